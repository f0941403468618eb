import { expect, test } from "vitest";
import { geoJsonFeatures } from "../../../../src/cli/basemap/geojson.ts";
import { kindOf } from "../../../../src/cli/basemap/kind.ts";
import { geoJson, rectangle } from "./maps.ts";

const line = [
  [3.6, 51],
  [3.7, 51.1],
];
const ground = [rectangle(3.6, 51, 3.7, 51.1)];

test.each([
  ["water", "export.geojson", geoJson(["LineString", line, { waterway: "river", name: "Leie" }])],
  ["water", "export.geojson", geoJson(["LineString", line, { t: "canal" }])],
  ["water", "waterlopen.json", geoJson(["LineString", line])],
  ["water", "lakes.json", geoJson(["Polygon", ground, { natural: "water" }])],
  ["rail", "export.geojson", geoJson(["LineString", line, { railway: "rail" }])],
  ["rail", "spoor.json", geoJson(["LineString", line])],
  ["places", "export.geojson", geoJson(["Point", [3.6, 51], { place: "village", name: "Eke" }])],
  ["boundaries", "gemeenten.json", geoJson(["Polygon", ground])],
  ["boundaries", "x.json", geoJson(["Polygon", ground, { NISCODE: "44021" }])],
  [undefined, "x.json", geoJson(["Polygon", ground])],
  [undefined, "x.json", geoJson(["LineString", line, { id: 3 }])],
  [undefined, "gemeenten.json", geoJson(["Point", [3.6, 51]])],
])("%s: %s", (kind, file, data) => {
  expect(kindOf(file, geoJsonFeatures(data))).toBe(kind);
});
