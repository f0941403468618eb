import { beforeAll, describe, expect, test } from "vitest";
import { readContent } from "../../../src/load/files.ts";
import { makeRegion, type Region } from "../../../src/model/region.ts";
import { answers } from "../../../src/search/answers.ts";
import { find } from "../../../src/search/find.ts";
import { compressedSize } from "../../support/budget.ts";
import { withManyPages } from "../../support/many-pages.ts";
import {
  addressesFor,
  placeOf,
  qualityOf,
  questionsIn,
  readerOf,
  type EntryReader,
} from "../../support/search-quality.ts";

let region: Region;

beforeAll(async () => {
  const { content } = await readContent("content");
  if (!content) throw new Error("The content cannot be read.");
  region = makeRegion(content);
});

describe("questions that were written before the search find an answer among the first three:", () => {
  // What is reached; a change of content may cost one question, not more.
  const reached = { nl: 53, en: 55, fr: 55, de: 55, es: 55, pl: 53, tr: 54, uk: 53, ar: 54 };
  const promised = { nl: 0.95, en: 0.95, fr: 0.95 } as Record<string, number>;

  test.each(Object.entries(reached))("%s", async (locale, count) => {
    const questions = questionsIn(locale);
    const reader = readerOf(region, locale);
    const places: number[] = [];
    const missed: string[] = [];
    for (const question of questions) {
      const place = placeOf(question, await addressesFor(reader, locale, question.q));
      places.push(place);
      if (place > 3) missed.push(question.q);
    }
    const { three } = qualityOf(places);
    expect(questions.length).toBeGreaterThanOrEqual(40);
    expect(three, missed.join(", ")).toBeGreaterThanOrEqual(promised[locale] ?? 0.9);
    expect(missed.length, missed.join(", ")).toBeLessThanOrEqual(questions.length - count + 1);
  });
});

describe("with 2,000 pages in a language a query is light:", () => {
  const firstAnswers = 6;

  test("the heaviest and the usual one, in bytes", async () => {
    const many = withManyPages(region, 2000);
    const { reader, sizeOfRead } = weighing(readerOf(many, "ar"));
    const queries = questionsIn("ar").map(({ q }) => q);
    const all: { bytes: number; without: number }[] = [];
    for (const query of queries) {
      await answers(reader, await find(reader, query), firstAnswers);
      all.push(sizeOfRead());
    }
    const heaviest = Math.max(...all.map(({ bytes }) => bytes));
    const start = compressedSize(JSON.stringify(reader.index)).brotli;
    // The program has its own budget, which a browser test holds.
    expect(start + heaviest).toBeLessThanOrEqual(75_000);
    // The words for slips come once; what every next query asks for is the rest.
    const warm = all.map(({ without }) => without).sort((a, b) => a - b);
    expect(warm[Math.floor(warm.length / 2)]).toBeLessThanOrEqual(12_000);
    expect(warm[Math.floor(warm.length * 0.9)]).toBeLessThanOrEqual(18_000);
  });
});

/** A reader that knows what the files weigh that were read since it was asked last. */
function weighing(reader: EntryReader) {
  const sizes = new Map<string, number>();
  const read = new Set<string>();
  const weighed = async <Data>(name: string, data: Promise<Data>): Promise<Data> => {
    read.add(name);
    if (!sizes.has(name)) sizes.set(name, compressedSize(JSON.stringify(await data)).brotli);
    return data;
  };
  return {
    reader: {
      index: reader.index,
      shard: (number) => weighed(`words-${number}`, reader.shard(number)),
      words: () => weighed("telling", reader.words()),
      filters: () => weighed("filters", reader.filters()),
      entries: (number) => weighed(`entries-${number}`, reader.entries(number)),
    } satisfies EntryReader,
    sizeOfRead: () => {
      const bytes = [...read].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
      const without = read.has("telling") ? bytes - (sizes.get("telling") ?? 0) : bytes;
      read.clear();
      return { bytes, without };
    },
  };
}
