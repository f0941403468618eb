import { remembered } from "./remembered.ts";

/** English dates are written the European way: 22 November 2026. */
const dateLocale = (locale: string): string => (locale === "en" ? "en-GB" : locale);

/** A date such as `2026-11-22` in words, the same in every time zone. */
export function formatDate(date: string, locale: string): string {
  return dateFormat(dateLocale(locale)).format(new Date(`${date}T00:00:00Z`));
}

// Thousands of pages need the same few formats, and making one takes longer than using it.
const dateFormat = remembered(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }),
);
const numberFormat = remembered((locale) => new Intl.NumberFormat(locale));
const languageNames = remembered((locale) => new Intl.DisplayNames(locale, { type: "language" }));
const collator = remembered((locale) => new Intl.Collator(locale, { numeric: true }));

/** A whole number with the separators of a language. */
export function formatNumber(value: number, locale: string): string {
  return numberFormat(locale).format(value);
}

/** The name of a language in another language, such as “français” for `fr` in `fr`. */
export function languageName(code: string, locale: string): string {
  return languageNames(locale).of(code) ?? code;
}

/** Sorts by a text, the way a language's dictionaries do. */
export function byText<Item>(
  locale: string,
  text: (item: Item) => string,
): (a: Item, b: Item) => number {
  const { compare } = collator(locale);
  return (a, b) => compare(text(a), text(b));
}
