import { readFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** The strings of the interface in one language: flat, dotted keys. */
export type UiStrings = Readonly<Record<string, string>>;

const cache = new Map<string, UiStrings>();

/** The folder with one file of interface strings for each language. */
export const uiFolder = join(process.cwd(), "src/i18n/ui");

/** The interface strings of a language; empty when the interface does not speak it. */
export function uiStrings(locale: string): UiStrings {
  const known = cache.get(locale);
  if (known) return known;
  const file = join(uiFolder, `${locale}.yaml`);
  const strings = existsSync(file) ? (parse(readFileSync(file, "utf8")) as UiStrings) : {};
  cache.set(locale, strings);
  return strings;
}
