import type { LanguageRules } from "./language-rules.ts";

/** The beginning of a language's search index, `data/search/<locale>/index.json`; its other files lie in a folder named by `version`. */
export interface SearchIndex {
  /** Changes with anything in the index, so that its files can be kept for ever. */
  version: string;
  /** How many entries there are. */
  entries: number;
  /** How many entries stand in each file, `entries-0.json` and so on. */
  files: number[];
  /** The first word of each shard, `words-0.json` and so on: shards are ranges of words in the order of their characters. */
  shards: string[];
  /** The languages whose words are in the index, the page's own first. */
  languages: { code: string; rules: LanguageRules }[];
}

/** What a thing is that can be found. */
export type EntryKind =
  "page" | "journey" | "service" | "category" | "town" | "term" | "story" | "topic" | "site";

/** A thing that can be found, as it is shown. */
export interface SearchEntry {
  kind: EntryKind;
  href: string;
  title: string;
  /** The language of the title and text, where that is not the page's. */
  lang?: string | undefined;
  /** Its name in the official language, where that is another. */
  official?: string | undefined;
  /** What it belongs to: its topic, category and town, postcodes. */
  place?: string | undefined;
  text?: string | undefined;
  textLang?: string | undefined;
  /** Further words by which it is found, with their language. */
  names: [text: string, lang: string][];
  /** Its parts, with their anchors. */
  sections: [anchor: string, title: string][];
  /** The id of a service with hours, or of its category, for what is shown beside it. */
  service?: string | undefined;
  category?: string | undefined;
}

/**
 * Where a word stands: places in ascending order, as differences. A place is
 * `(entry × sectionsPerEntry + section) × impactLevels + impact`; section 0 is the entry as a whole.
 */
export type Postings = number[];

/** A shard: words cut to their stems, each with the word as people know it where that is another, and its postings. */
export type Shard = Record<string, [shown: string | 0, ...postings: Postings]>;

/** Entries by topic and by municipality, as ascending differences, `filters.json`. */
export interface SearchFilters {
  topics: Record<string, number[]>;
  municipalities: Record<string, number[]>;
}

/** How many parts of an entry are told apart; what comes after belongs to the last one. */
export const sectionsPerEntry = 64;

/** How strongly a word speaks for an entry goes from 1 to one less than this. */
export const impactLevels = 16;

/** A posting taken apart. */
export interface Place {
  entry: number;
  section: number;
  impact: number;
}

/** Puts ascending places into their short form. */
export function packPlaces(places: readonly Place[]): Postings {
  return differences(
    places.map(
      ({ entry, section, impact }) => (entry * sectionsPerEntry + section) * impactLevels + impact,
    ),
  );
}

/** Reads postings. */
export function* placesOf(postings: readonly number[]): Generator<Place> {
  for (const value of sums(postings)) {
    const place = Math.floor(value / impactLevels);
    yield {
      entry: Math.floor(place / sectionsPerEntry),
      section: place % sectionsPerEntry,
      impact: value % impactLevels,
    };
  }
}

/** Ascending numbers as the differences between them. */
export function differences(values: readonly number[]): number[] {
  return values.map((value, index) => value - (values[index - 1] ?? 0));
}

/** Ascending numbers from the differences between them. */
export function sums(differences: readonly number[]): number[] {
  let sum = 0;
  return differences.map((difference) => (sum += difference));
}
