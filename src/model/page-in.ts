import type { Page } from "../schema/page.ts";
import { localeChain, type Region } from "./region.ts";

/** The page for a language: its own, or the nearest along the language's chain. */
export function pageIn(
  region: Region,
  locale: string,
  topic: string,
  slug: string,
): Page | undefined {
  return localeChain(region.site, locale)
    .map((code) => region.pages.get(`${code}/${topic}/${slug}`))
    .find((page) => page !== undefined);
}
