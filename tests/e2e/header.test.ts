import { expect, test, visit } from "./site-test.ts";

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the search field in the header leads to the search page, which lists all pages", async ({
    page,
  }) => {
    await visit(page, "/en/housing/");
    await page.getByRole("banner").getByRole("searchbox").fill("rent & deposit");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/en/search/?q=rent+%26+deposit");
    await expect(
      page.getByRole("main").getByRole("link", { name: "The rental deposit" }),
    ).toBeVisible();
  });

  test("another language is the same page", async ({ page }) => {
    await visit(page, "/en/life/health-insurance-fund/");
    await page.getByRole("button", { name: /^Language/ }).click();
    await page.getByRole("banner").getByRole("link", { name: "Français" }).click();
    await expect(page).toHaveURL("/fr/life/health-insurance-fund/");
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  });

  test("on a phone, the exits open and close by keyboard", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await visit(page, "/en/housing/");
    const button = page.getByRole("button", { name: "Exits" });
    const exits = page.getByRole("navigation", { name: "Exits" });
    await expect(exits).toBeHidden();
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(exits).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(exits.getByRole("link").first()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(exits).toBeHidden();
    await expect(button).toBeFocused();
  });
});

test("on a screen of 1280 px, search and the button of languages stand on one line in every language", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 740 });
  for (const locale of ["nl", "en", "fr", "de", "es", "pl", "tr", "uk", "ar"]) {
    await visit(page, `/${locale}/registration/register-at-the-town-hall/`);
    const header = page.getByRole("banner");
    const middles = await header
      .locator(":is(.brand, .find, .xs li, [popovertarget=langs]):visible")
      .evaluateAll((parts) =>
        parts.map((part) => {
          const { top, height } = part.getBoundingClientRect();
          return Math.round(top + height / 2);
        }),
      );
    // The brand, six ways, the field and the button.
    expect(middles, locale).toHaveLength(9);
    expect(Math.max(...middles) - Math.min(...middles), locale).toBeLessThanOrEqual(2);
  }
});

test.describe("the choice of language", () => {
  test.use({ locale: "fr-BE" });

  test("marks the browser's language and leaves the choice", async ({ page }) => {
    await visit(page, "/");
    const offers = page.getByRole("main").getByRole("listitem");
    const marked = page.locator("li.offer");
    await expect(marked).toHaveCount(1);
    await expect(marked.getByRole("link")).toHaveAttribute("href", "/fr/");
    await expect(offers.first()).not.toHaveClass(/offer/);
    await expect(offers).toHaveCount(9);
    const background = (row: typeof marked) =>
      row.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await background(marked)).not.toBe(await background(offers.first()));
    await expect(page).toHaveURL("/");
  });
});

test.describe("a browser in a language that the site lacks", () => {
  test.use({ locale: "ja-JP" });

  test("is offered all languages alike", async ({ page }) => {
    await visit(page, "/");
    await expect(page.getByRole("main").getByRole("link", { name: "Nederlands" })).toBeVisible();
    await expect(page.locator("rotonde-language-offer:defined")).toHaveCount(1);
    await expect(page.locator("li.offer")).toHaveCount(0);
  });
});
