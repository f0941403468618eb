import { expect, test } from "vitest";
import { isLanguage, isStandardCode, languageCode } from "../../../src/schema/language-code.ts";

test.each(["nl", "eo", "tl", "pt-BR", "zh-Hant", "fr-BE", "vgt"])("%s is a language", (code) => {
  expect(isLanguage(code)).toBe(true);
  expect(isStandardCode(code)).toBe(true);
});

test.each(["xx", "zz", "nl-XX", "zh-Xxxx", "NL", "en-us", "toString"])("%s is none", (code) => {
  expect(isLanguage(code)).toBe(false);
  expect(isStandardCode(code)).toBe(false);
});

test.each(["nld", "prs", "en-UK"])(
  "%s is a language that browsers know by another code",
  (code) => {
    expect(isLanguage(code)).toBe(true);
    expect(isStandardCode(code)).toBe(false);
  },
);

test.each([
  ["NL", "nl"],
  ["en-us", "en-US"],
  ["fr_BE", "fr-BE"],
  ["en us", "en-US"],
  ["nld", "nl"],
  ["dut", "nl"],
  ["en-UK", "en-GB"],
  ["nl-XX", "nl"],
  ["english", "en"],
  [" Français ", "fr"],
  ["Nederlands", "nl"],
  ["gr", "el"],
  ["cz", "cs"],
])("“%s” is written %s", (written, code) => {
  expect(languageCode(written)).toBe(code);
});

test.each(["", "…", "xx", "zz", "klingon", "toString", "a".repeat(1000)])(
  "“%s” is no language",
  (written) => {
    expect(languageCode(written)).toBeUndefined();
  },
);
