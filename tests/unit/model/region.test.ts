import { expect, test } from "vitest";
import { localeChain, localeCodes } from "../../../src/model/region.ts";
import { edited, exampleRegion, regionAt } from "../../support/example-content.ts";

test.each([
  ["https://x.example", "/"],
  ["https://x.example/", "/"],
  ["https://x.example/rotonde", "/rotonde/"],
  ["https://x.example/a/rotonde/", "/a/rotonde/"],
])("a site at %s lives in %s", (url, base) => {
  expect(regionAt(url).base).toBe(base);
});

test("topics are numbered in their order", () => {
  const topics = [...exampleRegion().topics.values()];
  expect(topics.map(({ id, number }) => [id, number])).toEqual([
    ["housing", 1],
    ["work", 2],
    ["life", 3],
  ]);
});

test("a closed service is nowhere", () => {
  const region = exampleRegion(edited("services/jobs.yaml", ["status: active", "status: closed"]));
  expect([...region.services.keys()]).toEqual(["town-hall", "listening"]);
});

test("the official language comes first, whatever its place in the list", () => {
  const { site } = exampleRegion(edited("site.yaml", ["officialLocale: nl", "officialLocale: fr"]));
  expect(localeCodes(site)).toEqual(["fr", "nl", "en"]);
});

test.each([
  ["fr", ["fr", "en", "nl"]],
  ["en", ["en", "nl"]],
  ["nl", ["nl", "en"]],
])(
  "%s falls back along its own chain, then to the default and the official language",
  (locale, chain) => {
    expect(localeChain(exampleRegion().site, locale)).toEqual(chain);
  },
);
