import { createRequire } from "node:module";
import type AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

type Results = Awaited<ReturnType<AxeBuilder["analyze"]>>;

declare global {
  interface Window {
    axe?: { run(root: Document, options: object): Promise<Results> };
  }
}

const options = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
  // A widget in a frame is a page of its own, with landmarks like those of the page around it.
  iframes: false,
};

/** Puts axe in every page that is opened from here on: much faster than a builder for each. */
export async function addAxe(page: Page): Promise<void> {
  const require = createRequire(import.meta.resolve("@axe-core/playwright"));
  await page.addInitScript({ path: require.resolve("axe-core/axe.min.js") });
}

/** What axe finds wrong on a page, as `rule: element: why`. */
export function axeFindings(page: Page): Promise<string[]> {
  return page.evaluate(async (options) => {
    if (!window.axe) throw new Error("The page was opened before axe was added.");
    const { violations } = await window.axe.run(document, options);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}: ${failureSummary ?? ""}`),
    );
  }, options);
}
