/** Interface strings that a page gave to its script, plural forms included. */
export type Strings = Readonly<Record<string, string>>;

/** Fills in a string; `count` chooses the plural form of the page's language. */
export function say(
  strings: Strings,
  key: string,
  params: Readonly<Record<string, string | number>> = {},
): string {
  const locale = document.documentElement.lang;
  const count = params["count"];
  const form = typeof count === "number" ? `.${new Intl.PluralRules(locale).select(count)}` : "";
  const text = strings[key + form] ?? strings[`${key}.other`] ?? strings[key] ?? "";
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return typeof value === "number" ? value.toLocaleString(locale) : (value ?? whole);
  });
}
