/** English dates are written the European way: 22 November 2026. */
const dateLocale = (locale: string): string => (locale === "en" ? "en-GB" : locale);

/** A date such as `2026-11-22` in words, the same in every time zone. */
export function formatDate(date: string, locale: string): string {
  const format = new Intl.DateTimeFormat(dateLocale(locale), {
    dateStyle: "long",
    timeZone: "UTC",
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** A whole number with the separators of a language. */
export function formatNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** The name of a language in another language, such as “français” for `fr` in `fr`. */
export function languageName(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: "language" }).of(code) ?? code;
}

/** Sorts by a text, the way a language's dictionaries do. */
export function byText<Item>(
  locale: string,
  text: (item: Item) => string,
): (a: Item, b: Item) => number {
  const collator = new Intl.Collator(locale, { numeric: true });
  return (a, b) => collator.compare(text(a), text(b));
}
