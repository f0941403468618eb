import { addAxe, axeFindings } from "./axe.ts";
import { sitePages } from "./site-pages.ts";
import { expect, test, visit } from "./site-test.ts";
import { withoutScript } from "./without-script.ts";

/** The official language, the default one, another script, and another direction: what a program fills differs in words only. */
const locales = ["nl", "en", "uk", "ar"];

/** A page of each kind, for what need not be tried in every language. */
const kinds = [
  "/",
  "/en/",
  "/en/housing/",
  "/en/registration/eu-citizens/",
  "/en/services/library-de-krook/",
  "/en/municipalities/",
  "/en/search/?q=town+hall",
  "/en/sources/",
];

test.setTimeout(120_000);
test.beforeEach(({ page }) => addAxe(page));

test.describe("axe finds nothing", () => {
  for (const [group, paths] of pagesByFolder()) {
    test(`on ${group}`, async ({ page }) => {
      for (const path of paths) {
        await visit(page, path);
        expect.soft(await axeFindings(page), path).toEqual([]);
      }
    });
  }

  test("on a home page that shows one visitor's way", async ({ page }) => {
    for (const locale of locales) {
      await visit(page, `/${locale}/#employee`);
      expect.soft(await axeFindings(page), locale).toEqual([]);
    }
  });

  test("on the page for an address that does not exist", async ({ page }) => {
    expect((await page.goto("/en/nowhere/"))?.status()).toBe(404);
    expect(await axeFindings(page)).toEqual([]);
  });

  for (const locale of locales) {
    test(`on /${locale}/map/ with filters and an open popup`, async ({ page }) => {
      await visit(page, `/${locale}/map/?topic=life&municipality=gent&service=library-de-krook`);
      await expect(page.locator(".popup a").first()).toBeFocused();
      expect(await axeFindings(page)).toEqual([]);
    });

    test(`on /${locale}/search/ with results and with none`, async ({ page }) => {
      await visit(page, `/${locale}/search/?q=mutualiteit`);
      await expect(page.locator(".results a").first()).toBeVisible();
      expect.soft(await axeFindings(page)).toEqual([]);
      await visit(page, `/${locale}/search/?q=qqqqqqqq`);
      await expect(page.getByRole("status")).toContainText("qqqqqqqq");
      expect.soft(await axeFindings(page)).toEqual([]);
    });
  }

  test("in the dark", async ({ page }) => {
    await page.emulateMedia({ colorScheme: "dark" });
    for (const path of [...kinds, "/en/map/?municipality=gent&service=library-de-krook"]) {
      await visit(page, path);
      if (path.includes("/map/")) await expect(page.locator(".popup")).toBeVisible();
      expect.soft(await axeFindings(page), path).toEqual([]);
    }
  });

  test("on a phone, with the menus open", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of [...kinds, "/en/map/"]) {
      await visit(page, path);
      expect.soft(await axeFindings(page), path).toEqual([]);
    }
    for (const menu of ["Exits", /^Language/]) {
      await visit(page, "/en/housing/");
      await page.getByRole("banner").getByRole("button", { name: menu }).click();
      expect.soft(await axeFindings(page), String(menu)).toEqual([]);
    }
  });

  test("where script does not run", async ({ page }) => {
    await withoutScript(page);
    for (const path of ["/", "/en/map/", "/en/plan/", "/en/search/?q=town+hall"]) {
      await visit(page, path);
      expect.soft(await axeFindings(page), path).toEqual([]);
    }
  });
});

/** `[what a group is called, its addresses]`: the texts of a language share a test, and its other pages. */
function pagesByFolder(): [string, string[]][] {
  const groups = new Map<string, string[]>();
  // The map and the search have tests of their own.
  for (const path of sitePages.filter((path) => !/^\/\w+\/(map|search)\/$/.test(path))) {
    const [first, ...rest] = path.split("/").slice(1, -1);
    const group = rest.length === 0 ? "start pages" : `/${first}/${"*/".repeat(rest.length)}`;
    groups.set(group, [...(groups.get(group) ?? []), path]);
  }
  return [...groups];
}
