import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { readPage, type FinishedPage } from "./finished-page.ts";

/** A finished site on disk; all paths are inside it, with `/`. */
export interface FinishedSite {
  /** Files with their size in bytes, sorted by path. */
  files: ReadonlyMap<string, number>;
  folders: readonly string[];
  pages: ReadonlyMap<string, FinishedPage>;
  read: (path: string) => Buffer;
}

/** Reads a finished site. */
export function readFinishedSite(folder: string): FinishedSite {
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
    if (path.endsWith(".html")) pages.set(path, readPage(read(path).toString()));
  }
  return { files, folders: pathsOf(entries.filter((entry) => entry.isDirectory())), pages, read };
}
