import type { OfflineFile } from "../../export/offline/offline-list.ts";
import { inOrder } from "./changes.ts";

/** How many files are asked for at the same time. */
const atOnce = 6;

/** How to load files into a cache. */
export interface Loading {
  base: string;
  cache: Cache;
  /** The address under which a file is put into the cache. */
  place: (path: string) => string;
  signal: AbortSignal;
  /** Called after each file. */
  loaded: (file: OfflineFile) => void;
}

/**
 * Loads files from the network into a cache. Rejects with the first trouble that comes, and only when nothing is
 * under way any more: what is cleared away after it stays away.
 */
export async function loadFiles(files: readonly OfflineFile[], loading: Loading): Promise<void> {
  const left = inOrder(files);
  const all = new AbortController();
  const stop = () => all.abort();
  loading.signal.addEventListener("abort", stop);
  if (loading.signal.aborted) stop();
  let trouble: { reason: unknown } | undefined;
  const work = async (): Promise<void> => {
    for (let file = left.shift(); file && !trouble; file = left.shift()) {
      await loadFile(file, { ...loading, signal: all.signal });
      loading.loaded(file);
    }
  };
  const guarded = () =>
    work().catch((reason: unknown) => {
      trouble ??= { reason };
      stop();
    });
  await Promise.all(Array.from({ length: atOnce }, guarded));
  loading.signal.removeEventListener("abort", stop);
  if (trouble) throw trouble.reason;
}

async function loadFile(
  [path]: OfflineFile,
  { base, cache, place, signal }: Loading,
): Promise<void> {
  const address = base + path;
  // In this mode our worker lets it pass: a copy that is kept already would be taken for the new one.
  const response = await fetch(address, { cache: "no-cache", mode: "same-origin", signal });
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  const { redirected, headers } = response;
  // A browser refuses to show as a page what came by a detour.
  const copy = redirected ? new Response(await response.blob(), { headers }) : response;
  await cache.put(place(path), copy);
}
