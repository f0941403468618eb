import "../../src/styles/site.css";
import "../../src/styles/map.css";
import { countChoices, fitting } from "../../src/client/filters.ts";
import { fetchJson } from "../../src/client/fetch-json.ts";
import type { MapOptions } from "../../src/client/map-options.ts";
import { MapView } from "../../src/client/map-view.ts";
import { byMunicipality } from "../../src/client/near.ts";
import type { Place } from "../../src/client/places.ts";
import { place } from "../unit/client/place.ts";
import { syntheticPoints } from "./synthetic-points.ts";

/** What the page that drives the map does when it is told to. */
export interface MapBench {
  prepare: (count: number) => void;
  start: () => Promise<number>;
  move: () => Promise<{ frames: number[]; most: number }>;
  filter: () => number;
}

declare global {
  var mapBench: MapBench;
}

const options: MapOptions = {
  area: {
    bounds: [
      [50.65, 3.3],
      [51.4, 4.4],
    ],
    centre: [51.05, 3.8],
    zoom: 9,
  },
  basemap: fetchJson("/basemap.json"),
  credit: "",
  provider: undefined,
  strings: { "map.marker": "{number} {name}", "map.cluster.other": "{count} services, zoom in" },
  row: () => undefined,
  selected: () => undefined,
  moved: () => undefined,
  say: () => undefined,
};

globalThis.mapBench = { prepare, start, move, filter };
let places: Place[] = [];
let points: [number, number][] = [];

/** Makes up so many services. */
function prepare(count: number): void {
  const made = syntheticPoints(count);
  points = Array.from({ length: count }, (_, n) => [made[2 * n] ?? 0, made[2 * n + 1] ?? 0]);
  places = points.map((point, rank) =>
    place(`service-${rank}`, { point, number: 1 + (rank % 5), kind: `kind-${rank % 3}` }),
  );
}

/** Makes the map; resolves to the milliseconds until markers are there. */
async function start(): Promise<number> {
  const box = document.querySelector<HTMLElement>(".canvas");
  if (!box) throw new Error("The page has no place for the map.");
  await frame();
  const begin = performance.now();
  const view = MapView.create(box, options);
  view.show(places, { at: undefined, selected: "", points, focus: false });
  while (!document.querySelector(".mk")) await frame();
  return performance.now() - begin;
}

/** Goes into the map, around in it and out again; tells each frame in milliseconds and the most markers. */
async function move(): Promise<{ frames: number[]; most: number }> {
  const frames: number[] = [];
  let most = 0;
  const into = (steps: number) => Array.from({ length: steps }, () => ".leaflet-control-zoom-in");
  const out = (steps: number) => Array.from({ length: steps }, () => ".leaflet-control-zoom-out");
  const around = [4, 3, 1, 2].map((way) => `.pan button:nth-child(${way})`);
  const way = [...around, ...into(2), ...around, ...into(2), ...around, ...into(3), ...around];
  for (const selector of [...way, ...out(7)]) {
    document.querySelector<HTMLElement>(selector)?.click();
    const end = performance.now() + 600;
    for (let before = performance.now(); before < end;) {
      const now = await frame();
      frames.push(now - before);
      before = now;
      most = Math.max(most, document.querySelectorAll(".mk").length);
    }
  }
  return { frames, most };
}

/** Counts and sorts the services, as a change of the filters does; tells the milliseconds. */
function filter(): number {
  const begin = performance.now();
  const filters = { kind: ["kind-1"] };
  countChoices(places, filters);
  fitting(places, filters);
  byMunicipality(places, ["gent"]);
  return performance.now() - begin;
}

/** The moment of the next frame. */
function frame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve(performance.now()));
  });
}
