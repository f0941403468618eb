import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { digest } from "../reuse/digest.ts";
import { readPage, type FinishedPage } from "./finished-page.ts";

/** A finished site on disk; all paths are inside it, with `/`. */
export interface FinishedSite {
  /** Files with their size in bytes, sorted by path. */
  files: ReadonlyMap<string, number>;
  folders: readonly string[];
  pages: ReadonlyMap<string, FinishedPage>;
  read: (path: string) => Buffer;
  digestOf: (path: string) => string;
}

/** Pages that were read before, by path. */
type KnownPages = ReadonlyMap<string, FinishedPage>;

/** Reads a finished site; pages that are known are not read again, where they have their size. */
export function readFinishedSite(folder: string, known: KnownPages = new Map()): FinishedSite {
  return siteOf(folder, listFolder(folder, ""), known);
}

/** Reads a site once more after something was written into folders at its top, such as `data`. */
export function readAgain(site: FinishedSite, folder: string, tops: readonly string[]) {
  const isElsewhere = (path: string) => !tops.some((top) => path.startsWith(`${top}/`));
  const now = tops.map((top) => listFolder(folder, top));
  const listed = {
    files: [
      ...[...site.files].filter(([path]) => isElsewhere(path)),
      ...now.flatMap((one) => one.files),
    ],
    folders: [...site.folders.filter(isElsewhere), ...now.flatMap((one) => one.folders)],
  };
  return siteOf(folder, listed, site.pages);
}

/** Files with their sizes, and folders; all paths are inside the site, with `/`. */
interface Listing {
  files: (readonly [path: string, size: number])[];
  folders: string[];
}

function listFolder(folder: string, top: string): Listing {
  const entries = readdirSync(join(folder, top), { recursive: true, withFileTypes: true });
  const listing: Listing = { files: [], folders: [] };
  for (const entry of entries) {
    const place = join(entry.parentPath, entry.name);
    const path = place
      .slice(folder.length + 1)
      .split(sep)
      .join("/");
    if (entry.isDirectory()) listing.folders.push(path);
    else listing.files.push([path, statSync(place).size]);
  }
  return listing;
}

function siteOf(folder: string, listing: Listing, known: KnownPages): FinishedSite {
  const read = (path: string) => readFileSync(join(folder, path));
  const files = new Map(listing.files.sort(([a], [b]) => (a < b ? -1 : 1)));
  const pages = new Map<string, FinishedPage>();
  for (const [path, size] of files) {
    if (!path.endsWith(".html")) continue;
    const page = known.get(path);
    pages.set(path, page?.size === size ? page : readPage(read(path).toString()));
  }
  const digests = new Map([...pages].map(([path, page]) => [path, page.digest]));
  const digestOf = (path: string) => {
    const found = digests.get(path) ?? digest(read(path));
    digests.set(path, found);
    return found;
  };
  return { files, folders: listing.folders.sort(), pages, read, digestOf };
}
