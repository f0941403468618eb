import { addAxe, axeFindings } from "./axe.ts";
import { expect, test, visit } from "./site-test.ts";
import { withoutScript } from "./without-script.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("a widget is chosen, seen and copied, and a link to the page brings the choices back", async ({
  page,
  baseURL,
}) => {
  await addAxe(page);
  await visit(page, "/en/partners/embed/?way=%3Cb%3E&municipality=nowhere&theme=red");
  await expect(page).toHaveURL("/en/partners/embed/");
  const title = page.frameLocator(".stage iframe").getByRole("heading", { level: 1 });
  const steps = await page.evaluate(() => history.length);
  await page.getByLabel("Municipality").selectOption({ label: "Aalst" });
  await expect(title).toHaveText("Diensten in Aalst");
  await page.getByLabel("2 Housing").check();
  await page.getByRole("combobox", { name: "Language" }).selectOption({ label: "Français" });
  await expect(title).toHaveText("Services à Alost");
  await expect(page.getByText("kB until it can be read")).toBeVisible();
  await page.getByRole("button", { name: "Copy" }).filter({ visible: true }).click();
  await expect(page.getByText("The code is copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`src="${baseURL ?? ""}embed/v1/fr/aalst/?topic=housing"`);
  expect(copied).toContain(`title="Services à Alost`);
  expect(copied).toContain(`href="${baseURL ?? ""}fr/map/?municipality=aalst&amp;topic=housing"`);

  await page.getByLabel("Element with script").check();
  await page.getByLabel(/Keep this version/).check();
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await visit(page, page.url());
  const code = page.locator("[data-way=element] code");
  await expect(code).toContainText(/rotonde-\d+\.\d+\.\d+\.js" integrity="sha384-/);
  await expect(code).toContainText(`<rotonde-map municipality="aalst" topic="housing" lang="fr"`);
});

test("without script the code for all services is there, on a phone from right to left too", async ({
  page,
}) => {
  await withoutScript(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(page, "/ar/partners/embed/");
  await expect(page.locator("pre").filter({ visible: true })).toHaveCount(5);
  await expect(page.locator("pre").first()).toContainText(/<iframe src="https:.*nl\/all\/"/);
  await expect(page.getByRole("combobox")).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
