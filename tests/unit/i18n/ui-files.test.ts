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

  test("says the number on a group of markers, which those who speak to their phone read aloud", () => {
    const groups = Object.entries(ui.strings).filter(([key]) => key.startsWith("map.cluster."));
    expect(groups.length).toBeGreaterThan(0);
    expect(groups.filter(([, text]) => !text.includes("{count}"))).toEqual([]);
  });

  test("names no official language and no place: a region's own come from its content", () => {
    const words =
      /dutch|nederland|n[ée]erland|niederländ|niderland|felemenk|hollanda|нідерланд|هولند|\bGent\b|vlaander|fland[ere]|flandri|фландр|فلاندر|\b9000\b/i;
    expect(Object.entries(ui.strings).filter(([, text]) => words.test(text))).toEqual([]);
  });
});
