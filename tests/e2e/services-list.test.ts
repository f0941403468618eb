import type { Page } from "@playwright/test";
import { expectServices, servicesPage } from "./services.ts";
import { expect, test, visit } from "./site-test.ts";

/** How many services the list has before anything is chosen. */
const countAll = (page: Page) => servicesPage(page).rows.count();

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the list is whole, with a drawn map and nothing that needs script", async ({ page }) => {
    await visit(page, "/en/map/");
    await expectServices(page, await countAll(page), await countAll(page));
    expect(await countAll(page)).toBeGreaterThan(300);
    await expect(page.getByRole("img", { name: /^Drawn map of the region/ })).toBeVisible();
    await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
    await expect(page.getByRole("main").getByRole("checkbox")).toHaveCount(0);
    await expect(page.getByRole("main").getByRole("radio")).toHaveCount(0);
  });
});

test("before its program is there, the form to filter by stands in its place and takes no focus", async ({
  page,
}) => {
  const program = Promise.withResolvers<void>();
  await page.route("**/_astro/map.*.js", async (route) => {
    await program.promise;
    await route.continue();
  });
  // The page is complete only when its program has come.
  await page.goto("/en/map/", { waitUntil: "commit" });
  const topic = page.getByText("1 Registration", { exact: true }).last();
  await expect(topic).toBeVisible();
  const placed = await topic.boundingBox();
  await page.locator(".order select").focus();
  await expect(page.locator("body")).toBeFocused();
  program.resolve();
  await expect(page.locator(".order[inert]")).toHaveCount(0);
  await page.locator(".order select").focus();
  await expect(page.locator(".order select")).toBeFocused();
  expect(await topic.boundingBox()).toEqual(placed);
});

test("without its data the list stays whole", async ({ page }) => {
  await page.route("**/data/map.json", (route) => route.abort());
  const failed = page.waitForEvent("requestfailed");
  await visit(page, "/en/map/");
  await failed;
  await expectServices(page, await countAll(page), await countAll(page));
});

for (const group of ["Show", "Run by"]) {
  test(`each choice under “${group}” leaves as many services as it says`, async ({ page }) => {
    await visit(page, "/en/map/");
    const all = await countAll(page);
    await servicesPage(page).moreFilters.click();
    const choices = page.getByRole("group", { name: group }).locator("label");
    await expect(choices.first()).toBeVisible();
    for (const choice of await choices.all()) {
      const box = choice.getByRole("checkbox");
      await box.check();
      await expectServices(page, Number(await choice.locator("small").textContent()), all);
      await expect(page).toHaveURL(
        new RegExp(`\\?${await box.getAttribute("name")}=${await box.inputValue()}$`),
      );
      await box.uncheck();
    }
    await expectServices(page, all, all);
    await expect(page).toHaveURL("/en/map/");
  });
}

test("kinds of service leave as many services as they say", async ({ page }) => {
  await visit(page, "/en/map/");
  const { category, moreFilters } = servicesPage(page);
  const all = await countAll(page);
  await moreFilters.click();
  const options = await category.locator("option:not([value=''])").allTextContents();
  expect(options.length).toBeGreaterThan(10);
  // Every third: how each of them counts is a matter of the pure core.
  for (const label of options.filter((_, index) => index % 3 === 0)) {
    await category.selectOption({ label });
    await expectServices(page, Number(/\((\d+)\)$/.exec(label)?.[1]), all);
  }
});

test("a municipality is found by name, former name and postcode, and leaves its services", async ({
  page,
}) => {
  for (const { municipality, words } of [
    { municipality: "nazareth-de-pinte", words: ["Nazareth-De Pinte", "de pinte", "9840", "Eke"] },
    { municipality: "merelbeke-melle", words: ["Melle", "9090"] },
    { municipality: "gent", words: ["Ghent", "Gent", "Sint-Amandsberg"] },
  ]) {
    await visit(page, `/en/municipalities/${municipality}/`);
    const links = await page
      .locator("#services .rows a")
      .evaluateAll((rows) => rows.map((row) => row.getAttribute("href")));
    await visit(page, "/en/map/");
    const { town, visibleRows } = servicesPage(page);
    const all = await countAll(page);
    for (const word of words) {
      await town.fill(word);
      await expectServices(page, links.length, all);
      const shown = await visibleRows
        .locator("> a")
        .evaluateAll((rows) => rows.map((row) => row.getAttribute("href")));
      expect(shown.sort(), word).toEqual(links.sort());
      await expect(page).toHaveURL(`/en/map/?municipality=${municipality}`);
    }
  }
});

test("a municipality that the region does not have leaves nothing, and the page says so", async ({
  page,
}) => {
  await visit(page, "/en/map/");
  const all = await countAll(page);
  await servicesPage(page).town.fill("Antwerpen");
  await expectServices(page, 0, all);
  await page.getByRole("button", { name: "Clear the filters" }).click();
  await expectServices(page, all, all);
});

test("a link restores filters and the service, and clearing them takes all away", async ({
  page,
}) => {
  const { town, category, rows, row, status, visibleRows, moreFilters } = servicesPage(page);
  await visit(page, "/en/map/");
  const all = await countAll(page);
  await moreFilters.click();
  await page.getByRole("checkbox", { name: /Daily life/ }).check();
  await page.getByRole("checkbox", { name: /^Government/ }).check();
  await category.selectOption("library");
  await town.fill("Ghent");
  await expect(page).toHaveURL(/&municipality=gent$/);
  const left = await status.textContent();
  expect(left).not.toBe(`${all} services`);
  const shown = await visibleRows.count();
  await visit(page, `${page.url()}&service=library-de-krook`);
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(2);
  await expect(category).toHaveValue("library");
  await expect(town).toHaveValue("Ghent");
  await expectServices(page, shown, all);
  await expect(row("library-de-krook")).toHaveAttribute("aria-current", "true");
  await page.getByRole("button", { name: "Clear the filters" }).click();
  await expectServices(page, all, all);
  await expect(page).toHaveURL("/en/map/");
  await expect(visibleRows.first().getByRole("link")).toBeFocused();
  await expect(rows.and(page.locator("[aria-current]"))).toHaveCount(0);
});

test("choices that the page does not know are left out", async ({ page }) => {
  const hostile = encodeURIComponent(`"><img src=x onerror=alert(1)>`);
  const query = ["topic", "kind", "category", "municipality", "service"].map(
    (name) => `${name}=${hostile}`,
  );
  await visit(page, `/en/map/?${query.join("&")}&topic=constructor`);
  const all = await countAll(page);
  await expect(servicesPage(page).town).toBeVisible();
  await expect(servicesPage(page).town).toHaveValue("");
  await expectServices(page, all, all);
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0);
  await expect(page.locator("[onerror]")).toHaveCount(0);
});

test("on a phone the list comes first, the map takes its place and gives it back", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(page, "/en/map/");
  const { map, view, visibleRows, row, popup } = servicesPage(page);
  await expect(visibleRows.first()).toBeVisible();
  await expect(map).toBeHidden();
  await view.getByText("Map").click();
  await expect(map.getByRole("button", { name: /services, zoom in$/ }).first()).toBeVisible();
  await expect(visibleRows).toHaveCount(0);
  await view.getByText("List").click();
  await expect(map).toBeHidden();
  await row("library-de-krook").getByRole("button").click();
  await expect(popup).toBeInViewport();
  await expect(popup.getByRole("link", { name: "De Krook, Ghent main library" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(map.getByRole("button", { name: "De Krook, Ghent main library" })).toBeFocused();
  await view.getByText("List").click();
  await expect(row("library-de-krook")).toBeInViewport();
});

for (const { task, choose, found } of [
  {
    task: "where to register in Merelbeke",
    choose: async (page: Page) => {
      await servicesPage(page).town.fill("Merelbeke");
      await page.getByRole("checkbox", { name: /Registration/ }).check();
    },
    found: "Merelbeke town hall",
  },
  {
    task: "the library nearest to 9300",
    choose: async (page: Page) => {
      await servicesPage(page).category.selectOption("library");
      await servicesPage(page).order.selectOption("near");
      await servicesPage(page).near.fill("9300");
    },
    found: "Utopia, Aalst main library",
  },
  {
    task: "where to learn Dutch in Ghent",
    choose: async (page: Page) => {
      await servicesPage(page).category.selectOption("dutch-lessons");
      await servicesPage(page).town.fill("Gent");
    },
    found: "CVO Gent",
  },
]) {
  test(`on a small screen one finds ${task}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await visit(page, "/en/map/");
    await page.locator(".filters > summary").click();
    await choose(page);
    await page.getByRole("button", { name: "Show the list" }).click();
    await expect(servicesPage(page).visibleRows.filter({ hasText: found })).toBeInViewport();
  });
}
