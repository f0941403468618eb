/** What decides how a request is answered. */
export type Asked = Pick<Request, "method" | "url" | "mode" | "destination" | "headers">;

/**
 * How the worker of a site at `site`, `https://town.example/welcome/`, answers a request: `pass` is none of its
 * business, `page` and `data` come from the network while there is one, `fixed` is kept under a name that changes
 * with it.
 */
export function strategyOf(asked: Asked, site: string): "pass" | "page" | "data" | "fixed" {
  const { method, url, mode, destination, headers } = asked;
  const path = url.slice(site.length);
  if (method !== "GET" || !url.startsWith(site) || headers.has("range")) return "pass";
  if (path.startsWith("embed/")) return "pass";
  if (mode === "navigate") return "page";
  // What the page that keeps things asks for it wants from the network.
  if (mode === "same-origin" && destination === "") return "pass";
  return /^(_astro|data\/search\/[^/]+\/[^/]+)\//.test(path) ? "fixed" : "data";
}
