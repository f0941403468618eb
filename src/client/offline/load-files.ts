import type { OfflineFile } from "../../export/offline/offline-list.ts";
import { inOrder } from "./changes.ts";

/** How many files are asked for at the same time. */
const atOnce = 6;

/** How to load files into a cache. */
export interface Loading {
  base: string;
  cache: Cache;
  signal: AbortSignal;
  /** Called after each file. */
  loaded: (file: OfflineFile) => void;
}

/** Loads files from the network into a cache; rejects at the first that cannot be had or kept. */
export async function loadFiles(files: readonly OfflineFile[], loading: Loading): Promise<void> {
  const waiting = inOrder(files);
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      await loadFile(file, loading);
      loading.loaded(file);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    waiting.length = 0;
  }
}

async function loadFile([path]: OfflineFile, { base, cache, signal }: Loading): Promise<void> {
  const address = base + path;
  // In this mode our worker lets it pass: a copy that is kept already would be taken for the new one.
  const response = await fetch(address, { cache: "no-cache", mode: "same-origin", signal });
  if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
  const { redirected, headers } = response;
  // A browser refuses to show as a page what came by a detour.
  const copy = redirected ? new Response(await response.blob(), { headers }) : response;
  await cache.put(address, copy);
}
