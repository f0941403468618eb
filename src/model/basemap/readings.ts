import type { Label } from "./labels.ts";

/** Languages for which names are placed alike; the first reading, without any, is that of the local names. */
export type Reading = readonly string[];

/** How a map is read: with the local names, with names in their script for a few, or in another script. */
export function readingsOf(labels: readonly Label[]): Reading[] {
  const names = labels.flatMap((label) => Object.entries(label.names ?? {}));
  const locales = [...new Set(names.map(([locale]) => locale))].toSorted();
  const isLatin = (locale: string): boolean =>
    names.every(([other, name]) => other !== locale || /^\P{L}*\p{Script=Latin}/u.test(name));
  const groups = [locales.filter(isLatin), locales.filter((locale) => !isLatin(locale))];
  return [[], ...groups.filter((group) => group.length > 0)];
}

/** The index of the reading of each language that has one beside the first. */
export function readingByLocale(readings: readonly Reading[]): Record<string, number> {
  return Object.fromEntries(
    readings.flatMap((reading, index) => reading.map((locale) => [locale, index])),
  );
}
