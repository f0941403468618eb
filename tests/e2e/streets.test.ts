import { colourAt } from "./colour.ts";
import { servicesPage } from "./services.ts";
import { expect, test, visit } from "./site-test.ts";

const provider = /^https:\/\/cartoweb\.wmts\.ngi\.be\//;
const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=",
  "base64",
);

test.use({ mayAsk: provider });

test("streets come from the provider when they are asked for, and not before", async ({
  page,
  asked,
}) => {
  await page.route(provider, (route) => route.fulfill({ contentType: "image/png", body: pixel }));
  await visit(page, "/en/map/?service=library-de-krook");
  const { popup, map } = servicesPage(page);
  await expect(popup).toBeVisible();
  await map.getByRole("button", { name: "Zoom out" }).click();
  const ofProvider = () => asked.filter((url) => provider.test(url));
  expect(ofProvider()).toEqual([]);
  const answered = page.waitForResponse(provider);
  await map.getByRole("button", { name: "Show streets" }).click();
  expect((await answered).status()).toBe(200);
  await expect(map.locator("img.leaflet-tile-loaded").first()).toBeAttached();
  await expect(map).toContainText("© NGI/IGN");
  // The provider refuses those that send no referrer.
  expect((await (await answered).request().allHeaders())["referer"]).toMatch(
    /^http:\/\/127\.0\.0\.1/,
  );
  await map.getByRole("button", { name: "Hide streets" }).click();
  await expect(map.locator("img.leaflet-tile")).toHaveCount(0);
  await expect(map).not.toContainText("© NGI/IGN");
});

test("streets lie over the drawn ground", async ({ page }) => {
  const red = `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><path fill="red" d="M0 0h256v256H0z"/></svg>`;
  await page.route(provider, (route) => route.fulfill({ contentType: "image/svg+xml", body: red }));
  await visit(page, "/en/map/?service=library-de-krook");
  const { map, popup } = servicesPage(page);
  await expect(popup).toBeVisible();
  await map.getByRole("button", { name: "Show streets" }).click();
  const box = await map.boundingBox();
  if (!box) throw new Error("There is no map.");
  await expect.poll(() => colourAt(page, box.x + 20, box.y + 200)).toEqual([255, 0, 0]);
});

for (const { what, answer } of [
  { what: "refuses", answer: { status: 403 } },
  { what: "fails", answer: { status: 500 } },
]) {
  test(`when the provider ${what}, the drawn map and the services stay and a message says so`, async ({
    page,
  }) => {
    await page.route(provider, (route) => route.fulfill(answer));
    await visit(page, "/en/map/?category=library");
    const { map, visibleRows } = servicesPage(page);
    await expect(map).toBeVisible();
    const shown = await visibleRows.count();
    await map.getByRole("button", { name: "Show streets" }).click();
    await expect(
      page
        .getByRole("status")
        .filter({ hasText: "The street map cannot be reached. The drawn map stays." }),
    ).toBeVisible();
    await expect(map.getByRole("button", { name: "Show streets" })).toBeVisible();
    await expect(map.locator("canvas")).toBeVisible();
    await expect(map.locator(".mk").first()).toBeVisible();
    await expect(visibleRows).toHaveCount(shown);
  });
}
