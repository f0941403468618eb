import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { searchFiles } from "../../src/export/search/search-files.ts";
import type { Region } from "../../src/model/region.ts";
import { answers } from "../../src/search/answers.ts";
import { find, type IndexReader } from "../../src/search/find.ts";
import type { SearchEntry, SearchFilters, Shard } from "../../src/search/index-format.ts";

/** A question that people ask, and the addresses, without the language, that answer it: any of them is right. */
export interface Question {
  q: string;
  why: string;
  any: string[];
}

/** How good answers are: the share of questions with a right one first, among the first three, and the mean of 1/place. */
export interface Quality {
  questions: number;
  first: number;
  three: number;
  reciprocal: number;
}

/** The questions in a language, which were written before the search was. */
export function questionsIn(locale: string): Question[] {
  const file = `tests/search/queries.${locale}.yaml`;
  return existsSync(file) ? (parse(readFileSync(file, "utf8")) as Question[]) : [];
}

/** Reads an index that was just made, as the browser reads its files. */
export function readerOf(region: Region, locale: string): EntryReader {
  const { index, files } = searchFiles(region, locale);
  // Through JSON, as in the browser.
  const file = (name: string) => JSON.parse(JSON.stringify(files.get(name))) as unknown;
  return {
    index: { version: "", ...index },
    shard: (number) => Promise.resolve(file(`words-${number}.json`) as Shard),
    words: () => Promise.resolve(file("telling.json") as string[]),
    filters: () => Promise.resolve(file("filters.json") as SearchFilters),
    entries: (number) => Promise.resolve(file(`entries-${number}.json`) as SearchEntry[]),
  };
}

/** An index with its entries. */
export type EntryReader = IndexReader & { entries(file: number): Promise<SearchEntry[]> };

/** The addresses that a query finds, best first, without the language. */
export async function addressesFor(
  reader: EntryReader,
  locale: string,
  query: string,
): Promise<string[]> {
  const found = await answers(reader, await find(reader, query), 10);
  return found.map(({ shown }) => shown.href.replace(`/${locale}/`, "/"));
}

/** The place of the first right address, from 1; Infinity where none is there. */
export function placeOf({ any }: Question, addresses: readonly string[]): number {
  const at = addresses.findIndex((address) => any.some((right) => answersIt(right, address)));
  return at < 0 ? Infinity : at + 1;
}

/** A section answers as its page does; a word of the glossary only itself. */
function answersIt(right: string, address: string): boolean {
  if (right === address) return true;
  const [page = ""] = address.split(/[#?]/);
  return !right.includes("#") && right === page;
}

/** The quality of places. */
export function qualityOf(places: readonly number[]): Quality {
  const share = (most: number) => places.filter((place) => place <= most).length / places.length;
  return {
    questions: places.length,
    first: share(1),
    three: share(3),
    reciprocal: places.reduce((sum, place) => sum + 1 / place, 0) / places.length,
  };
}
