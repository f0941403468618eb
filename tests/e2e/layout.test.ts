import type { CDPSession, Page } from "@playwright/test";
import { sitePages } from "./site-pages.ts";
import { expect, test, visit } from "./site-test.ts";

/** How far what was shown has moved by itself, as browsers count it; a good page stays under 0.1. */
declare global {
  interface Window {
    moved?: number;
  }
}

const spacing =
  "* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important } p { margin-block-end: 2em !important }";

/** How people have set their screen, and their text in the browser; lengths in px. */
const settings = [
  { screen: "a phone with large text", width: 360, text: 24 },
  { screen: "a small window with text twice as large", width: 480, text: 32 },
  { screen: "a wide window with text twice as large", width: 1280, text: 32 },
  { screen: "a window at 400 % with the reader's own spacing", width: 320, text: 16, css: spacing },
];

const samples = /^\/\w+\/(housing\/|work\/contract[^/]+\/|map\/|\w+\/[\w-]+\/with-nl\/)?$/;

const groups = Object.entries({
  "in English, exits": sitePages.filter((path) =>
    /^\/en\/(registration|housing|work)\//.test(path),
  ),
  "in English, others": sitePages.filter((path) =>
    /^\/en\/(?!registration|housing|work)/.test(path),
  ),
  "in Dutch and French": sitePages.filter((path) => /^\/(nl|fr)/.test(path) && samples.test(path)),
  "in German, Spanish and Polish": sitePages.filter(
    (path) => /^\/(de|es|pl)/.test(path) && samples.test(path),
  ),
  "in Turkish, Ukrainian and Arabic": sitePages.filter(
    (path) => /^\/(tr|uk|ar)/.test(path) && samples.test(path),
  ),
  "outside the languages": sitePages.filter((path) => !/^\/[a-z]{2}\//.test(path)),
});

for (const [group, paths] of groups) {
  test(`no page ${group}, sticks out sideways, however narrow or large`, async ({
    page,
    context,
  }) => {
    test.setTimeout(90_000);
    expect(paths).not.toEqual([]);
    const session = await context.newCDPSession(page);
    for (const path of paths) {
      await visit(page, path);
      for (const setting of settings) {
        await apply(setting, page, session);
        expect.soft(await stickingOut(page), `${path} on ${setting.screen}`).toEqual([]);
      }
    }
  });
}

async function apply(
  { width, text, css }: (typeof settings)[number],
  page: Page,
  session: CDPSession,
) {
  await page.setViewportSize({ width, height: 740 });
  await session.send("Page.setFontSizes", { fontSizes: { standard: text } });
  if (css) await page.evaluate(addSheet, css);
}

/** A sheet of this kind is none that the page's security policy has to know. */
function addSheet(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

/** Whatever makes a page scroll sideways, and texts that lie beside the page and cannot be read. */
function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scrolls = document.documentElement.scrollWidth > width ? ["the page"] : [];
    const texts = [...document.body.querySelectorAll("*")].filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      if (left === right || (left >= -1 && right <= width + 1)) return false;
      const isText = [...element.childNodes].some(
        (node) => node instanceof Text && /\S/.test(node.data),
      );
      return isText && element.checkVisibility() && !element.closest(".sr, .skip, .canvas");
    });
    return [...scrolls, ...texts.map(({ outerHTML }) => outerHTML.slice(0, 120))];
  });
}

for (const path of ["/en/map/", "/embed/v1/en/all/", "/ar/offline/"]) {
  test(`what is shown of ${path} stays where it is while its program loads`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width: 412, height: 823 });
    const devtools = await context.newCDPSession(page);
    await devtools.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 100,
      downloadThroughput: 200_000,
      uploadThroughput: 100_000,
    });
    await page.addInitScript(() => {
      window.moved = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          window.moved = (window.moved ?? 0) + entry.value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    await visit(page, path);
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => window.moved)).toBeLessThan(0.1);
  });
}
