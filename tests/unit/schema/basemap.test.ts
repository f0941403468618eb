import { expect, test } from "vitest";
import { basemapSchema } from "../../../src/schema/basemap.ts";

const attribution = [{ text: "© A", licence: "CC0", covers: "Places" }];

test("a file with nothing but its attribution is a basemap without points", () => {
  expect(basemapSchema.parse({ attribution })).toEqual({
    attribution,
    places: {},
    neighbours: [],
    rail: { lines: [], stations: {}, beyond: {} },
    water: { rivers: [], areas: [], names: {} },
  });
});

test.each([
  ["no attribution", {}, ["attribution"]],
  [
    "longitude before latitude, where that is no latitude",
    { attribution, places: { gent: { villages: { Drongen: [151.05, 3.66] } } } },
    ["places", "gent", "villages", "Drongen", 0],
  ],
  [
    "a line through a station that is not listed",
    {
      attribution,
      rail: { lines: [{ name: "A–B", via: ["A", "B"] }], stations: { A: [51, 3] } },
    },
    ["rail", "lines", 0, "via", 1],
  ],
  [
    "a station called like a property of every object",
    {
      attribution,
      rail: { lines: [{ name: "A–B", via: ["A", "constructor"] }], stations: { A: [51, 3] } },
    },
    ["rail", "lines", 0, "via", 1],
  ],
  ["a misspelt key", { attribution, places: { gent: { vilages: {} } } }, ["places", "gent"]],
  [
    "another name for a town that is not a large one",
    {
      attribution,
      neighbours: [{ name: "N", border: "country", names: { Noord: { ar: "نورد" } } }],
    },
    ["neighbours", 0, "names", "Noord"],
  ],
  [
    "a name in no language",
    { attribution, places: { gent: { names: { arabic: "غنت" } } } },
    ["places", "gent", "names", "arabic"],
  ],
  [
    "a river of one point",
    { attribution, water: { rivers: [{ reaches: [{ width: 1, through: [[51, 3]] }] }] } },
    ["water", "rivers", 0, "reaches", 0, "through"],
  ],
])("%s is refused, with its place in the file", (_, data, path) => {
  const issues = basemapSchema.safeParse(data).error?.issues ?? [];
  expect(issues.map((issue) => issue.path)).toEqual([path]);
});
