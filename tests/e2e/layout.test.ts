import type { Page } from "@playwright/test";
import { sitePages } from "./site-pages.ts";
import { expect, test, visit } from "./site-test.ts";

test.setTimeout(60_000);

const english = sitePages.filter((path) => path === "/" || path.startsWith("/en/"));
const [inDutch, inFrench] = ["nl", "fr"].map((locale) =>
  ["", "registration/", "housing/read-your-lease/", "work/tax-and-social-security/", "map/"].map(
    (path) => `/${locale}/${path}`,
  ),
);

for (const width of [320, 360]) {
  test(`nothing sticks out sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    for (const path of [...english, ...(inDutch ?? []), ...(inFrench ?? [])]) {
      await visit(page, path);
      expect.soft(await stickingOut(page), path).toEqual([]);
    }
  });
}

for (const { width, size } of [
  { width: 360, size: 24 },
  { width: 480, size: 32 },
  { width: 1280, size: 32 },
]) {
  test(`nothing sticks out sideways with text of ${size} px at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    // What a reader sets in the browser, so that sizes and breakpoints in rem follow.
    const session = await page.context().newCDPSession(page);
    await session.send("Page.setFontSizes", { fontSizes: { standard: size } });
    for (const path of english) {
      await visit(page, path);
      expect.soft(await stickingOut(page), path).toEqual([]);
    }
  });
}

test("nothing sticks out sideways with the spacing that readers may set", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  for (const path of english) {
    await visit(page, path);
    await page.addStyleTag({
      content:
        "* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important } p { margin-block-end: 2em !important }",
    });
    expect.soft(await stickingOut(page), path).toEqual([]);
  }
});

/** Whatever makes a page scroll sideways, and texts that lie beside the page and cannot be read. */
function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = document.documentElement.scrollWidth > width ? ["the page"] : [];
    const texts = [...document.body.querySelectorAll("*")].filter((element) => {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === 3 && node.nodeValue?.trim(),
      );
      if (!own || element.closest(".sr, .skip, .canvas, option") || !element.checkVisibility())
        return false;
      const { left, right } = element.getBoundingClientRect();
      return right > left && (left < -1 || right > width + 1);
    });
    return [...scrolls, ...texts.map(({ outerHTML }) => outerHTML.slice(0, 120))];
  });
}
