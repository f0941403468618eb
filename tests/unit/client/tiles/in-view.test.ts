import { describe, expect, test } from "vitest";
import { countIn } from "../../../../src/client/tiles/combinations.ts";
import { boxAround } from "../../../../src/client/tiles/in-view.ts";
import { mergeCrowds } from "../../../../src/client/tiles/merge-crowds.ts";
import { tilePlace } from "../../../../src/client/tiles/tile-row.ts";
import { place } from "../place.ts";

test("a cluster counts the services of the combinations that are wanted", () => {
  expect(countIn("0:12 3:5 11:1", new Set([3, 11, 20]))).toBe(6);
  expect(countIn("0:12", new Set())).toBe(0);
  expect(countIn("", new Set([0]))).toBe(0);
});

describe("crowds whose discs would hide each other", () => {
  const [large, small] = [
    { count: 30, at: [51, 3.7] as [number, number] },
    { count: 4, at: [51.01, 3.71] as [number, number] },
  ];

  test("become one where the larger is", () => {
    expect(mergeCrowds([small, large], 9)).toEqual([{ count: 34, at: large.at }]);
  });

  test("stay two closer up", () => {
    expect(mergeCrowds([small, large], 14)).toEqual([large, small]);
  });
});

test("a small map around a point has it in the middle", () => {
  const [west, south, east, north] = boxAround({ lat: 51, lon: 3.7, zoom: 14 }).box;
  expect([(west + east) / 2, (south + north) / 2]).toEqual([
    expect.closeTo(3.7),
    expect.closeTo(51),
  ]);
  expect(east - west).toBeCloseTo(0.0309, 4);
});

test.each([
  [["en", "nl"], "Desk", undefined],
  [["fr", "en", "nl"], "Desk", "en"],
  [["fr", "nl"], "Loket", "nl"],
  [["nl"], "Loket", undefined],
])("in the languages %j a name is %s, said to be in %s", (languages, name, lang) => {
  const tags = { id: "a", of: 0, place: "Gent", name: "Loket", "name:en": "Desk" };
  expect(tilePlace({ at: [51, 3.7], tags }, place("0"), languages)).toMatchObject({
    id: "a",
    name,
    lang,
    where: "Gent",
    approximate: false,
  });
});
