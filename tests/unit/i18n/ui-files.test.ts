import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { uiFolder, uiStrings } from "../../../src/i18n/strings.ts";

const plural = /\.(zero|one|two|few|many|other)$/;
const english = uiStrings("en");
const locales = readdirSync(uiFolder).map((file) => file.replace(".yaml", ""));

describe.each(locales)("the interface in %s", (locale) => {
  const strings = uiStrings(locale);

  test("has every string of the English one, with the plural forms of its language, and no other", () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const wanted = Object.keys(english).flatMap((key) =>
      plural.test(key) ? forms.map((form) => key.replace(plural, `.${form}`)) : [key],
    );
    expect(Object.keys(strings).sort()).toEqual([...new Set(wanted)].sort());
  });

  test("fills in nothing that the English one does not, and drops no name or number but a counted one", () => {
    const wrong = Object.keys(strings).filter((key) => {
      const source = english[key] ?? english[key.replace(plural, ".other")] ?? "";
      const [own, wanted] = [gaps(strings[key] ?? ""), gaps(source)];
      const optional = new Set(["count", "language"]);
      return (
        own.some((gap) => !wanted.includes(gap)) ||
        wanted.some((gap) => !own.includes(gap) && !optional.has(gap))
      );
    });
    expect(wrong).toEqual([]);
  });

  test("names no official language and no place: a region's own come from its content", () => {
    const words =
      /dutch|nederland|néerland|niederländ|هولند|\bGent\b|vlaander|flanders|flandre|\b9000\b/i;
    expect(Object.entries(strings).filter(([, text]) => words.test(text))).toEqual([]);
  });
});

function gaps(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");
}
