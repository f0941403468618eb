import type { Page, Route } from "@playwright/test";
import { street, streetFile } from "../support/street-file.ts";
import { colourAt } from "./colour.ts";
import { servicesPage } from "./services.ts";
import { expect, test, visit } from "./site-test.ts";

const path = "/data/streets.pmtiles";
// Around the library that the tests look at.
const bytes = Buffer.from(streetFile({ bounds: [51.02, 3.7, 51.08, 3.76], zooms: [11, 15] }));
const attribution = "© <b>Town</b> & co";

/** Gives the map page a street map of the region's own; the texts that are drawn on the map come back. */
async function offerStreets(page: Page, answer: (route: Route) => Promise<void>) {
  const provider = { url: path, attribution, maxZoom: 15, always: false };
  const attribute = JSON.stringify(provider).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  await page.route(/\/map\/(\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace(/data-provider="[^"]*"/, () => `data-provider="${attribute}"`);
    await route.fulfill({ response, body });
  });
  await page.route(`**${path}`, answer);
  await page.addInitScript(() => {
    const drawn: string[] = [];
    Object.assign(globalThis, { drawn });
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
      drawn.push(text);
      fillText.call(this, text, ...place);
    };
  });
  return () => page.evaluate(() => (globalThis as unknown as { drawn: string[] }).drawn);
}

/** Answers as a host that gives parts of files. */
async function givePart(route: Route): Promise<void> {
  const asked = /^bytes=(\d+)-(\d+)$/.exec(route.request().headers()["range"] ?? "");
  const from = Number(asked?.[1]);
  const part = bytes.subarray(from, Number(asked?.[2]) + 1);
  const range = `bytes ${from}-${from + part.length - 1}/${bytes.length}`;
  await route.fulfill({ status: 206, headers: { "content-range": range }, body: part });
}

/** How light the map is at its left edge, from 0 to 255. */
async function lightness(page: Page): Promise<number> {
  const box = await servicesPage(page).map.boundingBox();
  if (!box) throw new Error("There is no map.");
  const colours = await colourAt(page, box.x + 20, box.y + 200);
  return Math.max(...colours);
}

test("streets come from a file of the site when they are asked for, and not before", async ({
  page,
  asked,
}) => {
  const drawn = await offerStreets(page, givePart);
  await visit(page, "/en/map/?service=library-de-krook");
  const { popup, map } = servicesPage(page);
  await expect(popup).toBeVisible();
  await page.waitForLoadState("networkidle");
  const ofStreets = () => asked.filter((url) => url.endsWith(path) || url.includes("street-file"));
  expect(ofStreets()).toEqual([]);

  await map.getByRole("button", { name: "Show streets" }).click();
  await expect(map.locator("canvas.leaflet-tile-loaded").first()).toBeVisible();
  expect(ofStreets().length).toBeGreaterThan(1);
  expect(new Set(asked.map((url) => new URL(url).origin))).toEqual(
    new Set([new URL(page.url()).origin]),
  );
  await expect(map).toContainText(attribution);
  await expect.poll(drawn).toContain(street["name:en"]);
  expect(await drawn()).not.toContain(street.name);

  await map.getByRole("button", { name: "Hide streets" }).click();
  await expect(map.locator("canvas.leaflet-tile")).toHaveCount(0);
  await expect(map).not.toContainText(attribution);
});

test("a language that the file does not have reads the names of the place", async ({ page }) => {
  const drawn = await offerStreets(page, givePart);
  await visit(page, "/nl/map/?service=library-de-krook");
  await page.locator("button.streets").click();
  await expect.poll(drawn).toContain(street.name);
});

test("streets lie over the drawn ground, light by day and dark by night, at once", async ({
  page,
}) => {
  await offerStreets(page, givePart);
  await page.emulateMedia({ colorScheme: "light" });
  await visit(page, "/en/map/?service=library-de-krook");
  await expect(servicesPage(page).popup).toBeVisible();
  const drawn = await lightness(page);
  await page.locator("button.streets").click();
  await expect(page.locator("canvas.leaflet-tile-loaded").first()).toBeVisible();
  // The library's colour of land, by day and by night.
  await expect.poll(() => lightness(page)).toBe(226);
  expect(drawn).not.toBe(226);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(() => lightness(page)).toBe(31);
});

for (const { what, answer } of [
  { what: "is not there", answer: { status: 404 } },
  { what: "is a page of the host", answer: { contentType: "text/html", body: "<!doctype html>" } },
  {
    what: "comes whole, from a host that gives no parts",
    answer: { body: Buffer.concat([bytes, Buffer.alloc(20_000)]) },
  },
]) {
  test(`when the file of streets ${what}, the drawn map and the services stay and a message says so`, async ({
    page,
  }) => {
    await offerStreets(page, (route) => route.fulfill(answer));
    await visit(page, "/en/map/?category=library");
    const { map } = servicesPage(page);
    await map.getByRole("button", { name: "Show streets" }).click();
    const failed = page.getByText("The street map cannot be reached. The drawn map stays.");
    await expect(failed).toBeVisible();
    await expect(map.locator("canvas").first()).toBeVisible();
    await expect(map.locator(".mk").first()).toBeVisible();

    await page.unroute(`**${path}`);
    await page.route(`**${path}`, givePart);
    await map.getByRole("button", { name: "Show streets" }).click();
    await expect(map.getByRole("button", { name: "Hide streets" })).toBeVisible();
    await expect(failed).toBeHidden();
  });
}

test("when the tiles stop coming, the drawn map stays and a message says so", async ({ page }) => {
  // The header and the directory are asked for together, from the beginning.
  await offerStreets(page, (route) =>
    route.request().headers()["range"]?.startsWith("bytes=0-") ? givePart(route) : route.abort(),
  );
  await visit(page, "/en/map/?service=library-de-krook");
  await page.locator("button.streets").click();
  const failed = page.getByText("The street map cannot be reached. The drawn map stays.");
  await expect(failed).toBeVisible();
  await expect(page.locator("canvas.leaflet-tile")).toHaveCount(0);
});
