import { expect, test } from "vitest";
import { coordinateProblem } from "../../../../src/cli/basemap/coordinates.ts";
import { readFeatures } from "../../../../src/cli/basemap/read-file.ts";
import { inWords } from "../../../../src/schema/message.ts";
import { bytesOf, geoJson } from "./maps.ts";

const bounds = [
  [50.7, 3.3],
  [51.4, 4.4],
] as const;

function problemWith(data: unknown): string | undefined {
  const read = readFeatures(bytesOf(data), "a.json");
  if ("problem" in read) throw new Error(inWords(read.problem));
  const problem = coordinateProblem("a.json", read.data, read.features, bounds);
  return problem && inWords(problem);
}

const at = (...point: number[]) => geoJson(["Point", point]);
const system = (name: string, ...point: number[]) => ({
  ...at(...point),
  crs: { type: "name", properties: { name } },
});

test.each([
  ["degrees in the region", at(3.7, 51)],
  ["degrees with a height", at(3.7, 51, 12)],
  ["a declared WGS84", system("urn:ogc:def:crs:OGC:1.3:CRS84", 3.7, 51)],
  ["a declared EPSG:4326", system("urn:ogc:def:crs:EPSG::4326", 3.7, 51)],
])("%s are fine", (_, data) => {
  expect(problemWith(data)).toBeUndefined();
});

const wanted = "Export the file again with coordinates in degrees (WGS84, EPSG:4326).";

test.each([
  [
    "Lambert 72",
    at(104_500, 193_200),
    `The coordinates of a.json are metres, as in Belgian Lambert (104500, 193200), not degrees. ${wanted}`,
  ],
  [
    "Web Mercator",
    at(414_000, 6_620_000),
    `The coordinates of a.json are no degrees (414000, 6620000). ${wanted}`,
  ],
  [
    "a declared Lambert 2008",
    system("urn:ogc:def:crs:EPSG::3812", 3.7, 51),
    `The coordinates of a.json are in the system urn:ogc:def:crs:EPSG::3812. ${wanted}`,
  ],
  [
    "latitude first",
    at(51, 3.7),
    "In a.json latitude and longitude have changed places: GeoJSON has the longitude first.",
  ],
  [
    "another region",
    at(5.5, 50.6),
    "Nothing in a.json lies in the region (area.bounds in site.yaml).",
  ],
  ["no feature", geoJson(), "There is nothing in a.json that can be drawn."],
])("%s is refused in plain words", (_, data, message) => {
  expect(problemWith(data)).toBe(message);
});
