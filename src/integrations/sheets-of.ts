import { sheetHashes } from "./verify/sheet-hashes.ts";
import type { FinishedSite } from "./verify/finished-site.ts";

/** The hashes of the style sheets inside the pages of a site and the pictures that it draws, by file. */
export function sheetsOf({ files, pages, read }: FinishedSite): Map<string, readonly string[]> {
  const drawn = [...files.keys()].filter((path) => /^data\/.*\.svg$/.test(path));
  const inDrawings = new Set(drawn.flatMap((path) => sheetHashes(read(path).toString())));
  return new Map([
    ...[...pages].map(([path, { sheets }]) => [path, sheets] as const),
    // They are needed where somebody opens a drawing by itself; a header may not grow with the region.
    ["data/drawings", [...inDrawings].slice(0, 20)],
  ]);
}
