import { expect, test } from "vitest";
import { readFeatures } from "../../../../src/cli/basemap/read-file.ts";
import { inWords } from "../../../../src/schema/message.ts";
import { bytesOf, geoJson } from "./maps.ts";

const read = (data: unknown) => {
  const found = readFeatures(bytesOf(data), "a.json");
  return "problem" in found ? inWords(found.problem) : found.features;
};

const line = [
  [3, 51],
  [3.5, 51.5],
];

test("every geometry of GeoJSON becomes points, lines or polygons", () => {
  const collection = {
    type: "GeometryCollection",
    geometries: [
      { type: "MultiPoint", coordinates: line },
      { type: "MultiLineString", coordinates: [line] },
      { type: "MultiPolygon", coordinates: [[line]] },
    ],
  };
  const geometry = { points: line, lines: [line], polygons: [[line]] };
  expect(read({ type: "Feature", properties: { n: 1 }, geometry: collection })).toEqual([
    { properties: { n: 1 }, ...geometry },
  ]);
  expect(read(collection)).toEqual([{ properties: {}, ...geometry }]);
  expect(read({ type: "Feature", properties: null, geometry: null })).toEqual([
    { properties: {}, points: [], lines: [], polygons: [] },
  ]);
});

test("TopoJSON is read with steps and without, arcs forwards and backwards", () => {
  const objects = {
    all: {
      type: "GeometryCollection",
      geometries: [
        { type: "LineString", arcs: [0, 1], properties: { name: "Aa" } },
        { type: "LineString", arcs: [~1, ~0] },
        { type: "Point", coordinates: [1, 1] },
      ],
    },
  };
  const steps = [
    [
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [1, 2],
    ],
  ];
  const transform = { scale: [0.5, 0.5], translate: [3, 51] };
  const course = [
    [3, 51],
    [3.5, 51],
    [4, 52],
  ];
  const place = { properties: {}, points: [[3.5, 51.5]], lines: [], polygons: [] };
  const quantized = read({ type: "Topology", transform, objects, arcs: steps });
  expect(quantized).toEqual([
    { properties: { name: "Aa" }, points: [], lines: [course], polygons: [] },
    { properties: {}, points: [], lines: [course.toReversed()], polygons: [] },
    place,
  ]);
  const arcs = [course.slice(0, 2), course.slice(1)];
  expect(read({ type: "Topology", objects, arcs })).toEqual([
    ...(quantized as unknown[]).slice(0, 2),
    { ...place, points: [[1, 1]] },
  ]);
});

test("rows of a name, a rank, a longitude and a latitude are places", () => {
  expect(
    read([
      ["Gent", 1, 3.7, 51],
      ["Eke", 3.6, 50.9],
    ]),
  ).toMatchObject([
    { properties: { name: "Gent", rank: 1 }, points: [[3.7, 51]] },
    { properties: { name: "Eke" }, points: [[3.6, 50.9]] },
  ]);
});

test.each([
  ["half a file", '{"type":"FeatureColl', "a.json is no GeoJSON or TopoJSON, or not a whole one."],
  ["another kind of JSON", { name: "x" }, "a.json holds neither GeoJSON nor TopoJSON"],
  ["a list", [1, 2], "a.json holds neither GeoJSON nor TopoJSON"],
  ["a line of texts", geoJson(["LineString", ["a", "b"]]), "The shapes in a.json are damaged."],
  ["a point of one number", geoJson(["Point", [3]]), "The shapes in a.json are damaged."],
  ["no features", { type: "FeatureCollection" }, "The shapes in a.json are damaged."],
  [
    "an arc that is not there",
    { type: "Topology", objects: { a: { type: "LineString", arcs: [4] } }, arcs: [] },
    "The shapes in a.json are damaged.",
  ],
  ["no objects", { type: "Topology", arcs: [] }, "The shapes in a.json are damaged."],
])("%s is refused in plain words", (_, data, message) => {
  expect(read(data)).toContain(message);
});
