import type { Page } from "@playwright/test";
import { servicesPage } from "./services.ts";
import { expect, test, visit } from "./site-test.ts";

const library = "De Krook, Ghent main library";

test("a row's button opens the service on the map, Escape brings the focus back", async ({
  page,
}) => {
  await visit(page, "/en/map/");
  const { row, popup } = servicesPage(page);
  // A town hall shares its spot with another service, so it has no marker of its own.
  for (const [id, name] of [
    ["library-de-krook", library],
    ["town-hall-gent", "Ghent city hall"],
  ] as const) {
    const pin = row(id).getByRole("button", { name: `Show on the map: ${name}` });
    await pin.focus();
    await page.keyboard.press("Enter");
    await expect(popup.getByRole("link", { name })).toBeFocused();
    await expect(page).toHaveURL(`/en/map/?service=${id}`);
    await expect(row(id)).toHaveAttribute("aria-current", "true");
    await page.keyboard.press("Escape");
    await expect(popup).toHaveCount(0);
    await expect(pin).toBeFocused();
    await expect(page).toHaveURL(/\/en\/map\/\?at=[\d.,]+$/);
  }
});

test("a marker is a button with the service's name, and gets the focus back", async ({ page }) => {
  await visit(page, "/en/map/?municipality=gent&category=library");
  const { map, popup } = servicesPage(page);
  const marker = map.getByRole("button", { name: library });
  await marker.press("Enter");
  await expect(popup.getByRole("link", { name: library })).toBeFocused();
  await popup.getByRole("button", { name: "Close" }).click();
  await expect(popup).toHaveCount(0);
  await expect(marker).toBeFocused();
});

test("a row unfolds what to know, and its popup copies the address or says that it cannot", async ({
  page,
  context,
}) => {
  await visit(page, "/en/map/?municipality=gent&category=library&service=library-de-krook");
  const { row, popup } = servicesPage(page);
  await expect(popup.getByRole("link", { name: library })).toBeFocused();
  const own = row("library-de-krook");
  await own.getByText("What to know").press("Enter");
  await expect(own).toContainText("How sure is this? Checked with a source");
  await expect(own.getByRole("link", { name: "Report an error in this service" })).toBeVisible();
  for (const part of [own, popup]) {
    await expect(part.getByRole("link", { name: "Find the way" })).toBeVisible();
  }
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const copy = popup.getByRole("button", { name: "Copy the address" });
  await copy.press("Enter");
  await expect(popup.getByRole("status")).toHaveText("Copied");
  const address = "Miriam Makebaplein 1, 9000 Gent";
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await copy.press("Enter");
  await expect(popup.getByRole("status")).toHaveText("Select the address and copy it yourself.");
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(address);
});

test("a map that comes late leaves the focus with who went on in the list", async ({ page }) => {
  const script = Promise.withResolvers<void>();
  await page.route("**/map-view.*.js", async (route) => {
    await script.promise;
    await route.continue();
  });
  await visit(page, "/en/map/?service=library-de-krook");
  const { row, popup } = servicesPage(page);
  const summary = row("library-de-krook").locator("summary");
  await summary.focus();
  script.resolve();
  await expect(popup.getByRole("link", { name: library })).toBeVisible();
  await expect(summary).toBeFocused();
});

test("a place that is not exact says so", async ({ page }) => {
  await visit(page, "/en/map/?service=town-hall-eeklo");
  const { popup } = servicesPage(page);
  await expect(popup).toContainText("The place is not exact, it shows the town.");
});

test("services on one spot are all reached from it", async ({ page }) => {
  await visit(page, "/en/map/?municipality=aalter&kind=government");
  const { map, popup } = servicesPage(page);
  const spot = map.getByRole("button", { name: "2 services, zoom in" });
  await expect(spot).toBeVisible();
  await spot.press("Enter");
  await expect(popup).toContainText("2 services here");
  await expect(popup.getByRole("link")).toHaveCount(2);
  await page.keyboard.press("Escape");
  await expect(spot).toBeFocused();
});

test("a group of services opens into smaller ones", async ({ page }) => {
  await visit(page, "/en/map/");
  const { map } = servicesPage(page);
  const groups = map.getByRole("button", { name: /services, zoom in$/ });
  const sizes = async () => (await groups.allTextContents()).map(Number);
  await expect(groups.first()).toBeVisible();
  const before = Math.max(...(await sizes()));
  await groups
    .filter({ hasText: String(before) })
    .first()
    .press("Enter");
  await expect.poll(async () => Math.max(0, ...(await sizes()))).toBeLessThan(before);
});

test("a change of the filters closes the popup and leaves the focus where it is", async ({
  page,
}) => {
  await visit(page, "/en/map/?service=library-de-krook");
  const { popup } = servicesPage(page);
  await expect(popup.getByRole("link", { name: library })).toBeFocused();
  const topic = page.getByRole("checkbox", { name: /Daily life/ });
  await topic.press("Space");
  await expect(popup).toHaveCount(0);
  await expect(topic).toBeFocused();
  await expect(page).toHaveURL("/en/map/?topic=life");
});

test("the map shows what the filters leave", async ({ page }) => {
  await visit(page, "/en/map/?category=library&municipality=gent");
  const { map, visibleRows } = servicesPage(page);
  const markers = map.locator(".mk");
  await expect(markers.first()).toBeVisible();
  const counted = await markers.evaluateAll((buttons) =>
    buttons.reduce(
      (sum, button) => sum + (button.matches(".cl") ? Number(button.textContent) : 1),
      0,
    ),
  );
  const placed = visibleRows.filter({
    has: page.getByRole("button", { name: /^Show on the map/ }),
  });
  await expect(placed).toHaveCount(counted);
});

for (const [how, workers] of [
  ["in a worker", true],
  ["on the page, where there are no workers", false],
] as const) {
  test(`the ground is drawn ${how}`, async ({ page }) => {
    const begun: string[] = [];
    page.on("worker", (worker) => begun.push(worker.url()));
    if (!workers)
      await page.addInitScript(() => delete (globalThis as { Worker?: unknown }).Worker);
    await visit(page, "/en/map/");
    await expect.poll(() => coloursOf(page)).toBeGreaterThan(100);
    expect(begun.some((url) => url.includes("ground-worker"))).toBe(workers);
  });
}

/** How many colours the picture under the services has. */
function coloursOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const ground = document.querySelector<HTMLCanvasElement>(".leaflet-overlay-pane canvas");
    if (!ground || ground.width === 0) return 0;
    const copy = new OffscreenCanvas(ground.width, ground.height).getContext("2d");
    copy?.drawImage(ground, 0, 0);
    const pixels = copy?.getImageData(0, 0, ground.width, ground.height).data.buffer;
    return new Set(new Uint32Array(pixels ?? new ArrayBuffer(0))).size;
  });
}
