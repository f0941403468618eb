/** A number of bytes as the page's language writes it, in kilobytes or megabytes. */
export function sizeWords(bytes: number): string {
  const isLarge = bytes >= 950_000;
  const value = isLarge ? bytes / 1e6 : Math.ceil(bytes / 1000);
  const { lang } = document.documentElement;
  return new Intl.NumberFormat(lang, {
    style: "unit",
    // Arabic shortens one of the two only, to letters that few know.
    unitDisplay: lang === "ar" ? "long" : "short",
    unit: isLarge ? "megabyte" : "kilobyte",
    maximumFractionDigits: isLarge && value < 10 ? 1 : 0,
    numberingSystem: "latn",
  }).format(value);
}

/** The day of a moment, in milliseconds, where the device is. */
export function dayWords(moment: number): string {
  const { lang } = document.documentElement;
  return new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, {
    dateStyle: "long",
    calendar: "gregory",
    numberingSystem: "latn",
  }).format(moment);
}
