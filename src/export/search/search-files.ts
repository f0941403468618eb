import type { Region } from "../../model/region.ts";
import {
  differences,
  type SearchFilters,
  type SearchIndex,
  type Shard,
} from "../../search/index-format.ts";
import { rulesFor } from "../../search/language-rules.ts";
import { journeyEntries } from "./journey-entries.ts";
import { categoryEntries, storyEntries, topicEntries } from "./other-entries.ts";
import { pageEntries } from "./page-entries.ts";
import { postingLists, tellingWords, type PostingLists } from "./posting-lists.ts";
import { serviceEntries } from "./service-entries.ts";
import { siteEntries } from "./site-entries.ts";
import { searchLanguages, type SourceEntry } from "./source-entry.ts";
import { termEntries } from "./term-entries.ts";
import { townEntries } from "./town-entries.ts";

/** The search index of a language: its beginning, and its other files by their names. */
export interface SearchFiles {
  index: Omit<SearchIndex, "version">;
  files: Map<string, unknown>;
}

/** About as many characters of JSON stand in a shard; they compress to 2 or 3 kB. */
const shardSize = 7000;
/** About as many stand in a file of entries; they compress to 1 kB. */
const entriesSize = 2500;

/** All that can be found in a language, in the order of the site. */
export function searchEntries(region: Region, locale: string): SourceEntry[] {
  return [
    ...[...region.topics.values()].flatMap((topic) => pageEntries(region, locale, topic)),
    ...journeyEntries(region, locale),
    ...termEntries(region, locale),
    ...topicEntries(region, locale),
    ...categoryEntries(region, locale),
    ...siteEntries(region, locale),
    ...storyEntries(region, locale),
    ...townEntries(region, locale),
    ...serviceEntries(region, locale),
  ];
}

/** Makes the search index of a language. */
export function searchFiles(region: Region, locale: string): SearchFiles {
  const sources = searchEntries(region, locale);
  const lists = postingLists(sources);
  const shards = chunks(lists, shardSize);
  const entries = chunks(
    sources.map(({ entry }) => entry),
    entriesSize,
  );
  return {
    index: {
      entries: sources.length,
      files: entries.map(({ length }) => length),
      shards: shards.map((shard) => shard[0]?.[0] ?? ""),
      languages: searchLanguages(region, locale).map((code) => ({ code, rules: rulesFor(code) })),
    },
    files: new Map<string, unknown>([
      ...shards.map((lists, number) => [`words-${number}.json`, shardOf(lists)] as const),
      ...entries.map((some, number) => [`entries-${number}.json`, some] as const),
      ["telling.json", tellingWords(lists)],
      ["filters.json", filtersOf(sources)],
    ]),
  };
}

/** Parts of about as many characters of JSON, in their order. */
function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  const parts: Item[][] = [];
  let filled = size;
  for (const item of items) {
    const own = JSON.stringify(item).length;
    if (filled + own / 2 > size) {
      parts.push([]);
      filled = 0;
    }
    parts.at(-1)?.push(item);
    filled += own;
  }
  return parts;
}

function shardOf(lists: PostingLists): Shard {
  return Object.fromEntries(lists.map(([token, shown, postings]) => [token, [shown, ...postings]]));
}

function filtersOf(sources: readonly SourceEntry[]): SearchFilters {
  const by = (idsOf: (source: SourceEntry) => readonly string[]) => {
    const found = new Map<string, number[]>();
    for (const [number, source] of sources.entries()) {
      for (const id of idsOf(source)) {
        const numbers = found.get(id) ?? [];
        found.set(id, numbers);
        numbers.push(number);
      }
    }
    return Object.fromEntries([...found].map(([id, numbers]) => [id, differences(numbers)]));
  };
  return {
    topics: by(({ topics }) => topics),
    municipalities: by(({ municipality }) => (municipality === undefined ? [] : [municipality])),
  };
}
