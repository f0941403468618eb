import { nothingKept, type Kept } from "./changes.ts";

/** The name of the cache in which a site at `base` keeps its files; the worker knows it by the same name. */
const cacheName = (base: string): string => `rotonde ${base}`;

/** Where the list of what is kept lies beside the files; no page has this address. */
const listAt = (base: string): string => `${base}offline-kept.json`;

/** Where the newer copy of a file waits until all of them are there; no page has this address either. */
export const waitingAt = (base: string, path: string): string => `${base}offline-waiting/${path}`;

/** What this device keeps of a site; nothing is made by asking. Rejects where the browser allows no storage. */
export async function readKeptPages(base: string): Promise<Kept> {
  const list = await caches.match(listAt(base), { cacheName: cacheName(base) });
  return list ? ((await list.json()) as Kept) : nothingKept;
}

/** Writes what this device keeps; when that is nothing, the cache goes, and the worker of each language without anything. */
export async function writeKeptPages(base: string, kept: Kept): Promise<void> {
  const locales = Object.values(kept.choices).map(({ locale }) => locale);
  if (locales.length === 0) await caches.delete(cacheName(base));
  else await (await openKept(base)).put(listAt(base), new Response(JSON.stringify(kept)));
  const needed = new Set(locales.map((locale) => scopeOf(base, locale)));
  for (const registration of await navigator.serviceWorker.getRegistrations()) {
    const { pathname } = new URL(registration.scope);
    if (isOurs(registration, base) && !needed.has(pathname)) await registration.unregister();
  }
}

/** Lets the worker show what is kept in a language; it rules the pages of that language only, and so no widget. */
export async function registerWorker(base: string, locale: string): Promise<void> {
  const scope = scopeOf(base, locale);
  await navigator.serviceWorker.register(workerAt(base), { scope, updateViaCache: "none" });
}

const scopeOf = (base: string, locale: string): string => `${base}${locale}/`;
const workerAt = (base: string): string => `${base}sw.js`;

function isOurs({ active, waiting, installing }: ServiceWorkerRegistration, base: string): boolean {
  const worker = active ?? waiting ?? installing;
  return worker !== null && new URL(worker.scriptURL).pathname === workerAt(base);
}

/** The cache of the files, which is made where it is not there. */
export function openKept(base: string): Promise<Cache> {
  return caches.open(cacheName(base));
}

/** Whether a page is kept. */
export async function isKept(base: string, address: string): Promise<boolean> {
  return (await caches.match(address, { cacheName: cacheName(base) })) !== undefined;
}
