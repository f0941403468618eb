import { expectServices, servicesPage } from "./services.ts";
import { expect, test, visit } from "./site-test.ts";

const krook = { latitude: 51.0489, longitude: 3.7281 };

test("by keyboard: filter, take filters away one by one, walk through the list", async ({
  page,
}) => {
  await visit(page, "/en/map/");
  const { rows, chosen, visibleRows } = servicesPage(page);
  const all = await rows.count();
  const boxes = page.getByRole("group", { name: "Show" }).getByRole("checkbox");
  await boxes.nth(0).press("Space");
  await boxes.nth(1).press("Space");
  await expect(chosen).toHaveCount(2);
  await chosen.first().press("Enter");
  await expect(chosen).toHaveCount(1);
  await expect(chosen.first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(chosen).toHaveCount(0);
  await expectServices(page, all, all);
  const link = (place: number) => visibleRows.nth(place).getByRole("link");
  await expect(link(0)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(link(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(link(0)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(link(0)).toBeFocused();
  await page.keyboard.press("End");
  await expect(link(all - 1)).toBeFocused();
  await page.keyboard.press("Home");
  await expect(link(0)).toBeFocused();
});

test("the Back key undoes choices one by one, and the Forward key makes them again", async ({
  page,
}) => {
  await visit(page, "/en/map/");
  const { rows, row, popup, chosen } = servicesPage(page);
  const all = await rows.count();
  const life = page.getByRole("checkbox", { name: /Daily life/ });
  await life.check();
  await row("library-de-krook").getByRole("button").click();
  await expect(popup).toBeVisible();
  await expect(page).toHaveURL("/en/map/?topic=life&service=library-de-krook");
  await page.goBack();
  await expect(popup).toHaveCount(0);
  await expect(page).toHaveURL("/en/map/?topic=life");
  await expect(life).toBeChecked();
  await page.goBack();
  await expect(life).not.toBeChecked();
  await expect(chosen).toHaveCount(0);
  await expectServices(page, all, all);
  await page.goForward();
  await page.goForward();
  await expect(popup).toBeVisible();
  await expect(row("library-de-krook")).toHaveAttribute("aria-current", "true");
});

test("going back to filters that hide the focused row sets the focus on another row", async ({
  page,
}) => {
  await visit(page, "/en/map/?municipality=aalst");
  const { chosen, row, visibleRows } = servicesPage(page);
  await chosen.first().click();
  await row("library-de-krook").getByRole("link").focus();
  await page.goBack();
  await expect(row("library-de-krook")).toBeHidden();
  await expect(visibleRows.first().getByRole("link")).toBeFocused();
});

test("typing a municipality is one step back, however many letters it has", async ({ page }) => {
  await visit(page, "/en/map/?kind=government");
  const { town, status } = servicesPage(page);
  const before = await status.textContent();
  await town.pressSequentially("gen", { delay: 320 });
  await town.pressSequentially("t", { delay: 320 });
  await expect(page).toHaveURL("/en/map/?kind=government&municipality=gent");
  await page.goBack();
  await expect(status).toHaveText(before ?? "");
  await expect(page).toHaveURL("/en/map/?kind=government");
});

test("a link shows what its sender saw: filters, order, selection and view", async ({
  page,
  context,
}) => {
  await visit(page, "/en/map/?category=library");
  const { order, map, row } = servicesPage(page);
  await order.selectOption("municipality");
  await row("library-de-krook").getByRole("button").click();
  await map.getByRole("button", { name: "To the east" }).click();
  await expect(page).toHaveURL(/\?category=library&sort=municipality&at=[\d.,]+&service=[\w-]+$/);
  const moved = page.url();
  await map.getByRole("button", { name: "Zoom out" }).click();
  await expect(page).not.toHaveURL(moved);
  const link = page.url();
  const other = await context.newPage();
  await visit(other, link);
  const theirs = servicesPage(other);
  await expect(theirs.popup).toContainText("De Krook");
  await expect(theirs.order).toHaveValue("municipality");
  await expect(theirs.row("library-de-krook")).toHaveAttribute("aria-current", "true");
  const spot = async (shown: typeof map) => {
    const [box, whole] = [await shown.locator(".mk.on").boundingBox(), await shown.boundingBox()];
    const sides = [(box?.x ?? 0) - (whole?.x ?? 0), (box?.y ?? 0) - (whole?.y ?? 0)];
    return sides.map((side) => Math.round(side / 20));
  };
  expect(await spot(theirs.map)).toEqual(await spot(map));
  expect(other.url()).toBe(link);
  const names = (list: typeof theirs) => list.visibleRows.getByRole("link").allTextContents();
  expect(await names(theirs)).toEqual(await names(servicesPage(page)));
});

test("the map is moved with the arrow keys, and the Back key does not count that", async ({
  page,
}) => {
  await visit(page, "/en/map/?category=library");
  const { map } = servicesPage(page);
  await page.getByRole("checkbox", { name: /Daily life/ }).check();
  await expect(map.locator(".mk").first()).toBeVisible();
  await map.press("ArrowRight");
  await expect(page).toHaveURL(/at=/);
  await page.goBack();
  await expect(page).toHaveURL("/en/map/?category=library");
});

test("near a municipality that is typed, the nearest services come first, each with its distance", async ({
  page,
}) => {
  await visit(page, "/en/map/");
  const { order, near, visibleRows } = servicesPage(page);
  await expect(near).toBeHidden();
  await order.selectOption("near");
  await expect(page).toHaveURL("/en/map/");
  await near.fill("9300");
  await expect(page).toHaveURL("/en/map/?near=aalst");
  const texts = await visibleRows.locator(".km").allTextContents();
  const distances = texts.map((text) => Number(/[\d.]+/.exec(text)?.[0]));
  expect(distances.length).toBeGreaterThan(100);
  expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  await expect(visibleRows.filter({ hasText: "about" }).first()).toContainText(/about [\d.]+ km/);
  await near.fill("Paris");
  await expect(page.getByText("No municipality here has that name or postcode.")).toBeVisible();
  await expect(page).toHaveURL("/en/map/");
});

test("the device is asked where it is only on a click, and its answer stays out of the address", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["geolocation"]);
  await context.setGeolocation(krook);
  await visit(page, "/en/map/?category=library");
  const { order, visibleRows } = servicesPage(page);
  await expect(order).toHaveValue("name");
  await page.getByRole("button", { name: "Near me" }).click();
  await expect(visibleRows.first()).toContainText("De Krook");
  await expect(visibleRows.first()).toContainText("0.1 km");
  await expect(order).toHaveValue("near");
  await expect(page).toHaveURL("/en/map/?category=library");
  await order.selectOption("name");
  await expect(page.locator(".km")).toHaveCount(0);
  const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
  expect(kept).toEqual([0, 0]);
});

test("a device that does not say where it is: the page says so and asks for a place", async ({
  page,
  context,
}) => {
  await context.clearPermissions();
  await visit(page, "/en/map/");
  const { near } = servicesPage(page);
  await page.getByRole("button", { name: "Near me" }).click();
  await expect(page.getByRole("status").filter({ hasText: /^Your device/ })).toContainText(
    "Type a municipality or postcode.",
  );
  await expect(near).toBeVisible();
});

test("when nothing fits, one button takes away the filter that is in the way", async ({ page }) => {
  await visit(page, "/en/map/?category=library&municipality=gent&kind=private");
  const { rows, visibleRows } = servicesPage(page);
  await expectServices(page, 0, await rows.count());
  const lift = page.getByRole("button", { name: /^Without “.+”: \d+ services?$/ });
  const count = Number(/(\d+) services?$/.exec((await lift.textContent()) ?? "")?.[1]);
  await lift.press("Enter");
  await expect(visibleRows).toHaveCount(count);
  await expect(visibleRows.first().getByRole("link")).toBeFocused();
  await expect(lift).toBeHidden();
});

test.describe("when the map's own script cannot be had", () => {
  test("a row's button says so, and the list stays", async ({ page }) => {
    await page.route("**/map-view.*.js", (route) => route.abort());
    await visit(page, "/en/map/");
    const { row, visibleRows } = servicesPage(page);
    const pin = row("library-de-krook").getByRole("button");
    await pin.click();
    await expect(page.getByRole("status").filter({ hasText: /^The map cannot/ })).toHaveText(
      "The map cannot be loaded. The list has everything.",
    );
    await expect(pin).toBeFocused();
    expect(await visibleRows.count()).toBeGreaterThan(300);
  });
});

test.describe("with a finger", () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test("one finger scrolls the page, and the map says that two move it", async ({ page }) => {
    await visit(page, "/en/map/?category=library&at=51.05,3.72,12");
    const { map } = servicesPage(page);
    await expect(map.locator(".mk").first()).toBeVisible();
    const box = await map.boundingBox();
    if (!box) throw new Error("There is no map.");
    const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.7];
    const device = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", at?: number) =>
      device.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: at === undefined ? [] : [{ x, y: at }],
      });
    await touch("touchStart", y);
    for (let step = 1; step <= 10; step += 1) await touch("touchMove", y - 20 * step);
    await expect(page.getByText("Move the map with two fingers")).toBeVisible();
    await touch("touchEnd");
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    await expect(page).toHaveURL(/at=51.05,3.72,12$/);
  });
});
