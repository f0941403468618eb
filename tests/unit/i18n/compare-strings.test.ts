import { expect, test } from "vitest";
import { compareStrings, type StringFaults } from "../../../src/i18n/compare-strings.ts";
import type { UiStrings } from "../../../src/i18n/strings.ts";

const english = {
  "map.close": "Close",
  "map.marker": "{number}: {name}",
  "page.words": "{language} words",
  "map.count.one": "{count} service",
  "map.count.other": "{count} services",
  "town.text.one": "The service of {name}.",
  "town.text.other": "The {count} services of {name}.",
};

const dutch = {
  "map.close": "Sluiten",
  "map.marker": "{number}: {name}",
  "page.words": "Woorden",
  "map.count.one": "één dienst",
  "map.count.other": "{count} diensten",
  "town.text.one": "De dienst van {name}.",
  "town.text.other": "De {count} diensten van {name}.",
};

const none: StringFaults = { missing: [], params: [], unknown: [], untranslated: [] };

const compare = (locale: string, strings: UiStrings, sameAsEnglish: string[] = []) =>
  compareStrings(locale, { path: "x.yaml", strings, sameAsEnglish }, english);

const without = (strings: UiStrings, gone: string): UiStrings =>
  Object.fromEntries(Object.entries(strings).filter(([key]) => key !== gone));

test("a whole translation has no fault, and neither has English", () => {
  expect(compare("nl", dutch)).toEqual(none);
  expect(compare("en", english)).toEqual(none);
  expect(compare("en-GB", english)).toEqual(none);
});

test.each<[what: string, locale: string, strings: UiStrings, faults: Partial<StringFaults>]>([
  ["a string is missing", "nl", without(dutch, "map.close"), { missing: ["map.close"] }],
  [
    "a plural form is missing",
    "nl",
    without(dutch, "map.count.one"),
    { missing: ["map.count.one"] },
  ],
  [
    "English lacks a plural form",
    "en",
    without(english, "map.count.one"),
    {
      missing: ["map.count.one"],
    },
  ],
  [
    "a value is missing",
    "nl",
    { ...dutch, "map.marker": "Dienst {name}" },
    {
      params: ["map.marker"],
    },
  ],
  [
    "the number is missing",
    "nl",
    { ...dutch, "map.count.other": "diensten" },
    {
      params: ["map.count.other"],
    },
  ],
  [
    "the number is missing where a form stands for several",
    "fr",
    {
      ...dutch,
      "map.count.one": "un service",
      "map.count.many": "{count} de services",
      "town.text.many": "Les {count} services de {name}.",
    },
    { params: ["map.count.one"] },
  ],
  ["an unknown value", "nl", { ...dutch, "map.close": "Sluit {name}" }, { params: ["map.close"] }],
  [
    "a misspelt value",
    "nl",
    { ...dutch, "map.marker": "{nummer}: {name}" },
    {
      params: ["map.marker"],
    },
  ],
  ["an unknown string", "nl", { ...dutch, "map.clsoe": "Sluiten" }, { unknown: ["map.clsoe"] }],
  [
    "a plural form that the language does not have",
    "nl",
    { ...dutch, "map.count.few": "x" },
    {
      unknown: ["map.count.few"],
    },
  ],
  [
    "a string as in English",
    "nl",
    { ...dutch, "map.close": "Close" },
    {
      untranslated: ["map.close"],
    },
  ],
  [
    "plural forms as in English",
    "nl",
    {
      ...dutch,
      "map.count.one": english["map.count.one"],
      "map.count.other": english["map.count.other"],
    },
    {
      untranslated: ["map.count.one", "map.count.other"],
    },
  ],
  [
    "a name that every object has",
    "nl",
    { ...dutch, constructor: "x" },
    { unknown: ["constructor"] },
  ],
])("%s", (_, locale, strings, faults) => {
  expect(compare(locale, strings)).toEqual({ ...none, ...faults });
});

test("strings that are meant to read as in English are told in the file", () => {
  const strings = { ...dutch, "map.close": "Close", "map.count.other": "{count} services" };
  expect(compare("nl", strings, ["map.close", "map.count"])).toEqual(none);
});

test("a language with six plural forms needs all of them", () => {
  expect(compare("ar", dutch).missing).toEqual([
    "map.count.zero",
    "map.count.two",
    "map.count.few",
    "map.count.many",
    "town.text.zero",
    "town.text.two",
    "town.text.few",
    "town.text.many",
  ]);
});
