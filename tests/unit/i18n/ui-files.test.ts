import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compareStrings } from "../../../src/i18n/compare-strings.ts";
import { uiFile, uiFolder, uiStrings } from "../../../src/i18n/strings.ts";

const english = uiStrings("en");
const locales = readdirSync(uiFolder).map((file) => file.replace(".yaml", ""));

describe.each(locales)("the interface in %s", (locale) => {
  const ui = uiFile(locale);
  if (!ui) throw new Error(`${locale} cannot be read.`);

  test("has every string, plural form and value of the English one, and no other", () => {
    expect(ui.brokenAt).toBeUndefined();
    expect(compareStrings(locale, ui, english)).toEqual({
      missing: [],
      params: [],
      unknown: [],
      untranslated: [],
    });
  });

  test("is the same as in English where it says so", () => {
    const same = ui.sameAsEnglish.filter((key) =>
      Object.keys(ui.strings).some(
        (form) =>
          (form === key || form.startsWith(`${key}.`)) && ui.strings[form] === english[form],
      ),
    );
    expect(same).toEqual(ui.sameAsEnglish);
  });

  test("names no official language and no place: a region's own come from its content", () => {
    const words =
      /dutch|nederland|néerland|niederländ|هولند|\bGent\b|vlaander|flanders|flandre|\b9000\b/i;
    expect(Object.entries(ui.strings).filter(([, text]) => words.test(text))).toEqual([]);
  });
});
