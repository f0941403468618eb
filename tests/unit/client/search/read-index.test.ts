import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { hasWordOf } from "../../../../src/client/search/full-text.ts";
import { queryOf } from "../../../../src/client/search/look.ts";
import { nearWords } from "../../../../src/client/search/near-words.ts";
import { IndexFiles } from "../../../../src/client/search/read-index.ts";
import { packPlaces } from "../../../../src/search/index-format.ts";
import { rulesFor } from "../../../../src/search/language-rules.ts";

const address = "https://x.example/data/search/en/index.json";
let files: Record<string, unknown> = {};
let asked: string[] = [];

beforeEach(() => {
  asked = [];
  files = site("one");
  vi.stubGlobal("location", { href: "https://x.example/en/search/" });
  vi.stubGlobal("fetch", (url: string) => {
    const path = url.replace("https://x.example/data/search/en/", "");
    asked.push(path);
    const file = files[path];
    if (file === "broken") return Promise.resolve(new Response("", { status: 500 }));
    return Promise.resolve(file ? Response.json(file) : new Response("", { status: 404 }));
  });
});
afterEach(() => vi.unstubAllGlobals());

const languages = ["en", "nl"].map((code) => ({ code, rules: rulesFor(code) }));
const postings = (entry: number) => packPlaces([{ entry, section: 0, impact: 9 }]);

function site(version: string): Record<string, unknown> {
  return {
    "index.json": { version, entries: 2, files: [1, 1], shards: ["a", "zie"], languages },
    [`${version}/words-0.json`]: { in: [version] },
    [`${version}/words-1.json`]: {
      ziekenfond: ["ziekenfonds", ...postings(0)],
      zilver: [0, ...postings(1)],
    },
    [`${version}/entries-0.json`]: [
      { kind: "term", title: "health insurance fund", official: "ziekenfonds" },
    ],
    [`${version}/entries-1.json`]: [{ kind: "page", title: "silver", official: "zilver" }],
    [`${version}/telling.json`]: ["huis", "ziekenfond", "zilver"],
  };
}

test("each file is asked for once, and none before it is needed", async () => {
  const index = new IndexFiles(address);
  expect(asked).toEqual([]);
  const look = () => index.use((reader) => Promise.all([reader.shard(0), reader.shard(0)]));
  await Promise.all([look(), look()]);
  expect(asked).toEqual(["index.json", "one/words-0.json"]);
});

test("where a new site was put up under an open page, its index is read and the search goes on", async () => {
  const index = new IndexFiles(address);
  await index.use((reader) => reader.words());
  files = site("two");
  expect(await index.use((reader) => reader.shard(0))).toEqual({ in: ["two"] });
  expect(asked.filter((path) => path === "index.json")).toHaveLength(2);
  files = {};
  await expect(index.use((reader) => reader.filters())).rejects.toThrow("index.json");
});

test("a file that cannot be had is an error, and is asked for again the next time", async () => {
  files["one/words-0.json"] = "broken";
  const index = new IndexFiles(address);
  await expect(index.use((reader) => reader.shard(0))).rejects.toThrow("500");
  files = site("one");
  expect(await index.use((reader) => reader.shard(0))).toEqual({ in: ["one"] });
});

test("words that begin alike are offered as people write them, explained ones with the official word", async () => {
  const index = new IndexFiles(address);
  const near = (word: string) => index.use((reader) => nearWords(reader, [word]));
  expect(await near("Ziekenkas")).toEqual([{ text: "ziekenfonds", official: "ziekenfonds" }]);
  expect(await near("zilverling")).toEqual([{ text: "zilver", official: undefined }]);
  expect(await near("qqqq")).toEqual([]);
});

test("a query is cut to what the field allows, with no letter cut in half", () => {
  expect(queryOf(`  a${"🏠".repeat(150)} `)).toBe(`a${"🏠".repeat(99)}`);
  expect(encodeURIComponent(queryOf("\uDC00rent\uD800"))).toBe("rent");
});

test.each([
  ["registering", "where you <mark>register</mark>", true],
  ["طبيب", "عند <mark>طبيب</mark>", true],
  ["ziekenkas", "the <mark>ziekenfonds</mark>", false],
  ["zickqwx", "<mark>Z.</mark> Zele", false],
  ["rent", "no mark", false],
])("a text found for %s in %j: %s", (query, excerpt, fits) => {
  expect(hasWordOf({ excerpt, sub_results: [] }, query, 0.7)).toBe(fits);
});
