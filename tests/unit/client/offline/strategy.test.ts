import { expect, test } from "vitest";
import { strategyOf, type Asked } from "../../../../src/client/offline/strategy.ts";

const site = "https://town.example/welcome/";
const ask = (path: string, more: Partial<Asked> = {}) =>
  strategyOf(
    {
      method: "GET",
      url: new URL(path, site).href,
      mode: "cors",
      destination: "script",
      headers: new Headers(),
      ...more,
    },
    site,
  );
const page = { mode: "navigate", destination: "document" } as const;

test.each([
  ["en/housing/", page, "page"],
  ["", page, "page"],
  ["en/search/?q=rent", page, "page"],
  ["_astro/map.abc.js", {}, "fixed"],
  ["_astro/worker.abc.js", { mode: "same-origin", destination: "worker" }, "fixed"],
  ["data/search/en/0a1b/words-0.json", { destination: "" }, "fixed"],
  ["data/search/en/index.json", { destination: "" }, "data"],
  ["data/basemap.svg", { destination: "image" }, "data"],
] as const)("%s %j is answered as %s", (path, more, strategy) => {
  expect(ask(path, more)).toBe(strategy);
});

test.each([
  ["another site", "https://tiles.example/1.png", {}],
  ["another part of the host", "/shop/", page],
  ["a form that sends", "en/", { ...page, method: "POST" }],
  ["a part of a file", "data/streets.pmtiles", { headers: new Headers({ range: "bytes=0-9" }) }],
  ["a widget", "embed/v1/en/all/", { mode: "navigate", destination: "iframe" }],
  ["what is loaded to be kept", "en/", { mode: "same-origin", destination: "" }],
] as const)("%s is none of the worker's business", (_, path, more) => {
  expect(ask(path, more)).toBe("pass");
});
