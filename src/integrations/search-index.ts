import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as pagefind from "pagefind";
import { digest } from "./reuse/digest.ts";
import type { MadeTogether, Reuse } from "./reuse/reuse.ts";
import { isWatching } from "./watch/watch-mode.ts";
import type { FinishedPage } from "./verify/finished-page.ts";
import { writeFiles } from "./write-files.ts";

/** What Pagefind adds for sites that show its own search field. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;
const entryFile = "pagefind-entry.json";
/** What Pagefind reads first, in a site. */
export const searchStart = `pagefind/${entryFile}`;
/** As many pages are given to Pagefind at once. */
const batch = 100;

/** An index with the pages that it holds, and their digests. */
interface Known {
  index: pagefind.PagefindIndex;
  held: ReadonlyMap<string, string>;
}

const known = new Map<string, Known>();

/** What tells the parts of an index apart, `pagefind-entry.json`. */
interface Entry {
  languages: Record<string, { page_count: number }>;
}

/** The pages of a site that belong in its search, by language. */
export function searchedPages(
  pages: ReadonlyMap<string, FinishedPage>,
): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const [path, { isSearched, language, digest }] of pages) {
    if (!isSearched) continue;
    const known = found.get(language) ?? new Map<string, string>();
    found.set(language, known.set(path, digest));
  }
  return found;
}

/**
 * Makes the search index of a finished site, for each language by itself, so that one stays where its pages
 * are as they were; gives the number of its pages by language, in small letters. `searched` has the pages with their digests by language.
 */
export async function writeSearchIndex(
  folder: string,
  searched: ReadonlyMap<string, ReadonlyMap<string, string>>,
  reuse: Reuse,
): Promise<Map<string, number>> {
  const entries: Entry[] = [];
  for (const [language, pages] of searched) {
    const key = digest(JSON.stringify([...pages]));
    const name = `pagefind ${language}`;
    entries.push(await reuse.together(name, key, () => indexOf(folder, language, pages)));
  }
  const all = Object.assign({}, ...entries.map(({ languages }) => languages)) as Entry["languages"];
  const entry = { ...entries[0], languages: all };
  await writeFiles(folder, new Map([[searchStart, JSON.stringify(entry)]]));
  return new Map(Object.entries(all).map(([code, { page_count }]) => [code, page_count]));
}

/** Frees what is kept for the next time, where there is none. */
export async function forgetSearchIndex(): Promise<void> {
  known.clear();
  await pagefind.close();
}

async function indexOf(
  folder: string,
  language: string,
  pages: ReadonlyMap<string, string>,
): Promise<MadeTogether<Entry>> {
  const { index, held } = await indexFor(language, pages);
  const changed = [...pages].filter(([path, digest]) => held.get(path) !== digest);
  // In their order, on which the bytes of the index depend.
  const add = (paths: typeof changed) =>
    paths.map(([sourcePath]) => {
      const content = readFileSync(join(folder, sourcePath), "utf8");
      return index.addHTMLFile({ sourcePath, content });
    });
  let from = 0;
  for (; from + batch < changed.length; from += batch)
    refuseErrors(await Promise.all(add(changed.slice(from, from + batch))));
  const added = Promise.all(add(changed.slice(from)));
  // It is asked for before they are all taken in: Pagefind goes on by itself while this process is at something else.
  // Where it writes to a full disk itself, it would come to a halt without a word.
  const [last, made] = await Promise.all([added, index.getFiles()]);
  refuseErrors([...last, made]);
  if (isWatching()) known.set(language, { index, held: pages });
  else await index.deleteIndex();
  const entry = made.files.find(({ path }) => path === entryFile);
  return {
    files: new Map(
      made.files
        .filter(({ path }) => path !== entryFile && !unused.test(path))
        .map(({ path, content }) => [`pagefind/${path}`, content]),
    ),
    fact: JSON.parse(new TextDecoder().decode(entry?.content)) as Entry,
  };
}

/** The index of the last time where it holds the same pages in the same order, for one that comes again takes its place; else a new one. */
async function indexFor(language: string, pages: ReadonlyMap<string, string>): Promise<Known> {
  const last = known.get(language);
  known.delete(language);
  if (last && [...last.held.keys()].join("\n") === [...pages.keys()].join("\n")) return last;
  await last?.index.deleteIndex();
  const { index, errors } = await pagefind.createIndex({ includeCharacters: "" });
  if (!index) throw searchError(errors);
  return { index, held: new Map() };
}

function refuseErrors(answers: readonly { errors: string[] }[]): void {
  const errors = answers.flatMap(({ errors }) => errors);
  if (errors.length > 0) throw searchError(errors);
}

function searchError(errors: readonly string[]): Error {
  return new Error(`The search index could not be made: ${errors.join(" ")}`);
}
