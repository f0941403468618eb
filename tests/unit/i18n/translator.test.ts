import { expect, test } from "vitest";
import { uiStrings } from "../../../src/i18n/strings.ts";
import { templates, translator } from "../../../src/i18n/translator.ts";

test("a string comes from the language, else from the next of its chain, else from English", () => {
  expect(translator("nl", [])("map.close")).toBe(uiStrings("nl")["map.close"]);
  expect(translator("eo", ["fr"])("map.close")).toBe(uiStrings("fr")["map.close"]);
  expect(translator("eo", [])("map.close")).toBe(uiStrings("en")["map.close"]);
  expect(uiStrings("fr")["map.close"]).not.toBe(uiStrings("en")["map.close"]);
});

test.each([
  ["en", 1, "one"],
  ["en", 0, "other"],
  ["fr", 0, "one"],
  ["fr", 1_000_000, "many"],
  ["nl", 1234, "other"],
])("in %s, %i takes the form “%s” and the language's separators", (locale, count, form) => {
  const number = new Intl.NumberFormat(locale).format(count);
  const text = uiStrings(locale)[`map.count.${form}`]?.replace("{count}", number);
  expect(text).toContain(number);
  expect(translator(locale, [])("map.count", { count })).toBe(text);
});

test("values are put in as text, and what they hold is not filled in again", () => {
  expect(translator("en", [])("home.title", { region: "{region} <b>" })).toContain("{region} <b>");
});

test("a key that is nowhere is a fault of the program", () => {
  expect(() => translator("en", [])("no.such.key")).toThrow("no.such.key");
  expect(() => templates("en", [], ["no.such.key"])).toThrow("no.such.key");
});

test("a script gets its strings with all plural forms of one language", () => {
  expect(Object.keys(templates("fr", ["en"], ["map.close", "map.count"]))).toEqual([
    "map.close",
    "map.count.one",
    "map.count.many",
    "map.count.other",
  ]);
});
