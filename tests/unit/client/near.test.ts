import { expect, test, vi } from "vitest";
import {
  byDistance,
  byMunicipality,
  distanceText,
  distanceTo,
  kilometres,
  type Point,
} from "../../../src/client/near.ts";
import { place } from "./place.ts";

const ghent: Point = [51.05, 3.72];

test.each<[string, Point, number]>([
  ["itself", ghent, 0],
  ["Brussels", [50.8503, 4.3517], 49.5],
  ["a degree further north", [52.05, 3.72], 111.2],
  ["the other side of the world", [-51.05, -176.28], 20015],
])("from Ghent to %s", (_, to, km) => {
  expect(kilometres(ghent, to)).toBeCloseTo(km, 0);
  expect(kilometres(to, ghent)).toBeCloseTo(kilometres(ghent, to), 6);
});

test("the nearest come first, those without a point last, as they were", () => {
  const places = [
    place("no-door"),
    place("far", { point: [51.2, 3.72] }),
    place("no-door-either"),
    place("near", { point: [51.06, 3.72] }),
    place("here", { point: [51.05, 3.72] }),
  ];
  expect(byDistance(places, ghent).map(({ id }) => id)).toEqual([
    "here",
    "near",
    "far",
    "no-door",
    "no-door-either",
  ]);
});

test("a service of which only the town is known does not come before the doors that are near", () => {
  const town = place("town", { point: [51.05, 3.72], approximate: true });
  const door = place("door", { point: [51.055, 3.72] });
  expect(byDistance([town, door], ghent)).toEqual([door, town]);
  vi.stubGlobal("document", { documentElement: { lang: "en" } });
  const strings = { "map.about": "about {distance}" };
  expect(distanceTo(town, ghent, strings)).toBe("about 1 km");
  expect(distanceTo({ ...town, point: [51.08, 3.72] }, ghent, strings)).toBe("about 3 km");
  expect(distanceTo(door, ghent, strings)).toBe("0.6 km");
  expect(distanceTo(door, undefined, strings)).toBe("");
  expect(distanceTo(place("no-door"), ghent, strings)).toBe("");
  vi.unstubAllGlobals();
});

test("by municipality, in the order of the reader's language, those in none come last", () => {
  const places = [
    place("helpline", { municipality: undefined }),
    place("b", { municipality: "gent" }),
    place("c", { municipality: "aalst" }),
    place("d", { municipality: "gent" }),
  ];
  expect(byMunicipality(places, ["aalst", "gent"]).map(({ id }) => id)).toEqual([
    "c",
    "b",
    "d",
    "helpline",
  ]);
});

test.each([
  [0, "en", "0.1 km"],
  [0.64, "en", "0.6 km"],
  [9.94, "nl", "9,9 km"],
  [9.96, "nl", "10 km"],
  [12.4, "fr", "12 km"],
  [1234, "de", "1.234 km"],
])("%d km in %s is “%s”", (km, locale, text) => {
  expect(distanceText(km, locale).replace(/\s/g, " ")).toBe(text);
});
