import { resolve } from "node:path";
import type { Page } from "@playwright/test";
import { addAxe, axeFindings } from "./axe.ts";
import { islandTest } from "./island-test.ts";
import { expect, visit } from "./site-test.ts";

/** No service of the region that the project ships has hours: these pages are those of an invented one. */
const test = islandTest(() => Promise.resolve(resolve("tests/fixtures/second-region")));

// One worker, so that the site is built once; and a visitor far from the clocks of the services.
test.describe.configure({ mode: "default" });
test.use({ timezoneId: "America/New_York", locale: "de" });

const office = "/insel/de/services/inselamt-musterhafen/";

for (const [moment, text, today] of [
  ["2026-11-25T08:59:00Z", "Jetzt geöffnet, bis 12:00 Uhr.", "Mittwoch heute"],
  ["2026-11-25T11:00:00Z", "Jetzt geschlossen. Öffnet heute um 13:30 Uhr.", "Mittwoch heute"],
  ["2026-11-25T15:30:00Z", "Jetzt geschlossen. Öffnet morgen um 9:00 Uhr.", "Mittwoch heute"],
  ["2026-11-27T15:30:00Z", "Jetzt geschlossen. Öffnet am Montag um 9:00 Uhr.", "Freitag heute"],
  ["2026-11-30T01:00:00Z", "Jetzt geschlossen. Öffnet heute um 9:00 Uhr.", "Montag heute"],
  [
    "2026-11-11T09:00:00Z",
    "Heute geschlossen: Feiertag. Öffnet morgen um 9:00 Uhr.",
    "Feiertage heute",
  ],
  ["2031-01-06T09:00:00Z", "Ob jetzt geöffnet ist, ist nicht bekannt.", undefined],
] as const) {
  test(`at ${moment} it says: ${text}`, async ({ page }) => {
    await page.clock.setFixedTime(moment);
    await visit(page, office);
    await expect(page.locator(".now")).toHaveText(text);
    const marked = page.locator("[aria-current=date]");
    await expect(marked).toHaveCount(today === undefined ? 0 : 1);
    if (today !== undefined) await expect(marked.locator("dt")).toHaveText(today);
  });
}

test("it says so by itself when the office closes, and marks the next day at midnight", async ({
  page,
}) => {
  await page.clock.install({ time: "2026-11-25T15:28:30Z" });
  await visit(page, office);
  const line = page.locator(".now");
  await expect(line).toHaveText("Jetzt geöffnet, bis 16:30 Uhr.");
  await expect(line).toHaveClass(/\bopen\b/);
  await page.clock.runFor("02:00");
  await expect(line).toHaveText("Jetzt geschlossen. Öffnet morgen um 9:00 Uhr.");
  await expect(line).not.toHaveClass(/\bopen\b/);
  await page.clock.fastForward("07:30:00");
  await expect(page.locator("[aria-current=date] dt")).toHaveText("Donnerstag heute");
  await expect(page.locator("dt small")).toHaveCount(1);
});

test("of two seasons the present one is marked", async ({ page }) => {
  for (const [moment, title] of [
    ["2026-07-08T10:00:00Z", "1. April – 30. September"],
    ["2027-01-13T10:00:00Z", "1. Oktober – 31. März"],
  ] as const) {
    await page.clock.setFixedTime(moment);
    await visit(page, "/insel/de/services/buecherei-musterhafen/");
    const season = page.locator("dl:has([aria-current=date])");
    await expect(season.locator("xpath=preceding-sibling::h3[1]")).toHaveText(title);
  }
});

test("what is open day and night says no more than that", async ({ page }) => {
  await page.clock.setFixedTime("2026-11-25T03:00:00Z");
  await visit(page, "/insel/de/services/sorgentelefon/");
  await expect(page.locator(".now")).toHaveText("Jetzt geöffnet.");
});

test("in Arabic times run from left to right, and nothing is wrong for axe", async ({ page }) => {
  await addAxe(page);
  await page.clock.setFixedTime("2026-11-25T09:00:00Z");
  await visit(page, "/insel/ar/services/inselamt-musterhafen/");
  await expect(page.locator(".now")).toHaveText(/^مفتوح الآن حتى الساعة 12:00\.$/);
  const range = page.locator(".week bdi").first();
  const [start, end] = await range
    .locator("time")
    .evaluateAll((times) => times.map((time) => time.getBoundingClientRect().x));
  expect(start).toBeLessThan(end ?? 0);
  expect(await axeFindings(page)).toEqual([]);
});

test("a page without hours has no program", async ({ page, asked }) => {
  await visit(page, "/insel/de/services/faehrverein-probsund/");
  await expect(page.getByText("Öffnungszeiten nicht bekannt")).toBeVisible();
  expect(asked.filter((url) => url.endsWith(".js"))).toEqual([]);
});

test.describe("the list of services", () => {
  const count = ".count";
  const shown = ".rows > [data-id]:visible";

  test("shows what is open at the visitor's moment, says until when, and follows the clock", async ({
    page,
  }) => {
    await page.clock.install({ time: "2026-11-25T10:58:30Z" });
    await visit(page, "/insel/de/map/?open=now");
    const row = (id: string) => page.locator(`.rows > [data-id="${id}"]`);
    const field = page.getByLabel("Öffnungszeiten");
    await expect(field.locator("option")).toHaveText([
      "Egal",
      "Jetzt geöffnet (3)",
      "Samstags geöffnet (1)",
      "Nach 18 Uhr geöffnet (2)",
    ]);
    await expect(field).toHaveValue("now");
    await expect(page.locator(shown)).toHaveCount(3);
    await expect(page.locator(count)).toHaveText(
      "3 von 5 AnlaufstellenVon 1 Anlaufstelle sind die Öffnungszeiten nicht bekannt.",
    );
    await expect(row("inselamt-musterhafen")).toContainText("Jetzt geöffnet, bis 12:00 Uhr.");
    await page.clock.runFor("02:00");
    await expect(row("inselamt-musterhafen")).toBeHidden();
    await expect(page.locator(shown)).toHaveCount(2);
    await expect(page).toHaveURL("/insel/de/map/?open=now");
    await page.getByRole("button", { name: /Jetzt geöffnet/ }).click();
    await expect(page).toHaveURL("/insel/de/map/");
    await expect(page.locator(count)).toHaveText("5 Anlaufstellen");
    await expect(row("inselamt-musterhafen").locator(".wk > span")).toHaveText([
      "Montag–Mittwoch 9:00–12:00 13:30–16:30",
      "Donnerstag 9:00–19:00",
      "Freitag 9:00–12:00 13:30–16:30",
      "Sprachen: Deutsch und Arabisch",
      "Nur mit Termin",
    ]);
    await expect(row("inselamt-musterhafen").locator(".st")).toHaveText(
      "Öffnet heute um 13:30 Uhr.",
    );
    await field.selectOption("evening");
    await expect(page).toHaveURL("/insel/de/map/?open=evening");
    await expect(page.locator(count)).toContainText(
      "Von 2 Anlaufstellen sind die Öffnungszeiten nicht bekannt.",
    );
    await expect(row("inselamt-musterhafen")).toContainText("Öffnet heute um 13:30 Uhr.");
  });

  for (const { task, path, choose, found } of [
    {
      task: "what is open on a Saturday",
      path: "/insel/de/map/",
      choose: async (page: Page) => {
        await page.getByLabel("Öffnungszeiten").selectOption("saturday");
      },
      found: "sorgentelefon",
    },
    {
      task: "who speaks Arabic",
      path: "/insel/ar/map/",
      choose: (page: Page) => page.locator("#language").selectOption("ar"),
      found: "inselamt-musterhafen",
    },
  ]) {
    test(`on a small screen one finds ${task}`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await visit(page, path);
      await page.locator(".filters > summary").click();
      await choose(page);
      await page.locator(".done").click();
      await expect(page.locator(shown)).toHaveCount(1);
      await expect(page.locator(shown)).toBeInViewport();
      await expect(page.locator(shown)).toHaveAttribute("data-id", found);
    });
  }

  test("in Arabic says the same, and nothing is wrong for axe", async ({ page }) => {
    await addAxe(page);
    await page.clock.setFixedTime("2026-11-25T10:58:30Z");
    await visit(page, "/insel/ar/map/?open=now");
    await expect(page.locator(count)).toContainText("أوقات عمل خدمة واحدة غير معروفة.");
    await expect(page.locator(".rows .st:visible").last()).toHaveText("مفتوح الآن.");
    expect(await axeFindings(page)).toEqual([]);
  });

  for (const [what, file] of [
    ["the hours", "**/data/hours.json"],
    ["their program", "**/OpenField*.js"],
  ] as const) {
    test(`does not ask about hours when ${what} cannot be had`, async ({ page }) => {
      await page.route(file, (route) => route.abort());
      await visit(page, "/insel/de/map/?open=now");
      await expect(page.locator(".filters")).toHaveAttribute("open");
      await expect(page.locator(shown)).toHaveCount(5);
      await expect(page.getByLabel("Öffnungszeiten")).toHaveCount(0);
    });
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the week is there, and nothing that hangs on the day", async ({ page }) => {
    await visit(page, office);
    await expect(page.locator(".week > div")).toHaveCount(8);
    await expect(page.locator(".week > div").first()).toHaveText(
      /Montag\s*9:00–12:00\s*13:30–16:30/,
    );
    await expect(page.locator(".week > div").last()).toHaveText(/Feiertage\s*Geschlossen/);
    await expect(page.locator(".now")).toBeHidden();
    await expect(page.locator("[aria-current=date]")).toHaveCount(0);
    await expect(page.getByText("PH off")).toHaveCount(0);
  });
});
