import type { Localized } from "../schema/text.ts";
import { localeChain, type Region } from "./region.ts";

/** A text with the language it is in; `lang` is set only where that differs from the page's language. */
export interface Text {
  text: string;
  lang?: string;
}

/** The text for a language, or the nearest one along its chain. */
export function localize(region: Region, texts: Localized, locale: string): Text {
  for (const code of localeChain(region.site, locale)) {
    const text = texts[code];
    if (text !== undefined) return code === locale ? { text } : { text, lang: code };
  }
  return { text: Object.values(texts)[0] ?? "" };
}

/** The same as a plain string, for places that cannot carry a language. */
export function plain(region: Region, texts: Localized, locale: string): string {
  return localize(region, texts, locale).text;
}
