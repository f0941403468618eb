import { sitePages } from "./site-pages.ts";
import { expect, test, visit } from "./site-test.ts";

const textPages = sitePages.filter((path) =>
  /^\/(en\/(registration|housing|work|study|life)|(nl|fr)\/housing)\//.test(path),
);

test("a text page is one request, with no script and nothing stored", async ({
  page,
  context,
  asked,
}) => {
  expect(textPages.length).toBeGreaterThan(0);
  for (const path of textPages) {
    asked.length = 0;
    await visit(page, path);
    expect.soft(asked.map((url) => new URL(url).pathname)).toEqual([path]);
    const scripts = page.locator("script:not([type='application/ld+json'])");
    expect.soft(await scripts.count(), path).toBe(0);
  }
  expect(await context.cookies()).toEqual([]);
});

test("no page stores anything, the map and the search included", async ({ page, context }) => {
  await visit(page, "/");
  await visit(page, "/en/");
  await visit(page, "/en/search/?q=rent");
  await expect(page.locator(".results a").first()).toBeVisible();
  await visit(page, "/en/map/?municipality=gent");
  await expect(page.locator(".mk").first()).toBeVisible();
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test("the first key press leads past the header", async ({ page }) => {
  await visit(page, "/en/housing/rental-deposit/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the text" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").locator(":focus")).toHaveCount(1);
});

test("a page prints with its words and the addresses of its sources, without navigation", async ({
  page,
}) => {
  await visit(page, "/en/life/health-insurance-fund/");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByRole("search")).toHaveCount(0);
  await expect(page.locator("#main h1")).toBeVisible();
  await expect(page.locator(".words .term").first()).toBeVisible();
  const source = page.locator(".src a").first();
  const href = (await source.getAttribute("href")) ?? "";
  expect(href).toMatch(/^https:/);
  const printed = await source.evaluate((link) => getComputedStyle(link, "::after").content);
  expect(printed).toContain(href);
});

test("a visitor's own way prints, the others do not", async ({ page }) => {
  await visit(page, "/en/#student");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".way:visible")).toHaveCount(1);
  await expect(page.locator("#student")).toBeVisible();
});

test("with colours forced, focus and the present page still show", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  for (const path of ["/en/", "/en/housing/rental-deposit/", "/en/map/"]) {
    await visit(page, path);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    const outline = await page.locator(":focus").evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return { outlineStyle, outlineWidth };
    });
    expect(outline, path).toEqual({ outlineStyle: "solid", outlineWidth: "3px" });
  }
});

test("with motion reduced, nothing moves by itself", async ({ page }) => {
  const scrolling = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
  await visit(page, "/en/");
  await page.emulateMedia({ reducedMotion: "no-preference" });
  expect(await scrolling()).toBe("smooth");
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await scrolling()).toBe("auto");
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll("*")].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return animationName !== "none" || /[1-9]/.test(transitionDuration);
      }).length,
  );
  expect(moving).toBe(0);
});

test("a topic's changes can be followed: its page names a feed that a parser reads", async ({
  page,
}) => {
  await visit(page, "/ar/housing/");
  const named = page.locator('link[type="application/atom+xml"]');
  await expect(named).toHaveAttribute("href", "/ar/housing/feed.xml");
  await expect(page.getByRole("link", { name: "Atom" })).toHaveAttribute(
    "href",
    "/ar/housing/feed.xml",
  );
  const response = await page.request.get("/ar/housing/feed.xml");
  expect(response.headers()["content-type"]).toContain("application/atom+xml");
  const feed = await page.evaluate(
    (xml) => {
      const { documentElement } = new DOMParser().parseFromString(xml, "application/xml");
      return [documentElement.localName, documentElement.querySelectorAll("entry > title").length];
    },
    await response.text(),
  );
  expect(feed).toEqual(["feed", await page.locator(".pages > li").count()]);
});
