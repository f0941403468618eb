import { direction } from "../../i18n/direction.ts";
import type { Localized } from "../../schema/text.ts";
import type { Region } from "../region.ts";
import { localize } from "../text.ts";

/** A text with the language it is in and the direction of that. */
export interface Said {
  text: string;
  lang: string;
  dir: "ltr" | "rtl";
}

/** What stands side by side on a card: the official text, and the reader's where that is another. */
export interface Pair {
  official: Said;
  own: Said | undefined;
}

/** A text in a language. */
export function said(text: string, lang: string): Said {
  return { text, lang, dir: direction(lang) };
}

/** Two texts side by side; one that says nothing new is left out. */
export function pair(official: Said, own: Said | undefined): Pair {
  return { official, own: own?.text === official.text ? undefined : own };
}

/** A text of the content in the official language and in a reader's. */
export function pairOf(region: Region, texts: Localized, locale: string): Pair {
  const inLanguage = (code: string) => {
    const { text, lang = code } = localize(region, texts, code);
    return said(text, lang);
  };
  return pair(inLanguage(region.site.officialLocale), inLanguage(locale));
}

/** Words that are made in each of the two languages. */
export function pairIn(region: Region, locale: string, words: (code: string) => string): Pair {
  const { officialLocale } = region.site;
  const own = locale === officialLocale ? undefined : said(words(locale), locale);
  return { official: said(words(officialLocale), officialLocale), own };
}
