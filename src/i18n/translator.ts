import { formatNumber } from "./format.ts";
import { remembered } from "./remembered.ts";
import { uiStrings } from "./strings.ts";

/** Values for the `{names}` in a string; `count` also chooses the plural form. */
export type Params = Readonly<Record<string, string | number>>;

/** Looks up an interface string in one language. */
export type Translate = (key: string, params?: Params) => string;

/** Makes the lookup for a language, which falls back along `chain`; a key that is nowhere is a fault of the program. */
export function translator(locale: string, chain: readonly string[]): Translate {
  const locales = [locale, ...chain, "en"];
  return (key, params = {}) => {
    for (const candidate of locales) {
      const text = find(candidate, key, params);
      if (text !== undefined) return fill(text, candidate, params);
    }
    throw new Error(`No interface string "${key}" in ${locales.join(", ")}.`);
  };
}

function find(locale: string, key: string, params: Params): string | undefined {
  const strings = uiStrings(locale);
  if (typeof params["count"] !== "number") return strings[key];
  const form = pluralRules(locale).select(params["count"]);
  return strings[`${key}.${form}`] ?? strings[`${key}.other`] ?? strings[key];
}

const pluralRules = remembered((locale) => new Intl.PluralRules(locale));

function fill(text: string, locale: string, params: Params): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === "number" ? formatNumber(value, locale) : value;
  });
}

/** The raw strings below some keys, plural forms included, for a script that fills them in itself. */
export function templates(
  locale: string,
  chain: readonly string[],
  keys: readonly string[],
): Record<string, string> {
  const forms = ["", ".zero", ".one", ".two", ".few", ".many", ".other"];
  const found: Record<string, string> = {};
  for (const key of keys) {
    const source = [locale, ...chain, "en"].find((code) => {
      const strings = uiStrings(code);
      return key in strings || `${key}.other` in strings;
    });
    if (source === undefined) throw new Error(`No interface string "${key}".`);
    for (const form of forms) {
      const text = uiStrings(source)[`${key}${form}`];
      if (text !== undefined) found[`${key}${form}`] = text;
    }
  }
  return found;
}
