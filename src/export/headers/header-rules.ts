import { expressionOf, type HeaderRule } from "./rule.ts";
import { securityPolicy, type PolicyParts } from "./security-policy.ts";

/** What the headers of a site depend on. */
export interface HeaderFacts {
  /** The folder of its address, with its slashes. */
  base: string;
  /** The address of the street tiles that its maps may ask another site for. */
  tiles: string | undefined;
  /** Base64 SHA-256 hashes of the style sheets inside its files, by path: `en/map/index.html`. */
  sheets: ReadonlyMap<string, readonly string[]>;
}

interface Kind {
  path: string;
  headers?: Readonly<Record<string, string>>;
  policy?: PolicyParts;
}

/** The headers of a whole site, from which the files for every kind of host are made. */
export function headerRules({ base, tiles, sheets }: HeaderFacts): HeaderRule[] {
  const kinds = siteKinds(tiles).map((kind) => ({ ...kind, path: base + kind.path }));
  const ruling = kinds
    .filter(({ policy }) => policy)
    .map(({ path }) => ({ path, expression: new RegExp(expressionOf({ path })) }));
  const kindOf = (file: string) =>
    ruling.findLast(({ expression }) => expression.test(base + file))?.path;
  const kindsOf = new Map([...sheets.keys()].map((file) => [file, kindOf(file)]));
  return kinds.map((kind) => {
    const { path, headers = {}, policy } = kind;
    if (!policy) return { path, headers };
    // At every address the page for what is missing may be the answer.
    const own = [...sheets].filter(([file]) => file === "404.html" || kindsOf.get(file) === path);
    const hashes = [...new Set(own.flatMap(([, found]) => found))].sort();
    return {
      path,
      headers: { ...headers, "Content-Security-Policy": securityPolicy(policy, hashes) },
    };
  });
}

const name = "Cross-Origin-Resource-Policy";
/** For pictures that other sites show, such as the one that comes with a shared link. */
const shown = { [name]: "cross-origin" };
/** For files that widgets load, which a host may give an origin of their own. */
const shared = { ...shown, "Access-Control-Allow-Origin": "*" };

const forYears = { "Cache-Control": "public, max-age=31536000, immutable" };

/** The search is a WebAssembly program; its worker has the policy of its own file. */
const search: PolicyParts = { "script-src": ["'self'", "'wasm-unsafe-eval'"] };

/**
 * What holds for which files. No `Cross-Origin-Opener-Policy`: a browser then refuses the site to links in a
 * widget whose host keeps new tabs in its sandbox, and pages without a login have nothing to guard with it.
 */
function siteKinds(tiles: string | undefined): Kind[] {
  const map: PolicyParts = tiles
    ? { "img-src": ["'self'", "data:", new URL(tiles.replace(/\{[^}]*\}/g, "0")).origin] }
    : {};
  // A widget has no streets. The style sheet of its map comes with the map, as most who see the list never ask for it.
  const widget: PolicyParts = { "frame-ancestors": ["*"], "style-src": ["'self'"] };
  return [
    {
      path: "*",
      headers: {
        "X-Content-Type-Options": "nosniff",
        // Some providers of street maps answer only when they see which site asks.
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "Permissions-Policy": "camera=(), geolocation=(self), microphone=(), payment=(), usb=()",
        "Cache-Control": "no-cache",
        [name]: "same-origin",
      },
      policy: {},
    },
    { path: ":locale/map/", policy: map },
    { path: ":locale/search/", policy: search },
    // The builder shows the widget that it builds.
    { path: ":locale/partners/embed/", policy: { "frame-src": ["'self'"] } },
    // The worker that shows kept pages: its rules are those of its own file, and an old one must never stay.
    { path: ":locale/offline/", policy: { "worker-src": ["'self'"] } },
    { path: "sw.js", headers: { "Cache-Control": "no-cache" }, policy: {} },
    { path: "media/*", headers: shown },
    { path: "share.png", headers: shown },
    { path: "data/*", headers: shared, policy: {} },
    // All but the beginning of an index lies in a folder that is named by what is in it.
    { path: "data/search/:locale/:version/*", headers: forYears },
    // Netlify would take it for the rule above.
    { path: "data/search/:locale/index.json", headers: { "Cache-Control": "no-cache" } },
    { path: "pagefind/*", headers: shared, policy: search },
    { path: "_astro/*", headers: { ...shared, ...forYears } },
    { path: "embed/*", headers: shared, policy: widget },
    {
      path: "embed/v1/rotonde.js",
      headers: { "Cache-Control": "public, max-age=3600, stale-while-revalidate=86400" },
    },
    { path: "embed/v1/rotonde-*", headers: forYears },
  ];
}
