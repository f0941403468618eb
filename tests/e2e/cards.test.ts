import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { outputFolder } from "../../src/integrations/output.ts";
import { expect, test, visit } from "./site-test.ts";

/** The official language, the two with the longest texts, and one from right to left. */
const locales = ["nl", "fr", "uk", "ar"];

/** The width and height of each page of a PDF, in millimetres. */
async function paper(page: Page): Promise<[number, number][]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  return [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Math.round(Number(width) * (25.4 / 72)),
    Math.round(Number(height) * (25.4 / 72)),
  ]);
}

for (const [locale, own] of [
  ["en", "ltr"],
  ["uk", "ltr"],
  ["ar", "rtl"],
] as const) {
  test(`a card in ${locale} is one A6, the Dutch text at the left, or one A5`, async ({ page }) => {
    await visit(page, `/${locale}/registration/register-at-the-town-hall/card/`);
    expect(await paper(page)).toEqual([[105, 148]]);
    const official = page.locator(".a6 h2").first();
    const reader = page.locator(".a6 h2").last();
    await expect(official).toHaveAttribute("lang", "nl");
    await expect(reader).toHaveAttribute("lang", locale);
    await expect(reader).toHaveCSS("direction", own);
    const [left, right] = [await official.boundingBox(), await reader.boundingBox()];
    expect(left?.x ?? 0).toBeLessThan(right?.x ?? 0);
    await page.getByRole("radio", { name: "A5" }).check();
    expect(await paper(page)).toEqual([[148, 210]]);
  });
}

test("the steps of a journey are a card each", async ({ page }) => {
  await visit(page, "/ar/journeys/student/cards/");
  const count = await page.locator(".a6").count();
  expect(count).toBeGreaterThan(5);
  expect(await paper(page)).toEqual(Array.from({ length: count }, () => [105, 148]));
});

test("the longest cards fit on their paper", async ({ page }) => {
  await page.emulateMedia({ media: "print" });
  const folder = outputFolder();
  const longestOf = (pattern: string) =>
    globSync(pattern, { cwd: folder })
      .map((path) => ({ path, length: readFileSync(join(folder, path)).length }))
      .sort((a, b) => b.length - a.length)[0]?.path ?? "";
  for (const locale of locales) {
    for (const kind of ["card", "cards"]) {
      const longest = longestOf(`${locale}/*/*/${kind}/index.html`);
      await visit(page, `/${longest.replace("index.html", "")}`);
      const cut = await page.locator(".a6 .texts").evaluateAll(
        (all) =>
          all.filter((texts) => {
            const last = texts.lastElementChild?.getBoundingClientRect().bottom ?? Infinity;
            return last > texts.getBoundingClientRect().bottom;
          }).length,
      );
      expect.soft(cut, longest).toBe(0);
    }
  }
});
