import { tiledContent } from "../support/tiled-content.ts";
import { addAxe, axeFindings } from "./axe.ts";
import { islandTest } from "./island-test.ts";
import { servicesPage } from "./services.ts";
import { expect, visit } from "./site-test.ts";

/** A region with more services than its list takes: its map asks for those in view. */
const test = islandTest(tiledContent);

test.describe.configure({ mode: "default" });

const map = "/insel/de/map/";
const archive = /\/data\/services\.pmtiles$/;

test("one finds what is near a place that is typed, by parts of one file, and a link brings it back", async ({
  page,
}) => {
  const parts: (string | undefined)[] = [];
  page.on("request", (request) => {
    if (archive.test(request.url())) parts.push(request.headers()["range"]);
  });
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(page, map);
  const seen = page.locator(".seen");
  await expect(seen).toContainText("Zoomen Sie heran oder tippen Sie eine Gemeinde ein");
  await page.getByLabel("In der Nähe von").fill("99992");
  await expect(page).toHaveURL(`${map}?near=probsund`);
  const rows = servicesPage(page).visibleRows;
  await expect(rows.first()).toContainText("99992 Probsund");
  const all = await rows.count();
  await page.locator(".filters > summary").click();
  await page.getByRole("checkbox", { name: "Ankommen" }).check();
  await expect(page).toHaveURL(/topic=ankommen/);
  await expect.poll(() => rows.count()).toBeLessThan(all);
  const left = await rows.allTextContents();
  expect(left.length).toBeGreaterThan(0);
  expect(left.filter((row) => !row.includes("Inselämter"))).toEqual([]);
  await page.reload();
  await expect(rows).toHaveText(left);
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.filter((part) => !/^bytes=\d+-\d+$/.test(part ?? ""))).toEqual([]);
});

test("a disc of many opens into smaller ones, and a row's button shows its service", async ({
  page,
}) => {
  await visit(page, map);
  const { popup } = servicesPage(page);
  const rows = page.locator(".list > .rows > [data-id]");
  const discs = page.locator(".mk.cl");
  await expect(discs.filter({ hasText: /^\d{3}$/ }).first()).toBeVisible();
  const before = await discs.count();
  await discs.first().press("Enter");
  await expect.poll(() => discs.count()).toBeGreaterThan(before);
  await expect(rows.first()).toBeVisible();
  const link = rows.first().getByRole("link");
  const name = (await link.textContent()) ?? "";
  const pin = rows.first().getByRole("button");
  await pin.press("Enter");
  await expect(popup.getByRole("link", { name, exact: true })).toBeFocused();
  await expect(page).toHaveURL(/service=/);
  await page.keyboard.press("Escape");
  await expect(popup).toHaveCount(0);
  await expect(
    page.locator(".list").getByRole("button", { name: new RegExp(`${name}$`) }),
  ).toBeFocused();
});

test("numbers of any length have room on discs and beside filters", async ({ page }) => {
  for (const [width, discs] of [
    [320, 0],
    [1280, 2],
  ] as const) {
    await page.setViewportSize({ width, height: 740 });
    await visit(page, map);
    if (discs === 0) await page.locator(".filters > summary").click();
    await expect(page.locator(".mk.cl")).toHaveCount(discs);
    const parts = page.locator(".mk.cl, .chips label:visible");
    const cut = await parts.evaluateAll((elements) => {
      for (const element of elements)
        (element.querySelector("small") ?? element).textContent = "12.345";
      return elements.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length;
    });
    expect(await parts.count()).toBeGreaterThan(discs);
    expect(cut, `${width} pixels wide`).toBe(0);
  }
});

for (const [locale, width] of [
  ["de", 1280],
  ["ar", 360],
] as const) {
  test(`the page in ${locale} has no faults that axe finds, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 740 });
    await addAxe(page);
    await visit(page, `/insel/${locale}/map/?near=musterhafen`);
    await expect(page.locator(".list > .rows > [data-id]").first()).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });
}

test("where the file cannot be had, the page says so and leads to the lists of the municipalities", async ({
  page,
}) => {
  await page.route(archive, (route) => route.abort());
  await visit(page, map);
  await expect(page.locator(".seen")).toContainText("können nicht geladen werden");
  await page.getByRole("link", { name: "Musterhafen" }).click();
  await expect(page).toHaveURL("/insel/de/municipalities/musterhafen/#services");
  await expect(page.getByRole("link", { name: "Inselamt Musterhafen" }).first()).toBeVisible();
});
