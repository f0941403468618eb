import { expect, test } from "vitest";
import { direction } from "../../../src/i18n/direction.ts";
import { byText, formatDate, formatNumber, languageName } from "../../../src/i18n/format.ts";

test.each([
  ["en", "22 November 2026"],
  ["nl", "22 november 2026"],
  ["fr", "22 novembre 2026"],
])("in %s a date is %s", (locale, text) => {
  expect(formatDate("2026-11-22", locale)).toBe(text);
});

test.each([
  ["en", "12,345"],
  ["nl", "12.345"],
])("in %s a number is %s", (locale, text) => {
  expect(formatNumber(12_345, locale)).toBe(text);
});

test("a language is named in another one", () => {
  expect([languageName("nl", "en"), languageName("nl", "nl"), languageName("nl", "fr")]).toEqual([
    "Dutch",
    "Nederlands",
    "néerlandais",
  ]);
});

test("texts sort as in a dictionary, numbers by their value", () => {
  const sorted = ["Zele", "Ēvergem", "evergem 10", "evergem 9", "Aalst"].sort(
    byText("nl", (text) => text),
  );
  expect(sorted).toEqual(["Aalst", "Ēvergem", "evergem 9", "evergem 10", "Zele"]);
});

test.each([
  ["ar", "rtl"],
  ["fa", "rtl"],
  ["he", "rtl"],
  ["nl", "ltr"],
  ["uk", "ltr"],
  ["az-Arab", "rtl"],
])("%s is written %s", (locale, expected) => {
  expect(direction(locale)).toBe(expected);
});
