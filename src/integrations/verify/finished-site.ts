import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { setImmediate } from "node:timers/promises";
import { readPage, type FinishedPage } from "./finished-page.ts";

/** A finished site on disk; all paths are inside it, with `/`. */
export interface FinishedSite {
  /** Files with their size in bytes, sorted by path. */
  files: ReadonlyMap<string, number>;
  folders: readonly string[];
  pages: ReadonlyMap<string, FinishedPage>;
  read: (path: string) => Buffer;
}

/** Pages that were read before, by path. */
type KnownPages = ReadonlyMap<string, FinishedPage>;

/** Reads a finished site; pages that are known are not read again. */
export function readFinishedSite(folder: string, known: KnownPages = new Map()): FinishedSite {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const pathsOf = (chosen: typeof entries) =>
    chosen
      .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
      .map((path) => path.split(sep).join("/"))
      .sort();
  const read = (path: string) => readFileSync(join(folder, path));
  const files = new Map<string, number>();
  const pages = new Map<string, FinishedPage>();
  for (const path of pathsOf(entries.filter((entry) => !entry.isDirectory()))) {
    files.set(path, statSync(join(folder, path)).size);
    if (path.endsWith(".html")) pages.set(path, known.get(path) ?? readPage(read(path).toString()));
  }
  return { files, folders: pathsOf(entries.filter((entry) => entry.isDirectory())), pages, read };
}

/** Reads the pages of a site in small steps, between which other work goes on. */
export async function readPages(folder: string): Promise<Map<string, FinishedPage>> {
  const pages = new Map<string, FinishedPage>();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".html")) continue;
    pages.set(name.split(sep).join("/"), readPage(readFileSync(join(folder, name), "utf8")));
    if (pages.size % 20 === 0) await setImmediate();
  }
  return pages;
}
