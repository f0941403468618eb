import type { Page } from "@playwright/test";
import { addAxe, axeFindings } from "./axe.ts";
import { expect, test, visit } from "./site-test.ts";

const kept = (page: Page) =>
  page.evaluate(() => [JSON.stringify(localStorage), sessionStorage.length]);
const nothing = ["{}", 0];

/** What axe finds where the bar at the lower edge lies over nothing: people scroll, axe does not. */
async function axeOnLongScreen(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 360, height: 6000 });
  return axeFindings(page);
}

/** The parts of a plan's page in Arabic. */
const planPage = (page: Page) => ({
  titles: page.locator(".plan .title"),
  said: page.locator(".said"),
  button: (name: string | RegExp) => page.getByRole("button", { name }),
  shared: page.getByText("شارك شخص ما هذه الخطة معك."),
});

test.describe("on a phone, in Arabic", () => {
  test.use({ viewport: { width: 360, height: 740 } });
  test.setTimeout(60_000);

  test("a plan is put together, ordered, kept, shared and erased", async ({ page, browser }) => {
    await addAxe(page);
    const { titles, said, button } = planPage(page);
    await visit(page, "/ar/housing/rental-deposit/");
    const title = (await page.locator("h1").textContent())?.trim() ?? "";
    expect(await kept(page)).toEqual(nothing);
    await page.getByRole("link", { name: "أضف إلى خطتي" }).click();
    await expect(said).toHaveText(`أُضيف: ${title}`);
    await expect(page).toHaveURL("/ar/plan/");

    const housing = page.locator(".groups details:has(summary .n:text-is('2'))");
    await housing.locator("summary").click();
    await expect(housing.getByRole("button", { name: `في خطتك ${title}` })).toBeVisible();
    await page.getByRole("searchbox", { name: "ابحث في الخطوات" }).fill("KROOK bibl");
    await page.locator(".finds").getByRole("button").first().press("Enter");
    await expect(titles).toHaveCount(2);
    await expect(page.locator(".finds :focus")).toHaveText(/^في خطتك/);
    await page.getByRole("searchbox", { name: "ابحث في الخطوات" }).fill("");
    await housing.locator(".add").first().click();
    await expect(titles).toHaveCount(3);

    const last = (await titles.last().textContent()) ?? "";
    const up = button(`انقل إلى أعلى: ${last}`);
    await up.press("Enter");
    await up.press("Enter");
    await expect(titles.first()).toHaveText(last);
    await expect(up).toBeFocused();
    await expect(said).toHaveText(`${last}: رقمه الآن 1 من 3`);
    expect(await axeOnLongScreen(page)).toEqual([]);
    const order = await titles.allTextContents();
    await page.reload();
    await expect(titles).toHaveText(order);
    await visit(page, "/en/plan/");
    await expect(titles).toHaveCount(3);
    await visit(page, "/ar/plan/");
    await expect(titles).toHaveText(order);

    const link = await page.getByLabel("رابط يحتوي على هذه الخطة").inputValue();
    const context = await browser.newContext();
    const other = await context.newPage();
    await addAxe(other);
    await visit(other, link);
    const theirs = planPage(other);
    await expect(theirs.shared).toBeVisible();
    await expect(theirs.titles).toHaveText(order);
    expect(await kept(other)).toEqual(nothing);
    expect(await axeOnLongScreen(other)).toEqual([]);
    await theirs.button("احفظها").click();
    await expect(theirs.shared).toBeHidden();
    await other.reload();
    await expect(theirs.titles).toHaveText(order);
    await context.close();

    await button("امحُ خطتي").click();
    await expect(titles).toHaveCount(0);
    await expect(button("تراجع")).toBeFocused();
    expect(await kept(page)).toEqual(nothing);
  });
});

test("a shared plan never takes the place of one's own by itself, and a change can be undone", async ({
  page,
}) => {
  await visit(page, "/en/plan/#add=service:library-de-krook");
  const titles = page.locator(".plan .title");
  await expect(titles).toHaveCount(1);
  await visit(page, "/en/plan/#p=page:housing/rental-deposit,page:no/where,<b>");
  await expect(page.getByText("Someone shared this plan with you.")).toBeVisible();
  await expect(titles).toHaveText(["The rental deposit"]);
  await page.getByRole("button", { name: "No, go to my own plan" }).click();
  await expect(page).toHaveURL("/en/plan/");
  await expect(titles).toContainText(["De Krook"]);
  await page.goto("/en/plan/#p=page:housing/rental-deposit");
  await page.getByRole("button", { name: "Keep it in place of my own plan" }).click();
  await expect(titles).toHaveText(["The rental deposit"]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(titles).toContainText(["De Krook"]);
  await expect(page.getByRole("region", { name: "My plan" })).toBeFocused();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".plan .paper").first()).toContainText(
    "/en/services/library-de-krook/",
  );
  await expect(page.locator(".menu")).toBeHidden();
});
