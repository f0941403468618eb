import type { Page } from "@playwright/test";
import { expect, test, visit } from "./site-test.ts";

const results = (page: Page) => page.locator(".results > li");
const field = (page: Page) => page.getByRole("main").getByRole("searchbox");
const status = (page: Page) => page.getByRole("main").getByRole("status");

test("the Dutch word for a thing finds the English page about it", async ({ page }) => {
  await visit(page, "/en/search/?q=ziekenfonds");
  await expect(status(page)).toContainText("“ziekenfonds”");
  await expect(field(page)).toHaveValue("ziekenfonds");
  const first = await results(page)
    .locator("> a")
    .evaluateAll((links) => links.slice(0, 2).map((link) => link.getAttribute("href")));
  expect(first).toContain("/en/life/health-insurance-fund/");
});

test("results come while typing, and the keyboard walks through them", async ({ page }) => {
  await visit(page, "/en/search/");
  await field(page).pressSequentially("rental deposit");
  const links = page.locator(".results a");
  await expect(status(page)).toContainText("“rental deposit”");
  await expect(links.first()).toHaveAttribute("href", "/en/housing/rental-deposit/");
  await expect(page).toHaveURL("/en/search/?q=rental+deposit");
  await page.keyboard.press("ArrowDown");
  await expect(links.first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await expect(field(page)).toBeFocused();
});

test("results are pages of the language that is read", async ({ page }) => {
  for (const locale of ["nl", "fr"]) {
    await visit(page, `/${locale}/search/?q=ziekenfonds`);
    await expect(results(page).first()).toBeVisible();
    for (const link of await page.locator(".results a").all()) {
      expect(await link.getAttribute("href")).toMatch(new RegExp(`^/${locale}/`));
    }
  }
});

test("an excerpt has the page's words, none of them run together", async ({ page }) => {
  await visit(page, "/en/search/?q=health+insurance");
  await expect(results(page).first()).toBeVisible();
  const hits = await results(page).evaluateAll((rows) =>
    rows.slice(0, 4).map((row) => ({
      path: row.querySelector("a")?.pathname ?? "",
      excerpt: row.querySelector("p")?.textContent ?? "",
    })),
  );
  for (const { path, excerpt } of hits) {
    await visit(page, path);
    const ofPage = wordsOf(await page.getByRole("main").innerText());
    expect(wordsOf(excerpt).length, path).toBeGreaterThan(5);
    expect.soft(ofPage, path).toEqual(expect.arrayContaining(wordsOf(excerpt)));
  }
});

for (const { what, query, told } of [
  { what: "ten thousand letters", query: "rent".repeat(2500), told: "rent".repeat(50) },
  { what: "emoji", query: "👩‍👩‍👧‍👦🏠", told: "👩‍👩‍👧‍👦🏠" },
  { what: "emoji cut in half", query: `a${"🏠".repeat(150)}`, told: `a${"🏠".repeat(99)}` },
  { what: "markup", query: "<b onclick=alert(1)>rent</b>", told: "<b onclick=alert(1)>rent</b>" },
  { what: "Arabic", query: "تأمين صحي", told: "تأمين صحي" },
]) {
  test(`a query of ${what} is only text`, async ({ page }) => {
    await visit(page, `/en/search/?q=${encodeURIComponent(query)}`);
    await expect(status(page)).toContainText(`“${told}`);
    await expect(page.locator("main [onclick]")).toHaveCount(0);
  });
}

test("letters with marks find words, with and without the marks", async ({ page }) => {
  for (const query of ["intégration", "integration"]) {
    await visit(page, `/fr/search/?q=${encodeURIComponent(query)}`);
    await expect(results(page).first(), query).toBeVisible();
  }
});

test("an empty query shows no results and says nothing", async ({ page }) => {
  await visit(page, "/en/search/?q=rent");
  await expect(results(page).first()).toBeVisible();
  await field(page).fill("   ");
  await expect(page.locator(".results")).toBeHidden();
  await expect(status(page)).toHaveText("");
  await expect(page).toHaveURL("/en/search/");
});

test.describe("where search cannot run", () => {
  // The index's own program throws beside rejecting what it was asked.
  test.use({ mayFail: /Pagefind/ });

  for (const { what, files } of [
    { what: "program", files: "**/pagefind/pagefind.js" },
    { what: "index", files: "**/pagefind/pagefind-entry.json*" },
    { what: "WebAssembly", files: "**/pagefind/wasm.*" },
  ]) {
    test(`for want of its ${what}, the page says so and lists all pages`, async ({ page }) => {
      await page.route(files, (route) => route.abort());
      await visit(page, "/en/search/?q=rent");
      await expect(status(page)).toHaveText(
        "Search does not work in this browser. The list of all pages is below.",
      );
      await expect(page.getByRole("link", { name: "The rental deposit" })).toBeVisible();
    });
  }
});

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
