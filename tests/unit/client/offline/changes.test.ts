import { expect, test } from "vitest";
import {
  filesOf,
  inOrder,
  leftOver,
  toFetch,
  toLoad,
  weigh,
  type Kept,
} from "../../../../src/client/offline/changes.ts";
import type { OfflineList } from "../../../../src/export/offline/offline-list.ts";

const list: OfflineList = {
  files: [
    ["_astro/a.1.js", "a1", 10, 5],
    ["data/map.json", "m2", 20, 10],
    ["en/", "h2", 30, 12],
    ["en/map/", "p1", 40, 14],
  ],
  groups: { guide: [0, 2], services: [0, 1, 3] },
};
const choice = (group: string, files: string[]) => ({
  [`en/${group}`]: { locale: "en", group, label: group, href: "/en/", bytes: 0, files },
});
const kept: Kept = {
  choices: choice("guide", ["_astro/a.0.js", "en/", "_astro/a.1.js"]),
  files: { "_astro/a.1.js": "a1", "en/": "h1", "en/gone/": "g1" },
  waiting: { "en/": "h2" },
};

test("only files that are not kept, or have changed, are loaded, each once", () => {
  const files = toLoad(filesOf(list, ["guide", "services", "gone"]), kept);
  expect(files.map(([path]) => path)).toEqual(["data/map.json", "en/", "en/map/"]);
  expect(weigh(files)).toEqual({ bytes: 90, sent: 36 });
  // What waits already is not asked for again.
  expect(toFetch(files, kept).map(([path]) => path)).toEqual(["data/map.json", "en/map/"]);
});

test("programs come before the pages that refer to them", () => {
  const paths = inOrder([...list.files].reverse()).map(([path]) => path);
  expect(paths[0]).toBe("_astro/a.1.js");
});

test("what no choice needs any more is left over", () => {
  expect(leftOver(kept.files, kept.choices)).toEqual(["en/gone/"]);
  expect(leftOver(kept.files, {})).toEqual(Object.keys(kept.files));
});
