import { expect, test } from "vitest";
import { neededFiles } from "../../../../src/export/offline/needed-files.ts";
import { offlineList } from "../../../../src/export/offline/offline-list.ts";

const words: Record<string, string[]> = {
  "_astro/map.1.js": ["view.2.js", "map.3.css", "self.name"],
  "_astro/view.2.js": ["worker.4.js", "map.1.js"],
  "_astro/map.3.css": ["pin.5.png"],
};
const files = new Set([
  ...Object.keys(words),
  ...["_astro/worker.4.js", "_astro/pin.5.png", "_astro/other.6.js"],
  ...["data/map.json", "data/search/en/index.json", "data/oembed/en.json", "media/a.webp"],
]);
const references = {
  has: (path: string) => files.has(path),
  wordsOf: (path: string) => words[path] ?? [],
  addressesOf: () => [
    "/town/_astro/map.1.js",
    "/town/data/map.json?v=1#a",
    "/town/media/a.webp",
    "/town/media/gone.webp",
    "/town/data/search/en/index.json",
    "/town/data/oembed/en.json",
    "/town/en/",
    "/_astro/other.6.js",
    "https://x.example/_astro/other.6.js",
  ],
};

test("a page needs what its tags name and what that loads, later too; its search index is a choice of its own", () => {
  expect(neededFiles(["en/map/"], "/town/", references).sort()).toEqual([
    ...["_astro/map.1.js", "_astro/map.3.css", "_astro/pin.5.png", "_astro/view.2.js"],
    ...["_astro/worker.4.js", "data/map.json", "media/a.webp"],
  ]);
});

test("a list names each file once, in an order that does not depend on the groups", () => {
  const groups = new Map([
    ["guide", ["en/", "_astro/b.js", "en/"]],
    ["services", ["en/map/", "_astro/b.js"]],
  ]);
  expect(offlineList(groups, (path) => [path, "hash", 2, 1])).toEqual({
    files: ["_astro/b.js", "en/", "en/map/"].map((path) => [path, "hash", 2, 1]),
    groups: { guide: [0, 1], services: [0, 2] },
  });
});
