import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { servicesPage } from "./services.ts";
import { expect, test, visit } from "./site-test.ts";

const a4 = { width: 658, height: 987 };

test("on paper: the whole filtered list, then the map without its buttons, not cut", async ({
  page,
}) => {
  await visit(page, "/en/map/?category=hospital");
  const { map, visibleRows } = servicesPage(page);
  await expect(map.locator(".mk").first()).toBeVisible();
  const rows = await visibleRows.count();
  await onPaper(page);
  await expect(visibleRows).toHaveCount(rows);
  await expect(map).toBeVisible();
  await expect(map.locator(".leaflet-bar, .streets, .pan").locator("visible=true")).toHaveCount(0);
  await expect(page.locator(".filters, .order, .seg").locator("visible=true")).toHaveCount(0);
  const box = await map.boundingBox();
  expect(box?.width).toBeGreaterThan(a4.width / 2);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(a4.width);
  expect(box?.height).toBeLessThanOrEqual(a4.height);
  const last = await visibleRows.last().boundingBox();
  expect(box?.y).toBeGreaterThan(last?.y ?? 0);
});

test("a map that is not on the screen is not on paper", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(page, "/en/map/?category=hospital");
  const { map, visibleRows } = servicesPage(page);
  await expect(visibleRows.first()).toBeVisible();
  await onPaper(page);
  await expect(map).toBeHidden();
  await expect(visibleRows.first()).toBeVisible();
});

test("the page can be printed", async ({ page }, info) => {
  await visit(page, "/en/map/?category=hospital");
  await expect(servicesPage(page).map.locator(".mk").first()).toBeVisible();
  const path = info.outputPath("map.pdf");
  await page.pdf({ path, format: "A4", preferCSSPageSize: true });
  const pages = readFileSync(path, "latin1").match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeLessThanOrEqual(3);
});

/** Lays the page out as a browser does to print it. */
async function onPaper(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(a4);
}
