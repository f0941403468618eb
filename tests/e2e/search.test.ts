import type { Page } from "@playwright/test";
import { expect, test, visit } from "./site-test.ts";

// A transition between pages that is cut short counts as an error of a script.
test.use({ contextOptions: { reducedMotion: "reduce" } });

const search = (page: Page) => page.locator("rotonde-search");
const best = (page: Page) => page.locator(".best .results > li");
const field = (page: Page) => page.getByRole("main").getByRole("searchbox");
const status = (page: Page) => page.getByRole("main").getByRole("status");
const help = (page: Page) => page.getByRole("region", { name: "Other ways to find it" });
const texts = (page: Page) => page.getByRole("region", { name: "full text of all pages" });
const indexFiles = /\/data\/search\/|\/pagefind\//;

test("another word for a thing finds its page in the reader's language, and the row says why", async ({
  page,
}) => {
  await visit(page, "/en/search/?q=mutualiteit");
  const row = best(page).filter({ hasText: "Joining a health insurance fund" });
  await expect(row.locator("a").first()).toHaveAttribute("href", "/en/life/health-insurance-fund/");
  await expect(row).toContainText("Je aansluiten bij een ziekenfonds");
  await expect(row.locator(".kind")).toHaveText("5 Page Daily life");
  await expect(row.locator(".why")).toHaveText("Found by “mutualiteit” (Nederlands)");
  await expect(row.locator(".why [lang=nl]").first()).toHaveText("mutualiteit");
  for (const link of await search(page).locator(".answers a").all())
    expect(await link.getAttribute("href")).toMatch(/^\/en\//);
});

test("what was typed wrongly or is nowhere is said above what was found", async ({ page }) => {
  await visit(page, "/en/search/?q=ziekenfons+qqqqqqqq");
  await expect(status(page)).toContainText(
    "Nothing has “ziekenfons”. These are for “ziekenfonds”.",
  );
  await expect(status(page)).toContainText("“qqqqqqqq” is nowhere on this site and was left out.");
  await expect(best(page)).toHaveCount(3);
});

test("results come while typing, nothing is asked for before, and the keyboard walks through them", async ({
  page,
  asked,
}) => {
  await visit(page, "/en/search/");
  await page.waitForLoadState("networkidle");
  expect(asked.filter((url) => indexFiles.test(url))).toEqual([]);
  await field(page).pressSequentially("rental deposit");
  const links = search(page).locator(".answers a");
  await expect(links.first()).toHaveAttribute("href", "/en/housing/rental-deposit/");
  await expect(page).toHaveURL("/en/search/?q=rental+deposit");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/en/housing/rental-deposit/");
  await page.goBack();
  await expect(field(page)).toHaveValue("rental deposit");
  await expect(links.first()).toBeVisible();
  await field(page).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(field(page)).toHaveValue("");
  await expect(links).toHaveCount(0);
  await expect(status(page)).toHaveText("");
  await expect(page).toHaveURL("/en/search/");
  expect(asked.filter((url) => url.includes("/pagefind/"))).toEqual([]);
});

test("a topic and a municipality limit the search, and stand in its address", async ({ page }) => {
  await visit(page, "/en/search/?q=library&municipality=gent");
  const towns = page.getByLabel("Municipality", { exact: true });
  await expect(towns).toHaveValue("gent");
  await expect(best(page).first()).toContainText("Ghent");
  await page.getByRole("radio", { name: "2 Housing" }).check();
  await expect(page).toHaveURL("/en/search/?q=library&topic=housing&municipality=gent");
  await help(page).getByRole("button", { name: "Search everywhere" }).press("Enter");
  await expect(field(page)).toBeFocused();
  await expect(best(page)).toHaveCount(3);
  await expect(towns).toHaveValue("");
  await expect(page).toHaveURL("/en/search/?q=library");
});

test("a part of a page and a step of a journey are a link away; more results keep the focus", async ({
  page,
}) => {
  await visit(page, "/en/search/?q=open+bank+account");
  const step = best(page).filter({ hasText: "Coming to study" }).locator("a");
  await expect(step).toHaveAttribute("href", "/en/journeys/student/#step-bank");
  const before = await search(page).locator(".answers a").count();
  await page.getByRole("button", { name: "More results" }).press("Enter");
  await expect(page.getByRole("button", { name: "More results" })).toBeHidden();
  await expect(page.locator(".answers :is(a, button):focus")).toHaveCount(1);
  expect(await search(page).locator(".answers a").count()).toBeGreaterThan(before);
  const more = page.locator(".group .more").first();
  await more.press("Enter");
  await expect(page.locator(".group a:focus")).toHaveCount(1);
  await visit(page, "/en/search/?q=leave+belgium+mutuality");
  const part = search(page).locator(".part a").first();
  await part.click();
  expect(new URL(page.url()).hash).not.toBe("");
});

test("where nothing is found there are other words, other ways and the editors", async ({
  page,
}) => {
  await visit(page, "/en/search/?q=huurqxqxqx");
  await expect(status(page)).toContainText("Nothing found for “huurqxqxqx”.");
  await expect(help(page).locator(".near a").first()).toHaveAttribute("href", /^\?q=hu/);
  await expect(help(page).getByRole("link", { name: "Housing" })).toBeVisible();
  await expect(help(page).getByRole("link", { name: "Tell the editors" })).toHaveAttribute(
    "href",
    /^mailto:[^?]+\?subject=Nothing%20found%20for%20%E2%80%9Chuurqxqxqx%E2%80%9D&body=huurqxqxqx$/,
  );
});

test("the full text of pages is searched when it is asked for, without pages that are shown", async ({
  page,
  asked,
}) => {
  await visit(page, "/en/search/?q=landlord");
  await expect(best(page)).toHaveCount(3);
  expect(asked.filter((url) => url.includes("/pagefind/"))).toEqual([]);
  await page.getByRole("button", { name: "Search the full text of all pages" }).press("Enter");
  const rows = texts(page).locator(".results > li");
  await expect(rows.first().locator("mark").first()).toHaveText(/landlord/i);
  await expect(texts(page).getByRole("heading")).toBeFocused();
  const paths = (selector: string) =>
    search(page)
      .locator(selector)
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  const shown = await paths(".answers a");
  expect((await paths(".texts li > a:first-child")).filter((path) => shown.includes(path))).toEqual(
    [],
  );
});

test.describe("where the full text cannot be searched", () => {
  // Pagefind throws beside rejecting what it was asked.
  test.use({ mayFail: /Pagefind|WebAssembly/ });

  test("the answers stay, and the page says so", async ({ page }) => {
    await page.route("**/pagefind/wasm.*", (route) => route.abort());
    await visit(page, "/en/search/?q=rent");
    await page.getByRole("button", { name: "Search the full text of all pages" }).click();
    await expect(texts(page)).toContainText("does not work in this browser");
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, "WebAssembly"));
    await visit(page, "/en/search/?q=rent");
    await expect(best(page)).toHaveCount(3);
    await expect(texts(page)).toContainText("does not work in this browser");
  });
});

test("where the index cannot be had, the page says so and lists all pages", async ({ page }) => {
  await page.route("**/data/search/**", (route) => route.abort());
  await visit(page, "/en/search/?q=rent");
  await expect(status(page)).toHaveText(
    "The search cannot be loaded now. The list of all pages is below.",
  );
  await expect(page.getByRole("link", { name: "The rental deposit" })).toBeVisible();
});

for (const { what, query, told } of [
  { what: "ten thousand letters", query: "rent".repeat(2500), told: "rent".repeat(50) },
  { what: "emoji cut in half", query: `a${"🏠".repeat(150)}`, told: `a${"🏠".repeat(99)}` },
  { what: "markup", query: "<b onclick=alert(1)>rent</b>", told: "<b onclick=alert(1)>rent</b>" },
]) {
  test(`a query of ${what} is only text`, async ({ page }) => {
    await visit(page, `/en/search/?q=${encodeURIComponent(query)}`);
    await expect(status(page)).toContainText(`“${told}`);
    await expect(page.locator("main [onclick]")).toHaveCount(0);
  });
}

test("in Arabic the answers run from right to left, with the official word beside them", async ({
  page,
}) => {
  await visit(page, `/ar/search/?q=${encodeURIComponent("تأمين صحي")}`);
  const official = best(page).locator(".official").first();
  await expect(official).toHaveAttribute("lang", "nl");
  const title = await best(page).first().locator("a").first().boundingBox();
  const row = await best(page).first().boundingBox();
  expect((title?.x ?? 0) + (title?.width ?? 0)).toBeCloseTo((row?.x ?? 0) + (row?.width ?? 0), 0);
});

test.describe("on the home page", () => {
  test.use({ viewport: { width: 360, height: 640 } });

  for (const locale of ["en", "ar"]) {
    test(`the first results come under the field, in ${locale}, and go`, async ({
      page,
      asked,
    }) => {
      await visit(page, `/${locale}/`);
      await page.waitForLoadState("networkidle");
      const scripts = asked.filter((url) => /\.js$/.test(url)).length;
      expect(asked.filter((url) => indexFiles.test(url))).toEqual([]);
      await field(page).pressSequentially("ziekenfonds");
      const links = page.locator("rotonde-find a");
      await expect(links).toHaveCount(6);
      expect(asked.filter((url) => /\.js$/.test(url)).length).toBeGreaterThan(scripts);
      const { x = 0, width = 0 } = (await page.locator("rotonde-find").boundingBox()) ?? {};
      expect([x >= 0, x + width <= 360]).toEqual([true, true]);
      await page.keyboard.press("Escape");
      await expect(links.first()).toBeHidden();
      await field(page).pressSequentially(" ");
      await expect(links.first()).toBeVisible();
      await page.keyboard.press("ArrowUp");
      await page.getByRole("heading", { level: 1 }).click();
      await expect(links.first()).toBeHidden();
      await field(page).focus();
      await links.last().press("Enter");
      await expect(page).toHaveURL(`/${locale}/search/?q=ziekenfonds`);
    });
  }
});

test("a widget shows the first results in its flow, and leaves history alone", async ({ page }) => {
  await visit(page, "/embed/v1/en/search/");
  const entries = await page.evaluate(() => history.length);
  const height = () => page.evaluate(() => document.body.scrollHeight);
  const before = await height();
  await page.getByRole("searchbox").pressSequentially("rental deposit");
  const links = page.locator("rotonde-find a");
  await expect(links.first()).toHaveAttribute("href", "/en/housing/rental-deposit/");
  await expect(links.first()).toHaveAttribute("data-within", "../pages/housing/rental-deposit/");
  await expect(links.last()).toHaveAttribute("href", /\/en\/search\/\?q=rental\+deposit$/);
  expect(await height()).toBeGreaterThan(before);
  expect(await page.evaluate(() => [history.length, location.search])).toEqual([entries, ""]);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("searchbox")).toHaveValue("");
  expect(await height()).toBe(before);
});
