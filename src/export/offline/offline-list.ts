/**
 * A file that can be kept on a device: its address in the site (`en/housing/`, `data/map.json`), the beginning
 * of its hash, its bytes as they are stored, and about as many as a host sends, compressed.
 */
export type OfflineFile = readonly [path: string, hash: string, bytes: number, sent: number];

/** What can be kept in one language, as `data/offline/<locale>.json`. */
export interface OfflineList {
  /** Sorted by address. */
  files: readonly OfflineFile[];
  /** The places in `files` of what belongs together: `guide`, `search`, `services`, `town:<id>`. */
  groups: Readonly<Record<string, readonly number[]>>;
}

/** Makes a list from the addresses of each group and what is known of each file. */
export function offlineList(
  groups: ReadonlyMap<string, readonly string[]>,
  fileAt: (path: string) => OfflineFile,
): OfflineList {
  const paths = [...new Set([...groups.values()].flat())].sort();
  const places = new Map(paths.map((path, place) => [path, place]));
  const placesOf = (group: readonly string[]) =>
    [...new Set(group)].map((path) => places.get(path) ?? 0).sort((a, b) => a - b);
  return {
    files: paths.map(fileAt),
    groups: Object.fromEntries([...groups].map(([name, group]) => [name, placesOf(group)])),
  };
}
