import { beforeAll, describe, expect, test } from "vitest";
import { readContent } from "../../../src/load/files.ts";
import { makeRegion, type Region } from "../../../src/model/region.ts";
import { withManyPages } from "../../support/many-pages.ts";
import {
  addressesFor,
  placeOf,
  qualityOf,
  questionsIn,
  readerOf,
} from "../../support/search-quality.ts";
import { weighQueries } from "../../support/search-weight.ts";

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
  test("the heaviest and the usual one, in bytes", async () => {
    const { cold, warm } = await weighQueries(withManyPages(region, 2000), "de");
    // The program has its own budget, which a browser test holds.
    expect(cold.most).toBeLessThanOrEqual(75_000);
    expect(warm.most).toBeLessThanOrEqual(15_000);
  });
});
