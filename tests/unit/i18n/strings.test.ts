import { expect, test } from "vitest";
import { parseUi, uiFile, uiStrings } from "../../../src/i18n/strings.ts";

test("a language of one country is that of the language where it has no file of its own", () => {
  expect(uiStrings("fr-BE")).toEqual(uiStrings("fr"));
  expect(uiFile("fr-BE")?.path).toBe("src/i18n/ui/fr.yaml");
});

test.each(["eo", "eo-XX", "zh-Hant", "../messages/nl"])("nothing is there for %s", (locale) => {
  expect(uiFile(locale)).toBeUndefined();
  expect(uiStrings(locale)).toEqual({});
});

test("what is no text, or empty, is left out", () => {
  const text = 'a: A\nb:\nc: 3\nd: ""\ne: { f: G }\nsame-as-english:\n  - a\n';
  expect(parseUi(text, "x.yaml")).toEqual({
    path: "x.yaml",
    strings: { a: "A" },
    sameAsEnglish: ["a"],
  });
});

test.each<[what: string, text: string, line: number]>([
  ["a tab", "a: A\n\tb: B\nc: C\n", 2],
  ["a key twice", "a: A\nb: B\na: C\n", 3],
  ["a text with a colon", "a: A\nb: B: C\n", 2],
])("a mistake against YAML is told with its line: %s", (_, text, line) => {
  expect(parseUi(text, "x.yaml")).toEqual({
    path: "x.yaml",
    strings: {},
    sameAsEnglish: [],
    brokenAt: line,
  });
});

test.each(["", "# nothing\n", "text\n", "- a\n"])("no strings are in %j", (text) => {
  expect(parseUi(text, "x.yaml").brokenAt).toBeUndefined();
});
