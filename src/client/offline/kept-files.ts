import type { OfflineFile } from "../../export/offline/offline-list.ts";
import { leftOver, type Choice, type Kept } from "./changes.ts";
import { openKept, waitingAt } from "./kept-pages.ts";

/** What is kept while more of it comes. */
export type Growing = Kept & {
  choices: Record<string, Choice>;
  files: Record<string, string>;
  waiting: Record<string, string>;
};

/** Puts the newer copies of some files in the place of the old: all are there by now, and no network is needed. */
export async function takeOver(
  base: string,
  next: Growing,
  files: readonly OfflineFile[],
): Promise<void> {
  const cache = await openKept(base);
  const newer = files.filter(([path]) => next.waiting[path] !== undefined);
  for (const [path, hash] of newer) {
    const copy = await cache.match(waitingAt(base, path));
    // One that is gone, or no longer the newest, is loaded in the next turn: its hash stays the old one's.
    if (!copy || next.waiting[path] !== hash) continue;
    await cache.put(base + path, copy);
    next.files[path] = hash;
  }
  await Promise.all(newer.map(([path]) => cache.delete(waitingAt(base, path))));
  next.waiting = without(
    next.waiting,
    newer.map(([path]) => path),
  );
}

/** Deletes files that nothing chosen needs, and gives what is kept then. */
export async function tidy(base: string, { choices, files, waiting }: Kept): Promise<Kept> {
  const cache = await openKept(base);
  const old = leftOver(files, choices);
  const stale = leftOver(waiting, choices);
  const places = [...old.map((path) => base + path), ...stale.map((path) => waitingAt(base, path))];
  await Promise.all(places.map((place) => cache.delete(place)));
  return { choices, files: without(files, old), waiting: without(waiting, stale) };
}

/**
 * Deletes all that was loaded for choices that are not whole now, newer copies too, and gives what is kept then:
 * `kept` without what was begun.
 */
export async function takeBack(base: string, kept: Kept, next: Kept): Promise<Kept> {
  const choices = Object.fromEntries(
    Object.entries(kept.choices).filter(([, { since }]) => since !== undefined),
  );
  const cache = await openKept(base);
  const places = Object.keys(next.waiting).map((path) => waitingAt(base, path));
  await Promise.all(places.map((place) => cache.delete(place)));
  return tidy(base, { choices, files: next.files, waiting: {} });
}

function without(files: Kept["files"], gone: readonly string[]): Record<string, string> {
  const names = new Set(gone);
  return Object.fromEntries(Object.entries(files).filter(([path]) => !names.has(path)));
}
