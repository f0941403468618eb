import { expect, test } from "vitest";
import { interfaceIssues } from "../../../src/checks/interface.ts";
import { parseUi, uiFile, type UiFile } from "../../../src/i18n/strings.ts";
import { exampleContent } from "../../support/example-content.ts";
import { told } from "../../support/told.ts";

const content = exampleContent();

/** The issues where one language has another file of strings than it really has. */
function issuesWith(locale: string, change: (real: UiFile) => UiFile | undefined) {
  const read = (code: string) => {
    const real = uiFile(code);
    return code === locale && real ? change(real) : real;
  };
  return told(interfaceIssues(content, read)).map(({ code, severity, line, message }) => [
    code,
    severity,
    line,
    message,
  ]);
}

const without =
  (...gone: string[]) =>
  (real: UiFile): UiFile => {
    const left = Object.entries(real.strings).filter(([key]) => !gone.includes(key));
    return { ...real, strings: Object.fromEntries(left) };
  };

test("the languages of the example are spoken whole", () => {
  expect(told(interfaceIssues(content))).toEqual([]);
});

test.each<[locale: string, severity: string, code: string, line: number]>([
  ["nl", "error", "interface-string-missing", 8],
  ["en", "error", "interface-string-missing", 9],
  ["fr", "warning", "interface-string-untranslated", 10],
])("what is missing in %s is told at its line, as %s", (locale, severity, code, line) => {
  expect(issuesWith(locale, without("map.count.other"))).toEqual([
    [
      code,
      severity,
      line,
      `src/i18n/ui/${locale}.yaml lacks one of the site's own words: map.count.other.`,
    ],
  ]);
});

test("many missing strings are one issue, which names five", () => {
  const keys = Object.keys(uiFile("fr")?.strings ?? {}).slice(0, 20);
  expect(issuesWith("fr", without(...keys))).toEqual([
    [
      "interface-string-untranslated",
      "warning",
      10,
      `src/i18n/ui/fr.yaml lacks 20 of the site's own words: ${keys.slice(0, 5).join(", ")}, ….`,
    ],
  ]);
});

test("each kind of fault is one issue", () => {
  const wrong = {
    "map.marker": "{nummer}: {name}",
    "map.view": "View",
    "map.short": "Map",
    "map.shrt": "Kaart",
  };
  const found = issuesWith("nl", (real) => {
    const file = without("map.close")(real);
    return { ...file, strings: { ...file.strings, ...wrong } };
  });
  expect(found).toEqual([
    ["interface-string-missing", "error", 8, expect.stringContaining("map.close.")],
    ["interface-string-missing", "error", 8, expect.stringContaining("the text map.marker has")],
    ["interface-string-missing", "error", 8, expect.stringContaining("map.shrt.")],
    [
      "interface-string-untranslated",
      "warning",
      8,
      "In src/i18n/ui/nl.yaml, 2 texts are the same as in English: map.short, map.view.",
    ],
  ]);
});

test("a file that cannot be read is told with its line, and nothing else of it", () => {
  expect(issuesWith("fr", () => parseUi("a: A: B\n", "src/i18n/ui/fr.yaml"))).toEqual([
    [
      "interface-string-untranslated",
      "warning",
      10,
      'The site\'s own words in the language "fr" cannot be read: src/i18n/ui/fr.yaml has a mistake on line 1.',
    ],
  ]);
});

test("a language without a file is told once", () => {
  expect(issuesWith("fr", () => undefined)).toEqual([
    [
      "interface-string-untranslated",
      "warning",
      10,
      'The site\'s own words, such as those on buttons, are not there in the language "fr".',
    ],
  ]);
});
