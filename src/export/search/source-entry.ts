import type { SearchEntry } from "../../search/index-format.ts";
import { localeChain, type Region } from "../../model/region.ts";
import { localize } from "../../model/text.ts";
import type { Localized } from "../../schema/text.ts";

/** A text by which an entry is found, in a language, and how much each of its words says. */
export interface Field {
  text: string;
  lang: string;
  weight: number;
  /** Running text: only the words that stand out in it are kept. */
  running?: boolean;
}

/** A thing to be found: as it is shown, and by which texts; `sections` go with those of the entry, by place. */
export interface SourceEntry {
  entry: SearchEntry;
  fields: Field[];
  sections: Field[][];
  topics: string[];
  municipality?: string | undefined;
}

/** How much the words of a text say, by what it is. */
export const weights = {
  title: 7,
  otherTitle: 5,
  name: 4.5,
  keyword: 3.5,
  heading: 3,
  place: 3,
  text: 2,
  mention: 1.5,
  running: 1,
} as const;

/** The languages whose words find things on the pages of a language: its own, those it falls back to, the default and the official one. */
export function searchLanguages({ site }: Pick<Region, "site">, locale: string): string[] {
  return localeChain(site, locale);
}

/** A name as it is shown, in the official language where that is another, and the fields by which it is found in all languages of the index. */
export function titleOf(
  region: Region,
  name: Localized,
  locale: string,
): { title: Pick<SearchEntry, "title" | "lang" | "official">; fields: Field[] } {
  const { text, lang } = localize(region, name, locale);
  const { officialLocale } = region.site;
  const official = name[officialLocale];
  return {
    title: {
      title: text,
      ...(lang !== undefined && { lang }),
      ...(official !== undefined && official !== text && { official }),
    },
    fields: distinct([
      { text, lang: lang ?? locale, weight: weights.title },
      ...localizedFields(region, name, locale, weights.otherTitle),
    ]),
  };
}

/** A text in all languages of the index. */
export function localizedFields(
  region: Region,
  texts: Localized,
  locale: string,
  weight: number,
): Field[] {
  return searchLanguages(region, locale).flatMap((lang) => {
    const text = texts[lang];
    return text === undefined ? [] : [{ text, lang, weight }];
  });
}

/** A text as it is shown. */
export function shownField(
  region: Region,
  texts: Localized | undefined,
  locale: string,
  weight: number,
): Field[] {
  if (!texts) return [];
  const { text, lang } = localize(region, texts, locale);
  return [{ text, lang: lang ?? locale, weight }];
}

/** Fields without those that say again, in the same letters, what an earlier one says. */
export function distinct(fields: readonly Field[]): Field[] {
  const seen = new Set<string>();
  return fields.filter(({ text }) => {
    const key = text.toLowerCase();
    return seen.has(key) ? false : seen.add(key);
  });
}

/** Further names as they are shown and as they are found. */
export function namesOf(fields: readonly Field[]): SearchEntry["names"] {
  return distinct(fields).map(({ text, lang }) => [text, lang]);
}
