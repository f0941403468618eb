import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { importBasemap } from "../../../../src/cli/basemap/import-basemap.ts";
import { basemapLayerSchema, type BasemapLayer } from "../../../../src/schema/basemap-layer.ts";
import { inWords } from "../../../../src/schema/message.ts";
import { exampleContent } from "../../../support/example-content.ts";
import { geoJson, rectangle } from "./maps.ts";

const example = exampleContent();
const content = {
  ...example,
  municipalities: [3.6, 3.8].map((lon, index) => ({
    ...example.municipalities[0],
    id: `town-${index}`,
    centre: { lat: 51.05, lon },
  })) as typeof example.municipalities,
};

const gemeenten = geoJson(
  ["Polygon", [rectangle(3.5, 51, 3.7, 51.1)]],
  ["Polygon", [rectangle(3.7, 51, 3.9, 51.1)]],
  ["Polygon", [rectangle(3.9, 51, 4.1, 51.1)]],
);
const course = [3.4, 3.5, 3.6, 3.7, 3.8].map((lon, index) => [lon, 51 + (index % 2) * 0.05]);
const water = geoJson(["LineString", course, { waterway: "river", name: "Aa" }]);
const places = geoJson(["Point", [3.55, 51.02], { place: "village", name: "Eke" }]);

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rotonde-basemap-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Imports files by their names; what is said is told without where this test keeps its folder. */
function run(files: Record<string, unknown>, source = "Town", kinds: string[] = []) {
  for (const [name, data] of Object.entries(files))
    writeFileSync(join(folder, name), typeof data === "string" ? data : JSON.stringify(data));
  const { done, words } = importBasemap(
    {
      files: Object.keys(files).map((name) => join(folder, name)),
      kinds,
      source: { text: source, licence: "CC0" },
      out: join(folder, "out"),
    },
    content,
  );
  return { done, said: words.map((one) => inWords(one).replaceAll(`${folder}/`, "")) };
}

const out = () => {
  const names = readdirSync(join(folder, "out")).toSorted();
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(folder, "out", name), "utf8")]),
  );
};
const layer = (zoom: number): BasemapLayer =>
  basemapLayerSchema.parse(JSON.parse(out()[`${zoom}.json`] ?? ""));

test("files become layers of three scales, with the region's own borders alone", () => {
  const { done, said } = run({
    "gemeenten.json": gemeenten,
    "water.json": water,
    "places.json": places,
  });
  expect(said.slice(0, 3)).toEqual([
    "Read gemeenten.json: boundaries, 3 features.",
    "Read water.json: water, 1 features.",
    "Read places.json: places, 1 features.",
  ]);
  expect(done).toBe(true);
  expect(Object.keys(out())).toEqual(["10.json", "12.json", "8.json", "sources.json"]);
  for (const zoom of [8, 10, 12]) {
    const { boundaries, water: drawn } = layer(zoom);
    expect(boundaries?.borders).toHaveLength(3);
    expect(boundaries?.cells).toHaveLength(2);
    expect(drawn?.courses).toMatchObject([{ name: "Aa" }]);
  }
  expect(layer(8).places).toEqual([]);
  expect(layer(12).places?.map(([name, rank]) => [name, rank])).toEqual([["Eke", 3]]);
});

test("neighbours name the same border, so that nothing gapes between them", () => {
  run({ "gemeenten.json": gemeenten });
  const [one = [], other = []] = layer(12).boundaries?.cells.map(({ rings }) => rings.flat()) ?? [];
  const plain = (index: number) => (index < 0 ? ~index : index);
  const shared = one.filter((index) => other.map(plain).includes(plain(index)));
  expect(shared).toHaveLength(1);
});

test("the same files once more change no byte", () => {
  run({ "gemeenten.json": gemeenten, "water.json": water });
  const before = out();
  const { done, said } = run({ "gemeenten.json": gemeenten, "water.json": water });
  expect(done).toBe(true);
  expect(said.filter((one) => one.startsWith("Unchanged"))).toHaveLength(4);
  expect(out()).toEqual(before);
});

test("a run replaces the kinds that it is given and keeps the others with their sources", () => {
  run({ "gemeenten.json": gemeenten }, "Statbel");
  const before = layer(10).boundaries;
  run({ "water.json": water }, "Mappers");
  expect(layer(10).boundaries).toEqual(before);
  expect(JSON.parse(out()["sources.json"] ?? "")).toEqual({
    boundaries: { text: "Statbel", licence: "CC0" },
    water: { text: "Mappers", licence: "CC0" },
  });
});

test("one bad file stops all, and every bad one is told", () => {
  const { done, said } = run({
    "water.json": water,
    "rail.json": "{",
    "far.json": geoJson([
      "LineString",
      [
        [5, 50],
        [5.1, 50],
      ],
      { waterway: "river" },
    ]),
    "x.json": geoJson(["LineString", course]),
  });
  expect(done).toBe(false);
  expect(said).toEqual([
    "rail.json is no GeoJSON or TopoJSON, or not a whole one. Download it again, or export it as GeoJSON (a shapefile or GeoPackage cannot be read).",
    "Nothing in far.json lies in the region (area.bounds in site.yaml).",
    "What x.json holds cannot be told from it. Say so with --kind x.json=water (or boundaries, rail, places).",
    "Nothing was written.",
  ]);
  expect(readdirSync(folder)).not.toContain("out");
});

test("the kind of a file that does not tell it can be given, for all or for one", () => {
  const unknown = geoJson(["LineString", course]);
  expect(run({ "x.json": unknown }, "Town", ["rail"]).said[0]).toBe(
    "Read x.json: rail, 1 features.",
  );
  const { said } = run({ "x.json": unknown, "y.json": unknown }, "Town", ["y.json=rail", "water"]);
  expect(said.slice(0, 2)).toEqual([
    "Read x.json: water, 1 features.",
    "Read y.json: rail, 1 features.",
  ]);
});

test("areas that hold no middle of one municipality, and stations alone, are refused", () => {
  const whole = geoJson(["Polygon", [rectangle(3, 50, 5, 52)]]);
  expect(run({ "gemeenten.json": whole }).said[0]).toBe(
    "No area in gemeenten.json holds the middle of one municipality of the region (centre in its file).",
  );
  const stations = geoJson(["Point", [3.6, 51], { railway: "station" }]);
  expect(run({ "stations.json": stations }).said[0]).toBe(
    "There are stations, but no railways: give the files of both in one run.",
  );
  const one = geoJson(["Polygon", [rectangle(3.5, 51, 3.7, 51.1)]]);
  expect(run({ "gemeenten.json": one }).said).toContain(
    "Only 1 of 2 municipalities have an area in these files. Are they those of this year?",
  );
});

test("a file in the folder that is no layer is told, and stays", () => {
  mkdirSync(join(folder, "out"));
  writeFileSync(join(folder, "out", "10.json"), "{}");
  expect(run({ "water.json": water })).toEqual({
    done: false,
    said: [
      "out/10.json is not as this command writes it. Remove it, and run this again with all files.",
      "Nothing was written.",
    ],
  });
  expect(out()).toEqual({ "10.json": "{}" });
});
