import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Scenes } from "../../../../src/client/schematic/scenes.ts";
import { basemapData } from "../../../../src/export/basemap-json.ts";
import { buildBasemap } from "../../../../src/model/basemap/build-basemap.ts";
import { island } from "../../../support/map-fixture.ts";

const overview = basemapData(buildBasemap(island));
const { style: _, ...layer } = overview;
const closer = [8, 10, 12].map((zoom) => ({ zoom, href: `/${zoom}.json` }));

let asked: string[] = [];
let here: ReadonlySet<string> = new Set();
beforeEach(() => {
  asked = [];
  here = new Set(closer.map(({ href }) => href));
  const nothing = () => undefined;
  vi.stubGlobal(
    "Path2D",
    vi.fn(function Path2D() {
      return { moveTo: nothing, lineTo: nothing, quadraticCurveTo: nothing, closePath: nothing };
    }),
  );
  vi.stubGlobal("fetch", (href: string) => {
    asked.push(href);
    const data = { ...layer, unitZoom: Number(/\d+/.exec(href)?.[0]) };
    return Promise.resolve(
      here.has(href) ? Response.json(data) : new Response("", { status: 404 }),
    );
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Asks for a zoom level until nothing more arrives; the unit of the scene tells which one it is. */
async function sceneAt(scenes: Scenes, zoom: number): Promise<number> {
  const arrived = new Promise<void>((resolve) => {
    const before = asked.length;
    scenes.at(zoom, resolve);
    if (asked.length === before) resolve();
  });
  await arrived;
  return scenes.at(zoom, () => undefined).unitZoom;
}

test("a map without layers asks for nothing", async () => {
  expect(await sceneAt(new Scenes(overview), 13)).toBe(overview.unitZoom);
  expect(asked).toEqual([]);
});

test("a layer is asked for when the map comes that near, once, and the schematic map is there meanwhile", async () => {
  const scenes = new Scenes({ ...overview, closer });
  expect(asked).toEqual([]);
  expect(scenes.at(7, () => undefined).unitZoom).toBe(overview.unitZoom);
  expect(asked).toEqual([]);
  expect(scenes.at(10, () => undefined).unitZoom).toBe(overview.unitZoom);
  expect(asked).toEqual(["/10.json"]);
  await vi.waitFor(() => expect(scenes.at(11, () => undefined).unitZoom).toBe(10));
  expect(await sceneAt(scenes, 16)).toBe(12);
  expect(await sceneAt(scenes, 9)).toBe(8);
  expect(await sceneAt(scenes, 10)).toBe(10);
  expect(asked).toEqual(["/10.json", "/12.json", "/8.json"]);
});

test("where a layer cannot be had, a coarser one that is here stands in, else the schematic map", async () => {
  here = new Set(["/10.json"]);
  const scenes = new Scenes({ ...overview, closer });
  expect(await sceneAt(scenes, 8)).toBe(overview.unitZoom);
  expect(await sceneAt(scenes, 13)).toBe(overview.unitZoom);
  expect(await sceneAt(scenes, 10)).toBe(10);
  expect(await sceneAt(scenes, 13)).toBe(10);
  expect(asked).toHaveLength(3);
});
