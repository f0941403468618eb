import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { neededFiles, type SiteReferences } from "../export/offline/needed-files.ts";
import { offlineList, type OfflineFile } from "../export/offline/offline-list.ts";
import { offlinePages } from "../export/offline/offline-pages.ts";
import { offlineLocales } from "../model/offline-model.ts";
import type { Region } from "../model/region.ts";
import { digest } from "./reuse/digest.ts";
import type { Reuse } from "./reuse/reuse.ts";
import { searchFolder } from "./search-files.ts";
import { someAtOnce } from "./some-at-once.ts";
import { fileOf } from "./verify/expected-site.ts";
import type { FinishedSite } from "./verify/finished-site.ts";
import { writeFiles } from "./write-files.ts";

/** Where the lists of what can be kept lie in a site. */
export const offlineListFolder = "data/offline/";

/** The list of what can be kept in a language, in a site. */
export const offlineListFile = (locale: string): string => `${offlineListFolder}${locale}.json`;

/** What a list says of a file's bytes: the beginning of their digest, 48 bits in letters. */
export const shortDigest = (digest: string): string => digest.slice(0, 8);

/** The same from the bytes themselves. */
export function offlineHash(bytes: Uint8Array): string {
  return shortDigest(digest(bytes));
}

/** Writes what can be kept for reading without internet into a finished site, a list for each language. */
export async function writeOfflineFiles(
  region: Region,
  folder: string,
  site: FinishedSite,
  reuse: Reuse,
): Promise<void> {
  const known = new Map<string, OfflineFile>();
  const references = referencesOf(site);
  for (const locale of offlineLocales(region)) {
    const groups = offlineGroups(region, locale, site, references);
    const paths = [...new Set([...groups.values()].flat())].filter((path) => !known.has(path));
    await someAtOnce(paths, async (path) => {
      known.set(path, await weighFile(path, site, reuse));
    });
    const list = offlineList(groups, (path) => known.get(path) ?? [path, "", 0, 0]);
    await writeFiles(folder, new Map([[offlineListFile(locale), JSON.stringify(list)]]));
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

async function weighFile(
  path: string,
  { files, read, digestOf }: FinishedSite,
  reuse: Reuse,
): Promise<OfflineFile> {
  const file = fileOf(path);
  const size = files.get(file) ?? 0;
  const known = digestOf(file);
  const sent = await reuse.weight(
    known,
    async () => (await compress(read(file), { params })).length,
  );
  return [path, shortDigest(known), size, Math.min(sent, size)];
}
