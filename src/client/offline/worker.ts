import { strategyOf } from "./strategy.ts";

/** The parts of a worker's own world that are used; TypeScript's types of it clash with those of pages. */
declare const self: {
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
  addEventListener: (name: string, listener: (event: WorkerEvent) => void) => void;
};
interface WorkerEvent {
  request: Request;
  respondWith: (response: Promise<Response>) => void;
  waitUntil: (work: Promise<unknown>) => void;
}

const site = new URL("./", location.href);
const cacheName = `rotonde ${site.pathname}`;

/** After so many milliseconds without an answer a copy is better than waiting. */
const patience = 4000;

self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const strategy = strategyOf(request, site.href);
  if (strategy === "fixed") event.respondWith(fixed(request));
  else if (strategy !== "pass") event.respondWith(fresh(request, strategy === "page"));
});

function kept(address: string): Promise<Response | undefined> {
  return caches.match(address, { cacheName, ignoreSearch: true, ignoreVary: true });
}

async function fixed(request: Request): Promise<Response> {
  return (await kept(request.url)) ?? fetch(request);
}

async function fresh(request: Request, isPage: boolean): Promise<Response> {
  const answer = fetch(request).catch(() => undefined);
  const copy = await kept(request.url);
  if (!copy) return (await answer) ?? (isPage ? notice(request.url) : Response.error());
  const late = new Promise<undefined>((done) => setTimeout(() => done(undefined), patience));
  const soon = await Promise.race([answer, late]);
  return soon && soon.status < 500 ? soon : copy;
}

/** Says in its language that a page is not kept. */
async function notice(address: string): Promise<Response> {
  const [locale = ""] = address.slice(site.href.length).split("/");
  return (await kept(`${site.href}${locale}/offline/notice/`)) ?? Response.error();
}
