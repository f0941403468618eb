import { expect, test } from "vitest";
import { postingLists } from "../../../../src/export/search/posting-lists.ts";
import type { SourceEntry } from "../../../../src/export/search/source-entry.ts";
import { compressedSize } from "../../../support/budget.ts";

const page = (title: string): SourceEntry => ({
  entry: { kind: "page", href: "/", title, names: [], sections: [] },
  fields: [{ text: title, lang: "en", weight: 7 }],
  sections: Array.from({ length: 5 }, () => [{ text: "registration", lang: "en", weight: 3 }]),
  topics: [],
});

test("a word that stands in every title and every section of 10,000 pages stays light", () => {
  const lists = postingLists(
    Array.from({ length: 10_000 }, (_, number) => page(`Registration ${number}`)),
  );
  const common = lists.filter(([token]) => token.startsWith("regist"));
  expect(common.reduce((sum, [, , places]) => sum + places.length, 0)).toBeGreaterThan(60_000);
  expect(compressedSize(JSON.stringify(common)).brotli).toBeLessThanOrEqual(300_000);
});
