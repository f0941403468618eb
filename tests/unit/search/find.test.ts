import { describe, expect, test } from "vitest";
import { postingLists, tellingWords } from "../../../src/export/search/posting-lists.ts";
import type { Field, SourceEntry } from "../../../src/export/search/source-entry.ts";
import { answers } from "../../../src/search/answers.ts";
import { find, type IndexReader } from "../../../src/search/find.ts";
import { differences, type SearchEntry, type Shard } from "../../../src/search/index-format.ts";
import { rulesFor } from "../../../src/search/language-rules.ts";

const field = (text: string, weight = 7, lang = "en"): Field => ({ text, weight, lang });

const source = (
  title: string,
  parts: Partial<SourceEntry> = {},
  shown: Partial<SearchEntry> = {},
): SourceEntry => ({
  entry: { kind: "page", href: `/${title}/`, title, names: [], sections: [], ...shown },
  fields: [field(title), ...(parts.fields ?? [])],
  sections: parts.sections ?? [],
  topics: [],
});

/** An index of entries in shards of so many words; tells what was read of it. */
function indexOf(sources: readonly SourceEntry[], perShard = 1000) {
  const lists = postingLists(sources);
  const shards = Array.from({ length: Math.ceil(lists.length / perShard) }, (_, number) =>
    lists.slice(number * perShard, (number + 1) * perShard),
  );
  const read: string[] = [];
  const reader: IndexReader = {
    index: {
      version: "1",
      entries: sources.length,
      files: chunksOf(sources).map(({ length }) => length),
      shards: shards.map((shard) => shard[0]?.[0] ?? ""),
      languages: ["en", "nl"].map((code) => ({ code, rules: rulesFor(code) })),
    },
    shard: (number) => {
      read.push(`words-${number}`);
      const list = shards[number] ?? [];
      return Promise.resolve(
        Object.fromEntries<Shard[string]>(
          list.map(([token, shown, places]) => [token, [shown, ...places]]),
        ),
      );
    },
    words: () => {
      read.push("telling");
      return Promise.resolve(tellingWords(lists));
    },
    filters: () =>
      Promise.resolve({
        topics: { housing: differences([0, 2]) },
        municipalities: { gent: differences([2]) },
      }),
  };
  const entries = (file: number) =>
    Promise.resolve((chunksOf(sources)[file] ?? []).map(({ entry }) => entry));
  const titles = async (query: string, limits = {}) => {
    const found = await find(reader, query, limits);
    const shown = await answers({ index: reader.index, entries }, found, 10);
    return { ...found, titles: shown.map(({ shown: { title } }) => title), answers: shown };
  };
  return { titles, read };
}

const { titles } = indexOf([
  source("The rental deposit", {
    fields: [field("huurwaarborg", 3.5, "nl"), field("guarantee", 3.5)],
  }),
  source("Health insurance funds", { fields: [field("ziekenfonds", 3.5, "nl")] }),
  source("Find a home", { fields: [field("rent a flat", 3.5)] }),
  source("Residence cards", {
    sections: [[field("Your card is lost", 3)], [field("Renew in time", 3)]],
  }),
  source("constructor"),
]);

test("the title's word, an inflection of it, and the Dutch word find a page", async () => {
  for (const query of ["deposit", "deposits", "huurwaarborg", "HUURWAARBORGEN", "rental deposits?"])
    expect((await titles(query)).titles[0], query).toBe("The rental deposit");
});

test("a word with a slip is taken for the nearest one, and that is said", async () => {
  const found = await titles("zeikenfons");
  expect(found.titles).toEqual(["Health insurance funds"]);
  expect(found.corrected).toEqual([{ typed: "zeikenfons", taken: "ziekenfonds" }]);
});

test("a word that is not typed to its end finds what it begins, and nothing is said", async () => {
  const found = await titles("insur");
  expect(found.titles).toEqual(["Health insurance funds"]);
  expect(found.corrected).toEqual([]);
});

test("of what a beginning may become, the rare word says no more than the usual one", async () => {
  const { titles } = indexOf([
    source("Organs", { fields: [field("registrars", 4)] }),
    source("Register"),
    ...["One", "Two", "Three"].map((title) => source(title, { fields: [field("register", 3)] })),
  ]);
  expect((await titles("regi")).titles[0]).toBe("Register");
});

test("a word that nothing is like is told, and the others still find", async () => {
  const found = await titles("deposit xylophonist");
  expect(found.titles).toEqual(["The rental deposit"]);
  expect(found.unknown).toEqual(["xylophonist"]);
});

test("of a question only the words that say something count", async () => {
  expect((await titles("how do I get the deposit?")).titles).toEqual(["The rental deposit"]);
});

test("the section that fits best is named, by its place", async () => {
  const [first] = (await titles("renew card")).answers;
  expect([first?.shown.title, first?.section]).toEqual(["Residence cards", 2]);
  expect((await titles("residence cards")).answers[0]?.section).toBe(0);
});

test("what has all words comes before what has one of them often", async () => {
  const { titles } = indexOf([
    source("Train train train", { fields: [field("train", 3)] }),
    source("Lost things", { fields: [field("on the train", 3)] }),
    ...["Bus", "Tram", "Boat"].map((title) => source(title)),
  ]);
  expect((await titles("lost train")).titles[0]).toBe("Lost things");
});

test("a whole name comes before what only has the word in it", async () => {
  const { titles } = indexOf([
    ...["North", "South", "East"].map((part) =>
      source(`Gent ${part} station Gent`, { fields: [field("Gent", 3), field("9000 Gent", 3)] }),
    ),
    source("Gent"),
  ]);
  expect((await titles("gent")).titles[0]).toBe("Gent");
});

test("limits leave out what is not of the topic or the municipality", async () => {
  expect((await titles("rent")).titles).toEqual(
    expect.arrayContaining(["The rental deposit", "Find a home"]),
  );
  expect((await titles("rent", { topic: "housing", municipality: "gent" })).titles).toEqual([
    "Find a home",
  ]);
  expect((await titles("rent", { topic: "work" })).titles).toEqual([]);
});

test("of many services of one kind two come first, then what else fits, then the others", async () => {
  const many = Array.from({ length: 5 }, (_, number) =>
    source(`Library ${number}`, {}, { kind: "service", category: "library" }),
  );
  const { titles } = indexOf([...many, source("Culture", { fields: [field("library", 2)] })]);
  const found = (await titles("library")).titles;
  expect(found.indexOf("Culture")).toBe(2);
  expect(found).toHaveLength(6);
});

test("names of an object's own parts are words like others", async () => {
  expect((await titles("constructor")).titles).toEqual(["constructor"]);
  for (const query of ["__proto__", "toString", "hasOwnProperty"])
    expect((await titles(query)).titles, query).toEqual([]);
});

test.each(["", "   ", "?!", "🏠", "\u0301\u0301", "a".repeat(100_000), "de ".repeat(5000)])(
  "an odd query ends: %#",
  async (query) => {
    await expect(titles(query)).resolves.toBeDefined();
  },
);

describe("of an index in many files", () => {
  const words = Array.from({ length: 500 }, (_, number) => `w${number.toString(36)}ord${number}x`);
  const { titles, read } = indexOf(
    words.map((word) => source(word)),
    10,
  );

  test("only those near the words are read, and the list of words only for what is not there", async () => {
    expect((await titles("w2oord96x")).titles).toEqual(["w2oord96x"]);
    expect(new Set(read).size).toBeLessThanOrEqual(3);
    expect(read).not.toContain("telling");
    await titles("nothinglike");
    expect(read).toContain("telling");
  });
});

/** The first one alone, then two at a time. */
function chunksOf(sources: readonly SourceEntry[]): SourceEntry[][] {
  const rest = Array.from({ length: Math.ceil((sources.length - 1) / 2) }, (_, number) =>
    sources.slice(number * 2 + 1, number * 2 + 3),
  );
  return [sources.slice(0, 1), ...rest];
}
