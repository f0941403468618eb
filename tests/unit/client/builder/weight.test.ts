import { expect, test } from "vitest";
import { weightOf } from "../../../../src/client/builder/weight.ts";

const timing = (name: string, encodedBodySize: number, entryType = "resource") =>
  ({ name, entryType, encodedBodySize, decodedBodySize: 9000 }) as unknown as PerformanceEntry;

test("a widget weighs its document and its own files, as they were sent", () => {
  const timings = [
    timing("https://town.example/embed/v1/nl/all/", 9000, "navigation"),
    timing("https://town.example/_astro/frame.js", 2000),
    timing("https://tiles.example/1.png", 50_000),
    timing("https://town.example.tiles.example/1.png", 50_000),
    { name: "first-paint", entryType: "paint" } as PerformanceEntry,
  ];
  expect(weightOf(timings, "https://town.example")).toEqual({
    first: 9000,
    all: 11_000,
    count: 2,
    compressed: false,
  });
});

test("nothing is said where the browser does not tell what the document weighs", () => {
  expect(weightOf([timing("https://town.example/a.js", 10)], "https://town.example")).toBe(
    undefined,
  );
});
