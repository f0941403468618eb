import { say, type Message } from "../../schema/message.ts";
import type { ExpectedSite } from "./expected-site.ts";
import type { FinishedSite } from "./finished-site.ts";

/** Languages in which the search index, with its number of pages by language, does not hold all pages. */
export function searchProblems(
  { pages }: FinishedSite,
  { locales }: ExpectedSite,
  indexed: ReadonlyMap<string, number>,
): Message[] {
  const searched = new Map<string, number>(locales.map((locale) => [locale.toLowerCase(), 0]));
  for (const { language, isSearched } of pages.values()) {
    const key = language.toLowerCase();
    if (isSearched) searched.set(key, (searched.get(key) ?? 0) + 1);
  }
  return [...new Set([...searched.keys(), ...indexed.keys()])].flatMap((language) => {
    const pages = searched.get(language) ?? 0;
    const found = indexed.get(language) ?? 0;
    if (found === 0) return [say`The search index has no page in ${language}.`];
    return found === pages
      ? []
      : [say`Pages in ${language}: ${found} in the search index, ${pages} on the site.`];
  });
}
