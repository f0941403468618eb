import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { addAxe, axeFindings } from "./axe.ts";
import { expect, test, visit } from "./site-test.ts";

const path = "/en/journeys/employee-from-outside-the-eu/";
const key = "rotonde.journey.employee-from-outside-the-eu";

const arrival = (page: Page): Locator => page.locator("#from-arrival");
const boxes = (page: Page): Locator => page.locator("input.box");
const progress = (page: Page): Locator => page.locator(".far");
const kept = (page: Page) => page.evaluate((name) => localStorage.getItem(name), key);
const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

// The days of this file and those of the browser begin together.
test.use({ timezoneId: "UTC" });

test("a list is filled in, found again, shared and erased, and nobody is told", async ({
  page,
  browser,
  asked,
}) => {
  await visit(page, path);
  await expect(boxes(page).first()).toBeVisible();
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  asked.length = 0;

  await arrival(page).fill(inDays(0));
  await boxes(page).first().press("Space");
  await expect(page.locator(".due.known .left")).toHaveText("8 days left");
  await expect(progress(page)).toHaveText(/^1 of \d+ done$/);
  const link = await page.getByLabel("Link to your list").inputValue();
  const state = new URL(link).hash;
  expect(state).toMatch(/^#arrival=20\d\d-\d\d-\d\d&done=[a-z-]+$/);
  expect(asked).toEqual([]);

  await page.reload();
  await expect(arrival(page)).toHaveValue(inDays(0));
  await expect(boxes(page).first()).toBeChecked();

  const other = await browser.newContext();
  const friend = await other.newPage();
  await friend.goto(link);
  await expect(friend.getByText("This is a shared list.")).toBeVisible();
  await expect(boxes(friend).first()).toBeChecked();
  await boxes(friend).nth(1).check();
  expect(await kept(friend)).toBeNull();
  await friend.getByRole("button", { name: "Keep this list" }).click();
  await expect(friend.getByText("This is a shared list.")).toBeHidden();
  await expect(friend.getByRole("heading", { name: "Your list" })).toBeFocused();
  await expect(progress(friend)).toHaveText(/^2 of /);
  expect(await kept(friend)).toContain(",");
  expect(new URL(friend.url()).hash).toBe("");
  await other.close();

  await page.getByRole("button", { name: "Erase" }).click();
  await expect(page.getByText("Nothing is kept on this device.")).toBeVisible();
  await expect(boxes(page).first()).not.toBeChecked();
  await expect(arrival(page)).toHaveValue("");
  expect(await kept(page)).toBeNull();
});

test("a shared list leaves the reader's own as it was, and a hostile one leaves no trace", async ({
  page,
}) => {
  await visit(page, path);
  await boxes(page).nth(2).check();
  const own = await kept(page);
  await visit(page, `${path}#arrival=${inDays(-30)}`);
  await expect(page.locator(".left")).toContainText("You can still go");
  await expect(page.getByText("takes the place of yours")).toBeVisible();
  await page.getByRole("button", { name: "Go to my own list" }).click();
  await expect(boxes(page).nth(2)).toBeChecked();
  await expect(arrival(page)).toHaveValue("");
  await visit(page, `${path}#arrival=2026-02-31&done=%3Cimg%20src=x%3E,constructor`);
  await expect(page.getByText("This is a shared list.")).toBeHidden();
  expect(await kept(page)).toBe(own);
});

test("where the browser keeps nothing, the list still works and says so", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
  await visit(page, path);
  await boxes(page).first().check();
  await expect(progress(page)).toHaveText(/^1 of /);
  await expect(page.getByText("Your browser keeps nothing here.")).toBeVisible();
});

test("the last days go into a calendar file", async ({ page }) => {
  await visit(page, path);
  await expect(page.getByRole("button", { name: "calendar" })).toBeHidden();
  await arrival(page).fill(inDays(1));
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "calendar" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("employee-from-outside-the-eu.ics");
  const day = inDays(9).replaceAll("-", "");
  expect(readFileSync(await file.path(), "utf8")).toContain(`\r\nDTSTART;VALUE=DATE:${day}\r\n`);
});

test("axe finds nothing on a list that is filled in, from right to left and shared", async ({
  page,
}) => {
  await addAxe(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await visit(page, `${path.replace("/en/", "/ar/")}#arrival=${inDays(-3)}`);
  await boxes(page).first().check();
  await expect(page.locator(".shared")).toBeVisible();
  await expect(page.locator(".due.known .left")).not.toBeEmpty();
  expect(await axeFindings(page)).toEqual([]);
});
