import type { OfflineFile, OfflineList } from "../../export/offline/offline-list.ts";

/** One thing that the visitor chose to keep. */
export interface Choice {
  locale: string;
  /** Its name in the list of its language: `guide`, `town:gent`. */
  group: string;
  label: string;
  /** Where reading it begins. */
  href: string;
  /** The moment at which all of it had been loaded, in milliseconds; not there before. */
  since?: number;
  /** What it takes of the device, in bytes. */
  bytes: number;
  /** The addresses of its files in the site. */
  files: readonly string[];
}

/** What this device keeps: the choices by language and group, and the hash of each file that was loaded. */
export interface Kept {
  choices: Readonly<Record<string, Choice>>;
  files: Readonly<Record<string, string>>;
  /** The same of newer copies of those files, which wait until all of them are there. */
  waiting: Readonly<Record<string, string>>;
}

/** What a device keeps that keeps nothing. */
export const nothingKept: Kept = { choices: {}, files: {}, waiting: {} };

/** The name of a choice in what is kept. */
export const nameOf = ({ locale, group }: Pick<Choice, "locale" | "group">): string =>
  `${locale}/${group}`;

/** The files of some groups of a list, each once; a group that is gone has none. */
export function filesOf({ files, groups }: OfflineList, chosen: readonly string[]): OfflineFile[] {
  const places = new Set(chosen.flatMap((group) => groups[group] ?? []));
  return files.filter((_, place) => places.has(place));
}

/** Those that are not kept as they are now. */
export function toLoad(files: readonly OfflineFile[], kept: Kept): OfflineFile[] {
  return files.filter(([path, hash]) => kept.files[path] !== hash);
}

/** Those of which the network has to give something: all but what waits already. */
export function toFetch(files: readonly OfflineFile[], kept: Kept): OfflineFile[] {
  return toLoad(files, kept).filter(([path, hash]) => kept.waiting[path] !== hash);
}

/** The order in which they are loaded: what never changes under its name before the pages that refer to it. */
export function inOrder(files: readonly OfflineFile[]): OfflineFile[] {
  const isFixed = ([path]: OfflineFile) => /^(_astro|data\/search\/[^/]+\/[^/]+)\//.test(path);
  return [...files.filter(isFixed), ...files.filter((file) => !isFixed(file))];
}

/** Bytes of some files: as they are stored, and about as they are sent. */
export function weigh(files: readonly OfflineFile[]): { bytes: number; sent: number } {
  return {
    bytes: files.reduce((sum, [, , bytes]) => sum + bytes, 0),
    sent: files.reduce((sum, [, , , sent]) => sum + sent, 0),
  };
}

/** The addresses of some files that nothing chosen needs any more. */
export function leftOver(files: Kept["files"], choices: Kept["choices"]): string[] {
  const needed = new Set(Object.values(choices).flatMap((choice) => choice.files));
  return Object.keys(files).filter((path) => !needed.has(path));
}
