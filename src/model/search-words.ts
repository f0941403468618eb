import { exits } from "./frame.ts";
import { fileAddress } from "./paths.ts";
import { scriptStrings, type Region } from "./region.ts";

/** What the search's programs say, and of what; see `client/search/words.ts`. */
export interface SearchWords {
  /** Interface strings; `{…}` are filled in there. */
  strings: Record<string, string>;
  /** What each language calls itself, by its code. */
  languages: Record<string, string>;
  /** The code of the official language. */
  official: string;
  /** The exits' addresses with their numbers. */
  exits: [href: string, number: number][];
}

/** The first results under a field, on the home page and in a widget. */
export interface ShortSearch {
  /** The address of the search index's beginning. */
  index: string;
  words: SearchWords;
}

const kinds = ["page", "journey", "step", "service", "category", "town", "term", "story", "topic"];

/** What a short list of results says. */
export const shortKeys = [
  "search.status.found",
  "search.nothing",
  "search.all-results",
  "search.texts.go",
  ...[...kinds, "site"].map((kind) => `search.kind.${kind}`),
];

/** Makes the first results under a field in one language. */
export function shortSearch(region: Region, locale: string): ShortSearch {
  const { strings, official, exits } = searchWords(region, locale, shortKeys);
  return { index: searchIndex(region, locale), words: { strings, languages: {}, official, exits } };
}

/** The address of the beginning of a language's search index. */
export function searchIndex(region: Region, locale: string): string {
  return fileAddress(region, `data/search/${locale}/index.json`);
}

/** What the search's programs say in a language. */
export function searchWords(region: Region, locale: string, keys: readonly string[]): SearchWords {
  const { locales, officialLocale } = region.site;
  return {
    strings: scriptStrings(region, locale, keys),
    languages: Object.fromEntries(locales.map(({ code, label }) => [code, label])),
    official: officialLocale,
    exits: exits(region, locale).map(({ href, number }) => [href, number]),
  };
}
