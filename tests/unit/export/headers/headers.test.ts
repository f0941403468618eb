import { describe, expect, test } from "vitest";
import { headerRules } from "../../../../src/export/headers/header-rules.ts";
import { headersFile, readHeadersFile } from "../../../../src/export/headers/headers-file.ts";
import { htaccessFile } from "../../../../src/export/headers/htaccess-file.ts";
import { nginxFile } from "../../../../src/export/headers/nginx-file.ts";
import { headersFor } from "../../../../src/export/headers/rule.ts";
import { apache, cloudflare, netlify, nginx } from "./readers.ts";

const base = "/insel.neu/";
const rules = headerRules({
  base,
  tiles: "https://tiles.example/{z}/{x}/{y}.png",
  sheets: new Map([
    ["404.html", ["text"]],
    ["de/index.html", ["text"]],
    ["de/plan/index.html", ["plan"]],
    ["de/map/index.html", ["map"]],
    ["embed/v1/de/all/index.html", ["embed"]],
    ["data/drawings", ["drawing"]],
  ]),
});

const policyOf = (path: string) =>
  new Map(
    headersFor(rules, base + path)
      ["Content-Security-Policy"]?.split("; ")
      .map((part): [string, string] => [
        part.slice(0, part.indexOf(" ")),
        part.slice(part.indexOf(" ") + 1),
      ]),
  );

describe("every host reads the same from the file that is made for it:", () => {
  const readers = {
    "Cloudflare Pages": [cloudflare, headersFile(rules)],
    Netlify: [netlify, headersFile(rules)],
    "our own server": [
      (text: string, path: string) => headersFor(readHeadersFile(text), path),
      headersFile(rules),
    ],
    Apache: [apache, htaccessFile(rules, base)],
    nginx: [nginx, nginxFile(rules, base)],
  } as const;

  test.each(Object.entries(readers))("%s", (_, [read, text]) => {
    for (const path of [
      "",
      "404.html",
      "de/",
      "de/index.html",
      "de/map/",
      "de/mappe/",
      "de/ankommen/map/",
      "de/search/?q=amt",
      "de/partners/embed/",
      "de/offline/",
      "sw.js",
      "media/markt.webp",
      "share.png",
      "data/map.json",
      "data/search/de/index.json",
      "data/search/de/0a1b2c/words-0.json",
      "pagefind/pagefind.js",
      "_astro/map.abc123.js",
      "embed/v1/de/all/",
      "embed/v1/de/search/",
      "embed/v1/rotonde.js",
      "embed/v1/rotonde-1.0.0.js",
      "nirgends",
    ])
      expect.soft(read(text, base + path), path).toEqual(headersFor(rules, base + path));
    if (read === apache)
      expect(read(text, `${base}de/map/index.html`)).toEqual(headersFor(rules, `${base}de/map/`));
    expect(read(text, "/another/site/"), "outside the site's folder").toEqual({});
    expect(read(text, "/insel-neu/"), "a dot is a dot").toEqual({});
  });
});

test("a page may have the style sheets of its kind and of the page for what is missing, and no other style", () => {
  expect(policyOf("de/").get("style-src")).toBe("'sha256-plan' 'sha256-text'");
  expect(policyOf("de/map/").get("style-src")).toBe("'sha256-map' 'sha256-text'");
  expect(policyOf("embed/v1/de/all/").get("style-src")).toBe("'self' 'sha256-embed' 'sha256-text'");
  expect(policyOf("data/basemap.svg").get("style-src")).toBe("'sha256-drawing' 'sha256-text'");
});

test("only what needs more is allowed more", () => {
  const whole = Object.fromEntries(policyOf("de/"));
  expect(whole).toEqual({
    "default-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
    "connect-src": "'self'",
    "img-src": "'self' data:",
    "media-src": "'self'",
    "script-src": "'self'",
    "style-src": "'sha256-plan' 'sha256-text'",
  });
  const more = (path: string) =>
    [...policyOf(path)].filter(([name, value]) => name !== "style-src" && whole[name] !== value);
  const tiles = ["img-src", "'self' data: https://tiles.example"];
  const program = ["script-src", "'self' 'wasm-unsafe-eval'"];
  expect(more("de/map/")).toEqual([tiles]);
  expect(more("de/search/")).toEqual([program]);
  expect(more("pagefind/pagefind-worker.js")).toEqual([program]);
  expect(more("de/partners/embed/")).toEqual([["frame-src", "'self'"]]);
  expect(more("de/offline/")).toEqual([["worker-src", "'self'"]]);
  expect(more("sw.js")).toEqual([]);
  expect(more("embed/v1/de/all/")).toEqual([["frame-ancestors", "*"]]);
  expect(more("de/services/amt/")).toEqual([]);
});

test("a region with streets of its own asks no other site for them", () => {
  const own = headerRules({ base: "/", tiles: undefined, sheets: new Map() });
  expect(headersFor(own, "/de/map/")["Content-Security-Policy"]).toContain("img-src 'self' data:;");
});

test.each([
  ["de/", "no-cache", "same-origin", undefined],
  ["share.png", "no-cache", "cross-origin", undefined],
  ["sw.js", "no-cache", "same-origin", undefined],
  ["data/map.json", "no-cache", "cross-origin", "*"],
  ["_astro/map.abc123.js", "public, max-age=31536000, immutable", "cross-origin", "*"],
  [
    "embed/v1/rotonde.js",
    "public, max-age=3600, stale-while-revalidate=86400",
    "cross-origin",
    "*",
  ],
  ["embed/v1/rotonde-1.0.0.js", "public, max-age=31536000, immutable", "cross-origin", "*"],
])("how long %s may be kept, and who may load it", (path, kept, by, read) => {
  const headers = headersFor(rules, base + path);
  expect(headers["Cache-Control"]).toBe(kept);
  expect(headers["Cross-Origin-Resource-Policy"]).toBe(by);
  expect(headers["Access-Control-Allow-Origin"]).toBe(read);
});

test("a line that Cloudflare would pass over is never written", () => {
  expect(() => headersFile([{ path: "/*", headers: { A: "a".repeat(2000) } }])).toThrow(
    "passes over",
  );
});
