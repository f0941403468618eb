import type { UiFile, UiStrings } from "./strings.ts";

/** What is wrong with the interface in a language, by the keys of its strings; English is the measure. */
export interface StringFaults {
  missing: string[];
  /** With other `{names}` to fill in than in English. */
  params: string[];
  /** Not known in English, or in a plural form that the language does not have. */
  unknown: string[];
  /** The same text as in English, and not said to be meant so. */
  untranslated: string[];
}

const pluralForm = /\.(zero|one|two|few|many|other)$/;

/** Compares the interface in a language with the English one. */
export function compareStrings(
  locale: string,
  { strings, sameAsEnglish }: UiFile,
  english: UiStrings,
): StringFaults {
  const wanted = new Set(wantedKeys(locale, english));
  const present = Object.keys(strings).filter((key) => wanted.has(key));
  const same = new Set(sameAsEnglish);
  const inWords = formsOfOneNumber(locale);
  return {
    missing: [...wanted].filter((key) => !Object.hasOwn(strings, key)),
    params: present.filter((key) => !fillsTheSame(key, strings, english, inWords)),
    unknown: Object.keys(strings).filter((key) => !wanted.has(key)),
    untranslated:
      new Intl.Locale(locale).language === "en"
        ? []
        : present.filter((key) => {
            const text = strings[key] ?? "";
            return (
              text === englishText(key, english) &&
              /\p{L}/u.test(text.replace(/\{\w+\}/g, "")) &&
              !same.has(key) &&
              !same.has(key.replace(pluralForm, ""))
            );
          }),
  };
}

/** Every key of English, with the plural forms that a language has where it depends on a number. */
function wantedKeys(locale: string, english: UiStrings): string[] {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  return Object.keys(english).flatMap((key) =>
    pluralForm.test(key) ? forms.map((form) => key.replace(pluralForm, `.${form}`)) : [key],
  );
}

function englishText(key: string, english: UiStrings): string {
  return english[key] ?? english[key.replace(pluralForm, ".other")] ?? "";
}

/** Interfaces in the official language may say “words”, where others say “Dutch words”. */
const optional: Readonly<Record<string, string>> = { "page.words": "language" };

function fillsTheSame(
  key: string,
  strings: UiStrings,
  english: UiStrings,
  inWords: ReadonlySet<string>,
): boolean {
  const own = names(strings[key] ?? "");
  const wanted = names(english[key.replace(pluralForm, ".other")] ?? englishText(key, english));
  const form = pluralForm.exec(key)?.[1] ?? "";
  const withoutNumber = inWords.has(form) || !names(englishText(key, english)).has("count");
  const missing = wanted.difference(own);
  missing.delete(optional[key] ?? "");
  if (withoutNumber) missing.delete("count");
  return missing.size === 0 && own.isSubsetOf(wanted);
}

/** The `{names}` in a string, for which values are filled in. */
function names(text: string): Set<string> {
  return new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ""));
}

/** The plural forms that stand for one number only, so that a text may say that number in words. */
function formsOfOneNumber(locale: string): Set<string> {
  const rules = new Intl.PluralRules(locale);
  const numbers = Array.from({ length: 1000 }, (_, number) => number);
  const forms = Map.groupBy(numbers, (number) => rules.select(number));
  return new Set([...forms].flatMap(([form, { length }]) => (length === 1 ? [form] : [])));
}
