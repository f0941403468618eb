import { expect, test } from "vitest";
import { localeOf } from "../../../../src/integrations/parts/locale-of.ts";
import { shareLocales } from "../../../../src/integrations/parts/share-locales.ts";

const work = new Map([
  ["nl", 500],
  ["en", 300],
  ["fr", 300],
  ["ar", 200],
]);

test("each process gets about as much to write, and the first one most", () => {
  expect(shareLocales(work, 2)).toEqual([
    ["nl", "ar"],
    ["en", "fr"],
  ]);
  expect(shareLocales(work, 3)).toEqual([["nl"], ["en", "ar"], ["fr"]]);
});

test("one process gets all, and none is left with nothing", () => {
  expect(shareLocales(work, 1)).toEqual([["nl", "en", "fr", "ar"]]);
  expect(shareLocales(work, 9).flat().sort()).toEqual(["ar", "en", "fr", "nl"]);
  expect(shareLocales(work, 9)).toHaveLength(4);
});

test.each([
  ["/en/housing/", "en"],
  ["/embed/v1/ar/all/", "ar"],
  ["/data/towns/en.json", "en"],
  ["/embed/v1/default/all/", "nl"],
  ["/data/map.json", "nl"],
  ["/", "nl"],
])("%s is built with %s", (path, locale) => {
  expect(localeOf(path, ["nl", "en", "ar"])).toBe(locale);
});
