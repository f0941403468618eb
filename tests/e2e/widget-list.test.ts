import type { Page } from "@playwright/test";
import { addAxe, axeFindings } from "./axe.ts";
import { servicesPage } from "./services.ts";
import { expect, test, visit } from "./site-test.ts";
import { withoutScript } from "./without-script.ts";

const gent = "/embed/v1/en/gent/";

function widget(page: Page) {
  return {
    ...servicesPage(page),
    visible: page.locator(".rows > li:visible"),
    all: page.getByRole("button", { name: /^Show all \d+ services$/ }),
    odd: page.locator(".odd"),
    full: page.getByRole("link", { name: /on Rotonde$/ }),
  };
}

test("a widget without script is a complete list", async ({ page }) => {
  await withoutScript(page);
  await visit(page, "/embed/v1/default/all/");
  const { visible, map, status } = widget(page);
  expect(await visible.count()).toBeGreaterThan(150);
  await expect(status).toHaveText(`${await visible.count()} diensten`);
  await expect(map).toBeHidden();
});

test("a long list begins with eight rows, and the focus goes on where it goes on", async ({
  page,
}) => {
  await visit(page, `${gent}?view=list`);
  const { visible, all, map } = widget(page);
  await expect(visible).toHaveCount(8);
  await all.press("Enter");
  await expect(all).toBeHidden();
  await expect(visible.nth(8).getByRole("link")).toBeFocused();
  await expect(map).toBeHidden();
});

test("what the embedder asks for limits the widget and the way to the full site", async ({
  page,
}) => {
  await visit(page, `${gent}?topic=registration,work&theme=dark`);
  const { full, status } = widget(page);
  const topics = page.getByRole("checkbox");
  await expect(topics).toHaveCount(2);
  const count = await status.textContent();
  await expect(full).toHaveText(new RegExp(`^All ${count} on Rotonde`));
  await expect(full).toHaveAttribute("href", /municipality=gent&topic=registration&topic=work$/);
  await expect(page.locator("body")).toHaveCSS("color", "rgb(233, 242, 235)");
  const before = await page.evaluate(() => history.length);
  await topics.first().press("Space");
  await expect(status).toHaveText(/^\d+ of \d+ services$/);
  await expect(topics.first()).toBeFocused();
  expect(await page.evaluate(() => [history.length, location.search])).toEqual([
    before,
    "?topic=registration,work&theme=dark",
  ]);
});

test("what it does not understand is said as text, and the default holds", async ({ page }) => {
  const hostile = encodeURIComponent("<img src=x onerror=alert(1)>");
  await visit(page, `${gent}?topic=${hostile}&colour=red`);
  const { odd, visible } = widget(page);
  await expect(odd).toContainText("colour=red · topic=<img src=x onerror=alert(1)>");
  await expect(odd.locator("img")).toHaveCount(0);
  await expect(visible).toHaveCount(8);
});

test("a municipality or postcode limits the widget of all", async ({ page }) => {
  await visit(page, "/embed/v1/en/all/?view=list");
  const { town, visible } = widget(page);
  await town.fill("9300");
  await expect(visible.first()).toContainText("Aalst");
  await expect(page.locator(".count")).toHaveText(/^\d\d of \d+ services$/);
});

test("a row's button opens its service on the map, Escape brings the focus back", async ({
  page,
}) => {
  await visit(page, `${gent}?services=library-de-krook,town-hall-gent`);
  const { popup } = widget(page);
  const name = "De Krook, Ghent main library";
  const pin = page.getByRole("button", { name: `Show on the map: ${name}` });
  await pin.press("Enter");
  await expect(popup.getByRole("link", { name })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(popup).toHaveCount(0);
  await expect(pin).toBeFocused();
});

test("where nothing fits, the widget leads to the map of the region", async ({ page }) => {
  await visit(page, "/embed/v1/en/aalst/?category=university&topic=work");
  const { status, visible } = widget(page);
  await expect(status).toHaveText("No service fits here.");
  await expect(visible).toHaveCount(0);
  await expect(
    page.getByRole("link", { name: "Search on the map of the whole region" }),
  ).toBeVisible();
});

for (const path of [`${gent}?view=map`, "/embed/v1/ar/all/"]) {
  test(`${path} has no faults that axe finds, 200 pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width: 200, height: 800 });
    await addAxe(page);
    await visit(page, path);
    await expect(page.locator(".rows > li:visible, .mk").first()).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    const overflow = () => document.documentElement.scrollWidth - innerWidth;
    expect(await page.evaluate(overflow)).toBe(0);
  });
}
