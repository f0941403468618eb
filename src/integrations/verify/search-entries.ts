import type { SearchEntry, SearchIndex } from "../../search/index-format.ts";
import { say, type Message } from "../../schema/message.ts";
import type { ExpectedSite } from "./expected-site.ts";
import type { FinishedSite } from "./finished-site.ts";

/** Languages in which the index of answers lacks a page, leads to one that is not there, or cannot be read. */
export function searchEntryProblems(site: FinishedSite, expected: ExpectedSite): Message[] {
  const [official = ""] = expected.locales;
  const { pathname: base } = new URL(expected.address);
  // A page that is not translated yet is found in every language all the same.
  const searched = [...site.pages]
    .filter(([path, { isSearched }]) => isSearched && path.startsWith(`${official}/`))
    .map(([path]) => path.slice(official.length + 1));
  return expected.locales.flatMap((locale) => {
    const entries = readEntries(site, locale);
    if (!entries) return [say`The search index in ${locale} cannot be read.`];
    const found = new Set(entries.map(({ href }) => fileBehind(href, base)));
    const own = [...site.pages]
      .filter(([path, { isSearched }]) => isSearched && path.startsWith(`${locale}/`))
      .map(([path]) => path);
    const wanted = new Set([...own, ...searched.map((path) => `${locale}/${path}`)]);
    return [
      ...[...wanted]
        .filter((path) => !found.has(path))
        .map((path) => say`The search index in ${locale} lacks ${path}.`),
      ...[...found]
        .filter((path) => !site.pages.has(path))
        .map((path) => say`The search index in ${locale} leads to ${path}, which is not there.`),
    ];
  });
}

function fileBehind(href: string, base: string): string {
  const [path = ""] = href.slice(base.length).split(/[?#]/);
  return decodeURIComponent(`${path}index.html`);
}

function readEntries({ files, read }: FinishedSite, locale: string): SearchEntry[] | undefined {
  const folder = `data/search/${locale}`;
  if (!files.has(`${folder}/index.json`)) return undefined;
  const index = JSON.parse(read(`${folder}/index.json`).toString()) as SearchIndex;
  const paths = index.files.map((_, number) => `${folder}/${index.version}/entries-${number}.json`);
  const shards = index.shards.map((_, number) => `${folder}/${index.version}/words-${number}.json`);
  if (shards.length === 0 || ![...paths, ...shards].every((path) => files.has(path)))
    return undefined;
  const entries = paths.flatMap((path) => JSON.parse(read(path).toString()) as SearchEntry[]);
  return entries.length === index.entries ? entries : undefined;
}
