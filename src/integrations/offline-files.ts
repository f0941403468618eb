import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { neededFiles, type SiteReferences } from "../export/offline/needed-files.ts";
import { offlineList, type OfflineFile } from "../export/offline/offline-list.ts";
import { offlinePages } from "../export/offline/offline-pages.ts";
import { offlineLocales } from "../model/offline-model.ts";
import type { Region } from "../model/region.ts";
import { searchFolder } from "./search-files.ts";
import { fileOf } from "./verify/expected-site.ts";
import type { FinishedSite } from "./verify/finished-site.ts";

/** The list of what can be kept in a language, in a site. */
export const offlineListFile = (locale: string): string => `data/offline/${locale}.json`;

/** The beginning of the hash of a file's bytes, 48 bits in letters. */
export function offlineHash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64url").slice(0, 8);
}

/** Writes what can be kept for reading without internet into a finished site, a list for each language. */
export async function writeOfflineFiles(
  region: Region,
  folder: string,
  site: FinishedSite,
): Promise<void> {
  const known = new Map<string, OfflineFile>();
  const references = referencesOf(site);
  for (const locale of offlineLocales(region)) {
    const groups = offlineGroups(region, locale, site, references);
    const paths = [...new Set([...groups.values()].flat())].filter((path) => !known.has(path));
    for (const file of await Promise.all(paths.map((path) => weighFile(path, site))))
      known.set(file[0], file);
    const list = offlineList(groups, (path) => known.get(path) ?? [path, "", 0, 0]);
    const file = join(folder, offlineListFile(locale));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(list));
  }
}

/** The addresses of each group: its pages, and what they need. */
function offlineGroups(
  region: Region,
  locale: string,
  { files }: FinishedSite,
  references: SiteReferences,
): Map<string, string[]> {
  const index = [...files.keys()].filter((path) => path.startsWith(`${searchFolder(locale)}/`));
  return new Map(
    [...offlinePages(region, locale)].map(([name, addresses]) => [
      name,
      [
        ...addresses,
        ...neededFiles(addresses, region.base, references),
        ...(name === "search" ? index : []),
      ],
    ]),
  );
}

/** What refers to what in a site; each program is read once. */
function referencesOf({ files, pages, read }: FinishedSite): SiteReferences {
  const words = new Map<string, Set<string>>();
  return {
    has: (path) => files.has(path),
    addressesOf: (page) => ownAddresses(pages.get(fileOf(page))),
    wordsOf: (path) => {
      const known =
        words.get(path) ??
        new Set(
          read(path)
            .toString()
            .match(/[\w.~-]+/g)
            ?.filter(isName),
        );
      words.set(path, known);
      return known;
    },
  };
}

const isName = (word: string): boolean => word.includes(".");

/** What a page refers to; of what its head gives to others only its programs and style sheets. */
function ownAddresses(page: ReturnType<FinishedSite["pages"]["get"]>): string[] {
  return [...(page?.addresses ?? [])].filter(
    (address) => address.includes("/_astro/") || !page?.given.has(address),
  );
}

const compress = promisify(brotliCompress);

/** Quick Brotli comes near to what gzip makes of a page, and makes the same of it on every machine. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 4 };

async function weighFile(path: string, { read }: FinishedSite): Promise<OfflineFile> {
  const bytes = read(fileOf(path));
  const sent = await compress(bytes, { params });
  return [path, offlineHash(bytes), bytes.length, Math.min(sent.length, bytes.length)];
}
