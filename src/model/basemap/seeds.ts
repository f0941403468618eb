import type { Basemap } from "../../schema/basemap.ts";
import { rounded, type Point } from "./geometry.ts";
import type { LatLon } from "./projection.ts";

/** A point that claims the ground around it for its group. */
export interface Seed {
  group: number;
  point: Point;
}

/** What seeds are made of; places and centres are in the same order. */
export interface SeedSources {
  centres: readonly Point[];
  places: readonly (Basemap["places"][string] | undefined)[];
  neighbours: Basemap["neighbours"];
  /** The corners of the region's bounds, north-west and south-east. */
  bounds: readonly [Point, Point];
  toPoint: (latLon: LatLon) => Point;
}

/**
 * The seeds of all groups: municipalities first (0, 1, …), then neighbours, then the void around
 * them. No two seeds share a point, and each municipality keeps at least its centre. Where no
 * neighbours are known, the seeds are mirrored in the bounds, which makes the bounds the border.
 */
export function seedsOf(sources: SeedSources): Seed[] {
  const { centres, places, neighbours, bounds, toPoint } = sources;
  const seedsAt = (group: number, points: Readonly<Record<string, LatLon>> = {}): Seed[] =>
    Object.values(points).map((latLon) => ({ group, point: toPoint(latLon) }));
  const bounded = neighbours.length === 0;
  const kept = bounded ? centres.map((point) => inside(point, bounds)) : centres;
  const placed = distinctCentres(kept, shortSide(bounds) / 200);
  const region = [
    ...placed.map((point, group) => ({ group, point })),
    ...places.flatMap((place, group) => [
      ...seedsAt(group, place?.formerSeats),
      ...seedsAt(group, place?.villages),
      ...seedsAt(group, place?.hamlets),
    ]),
  ].filter(({ point }) => !bounded || contains(bounds, point));
  const around = neighbours.flatMap(({ large, medium, small, edge }, index) =>
    [large, medium, small, edge].flatMap((points) => seedsAt(centres.length + index, points)),
  );
  const outside = centres.length + neighbours.length;
  const rim = bounded ? mirrored(region, bounds, outside) : farRing(bounds, outside);
  return distinct([...region, ...around, ...rim]);
}

/** Moves a centre that lies where an earlier one does along a spiral, by about `step` units. */
function distinctCentres(centres: readonly Point[], step: number): Point[] {
  const taken = new Set<string>();
  return centres.map(([x, y]) => {
    let point: Point = [x, y];
    for (let turn = 1; taken.has(key(point)); turn++) {
      const reach = Math.max(step, 1.5) * Math.sqrt(turn);
      point = [x + reach * Math.cos(2.4 * turn), y + reach * Math.sin(2.4 * turn)];
    }
    taken.add(key(point));
    return point;
  });
}

function distinct(seeds: readonly Seed[]): Seed[] {
  const taken = new Set<string>();
  return seeds.filter(({ point }) => {
    if (taken.has(key(point))) return false;
    taken.add(key(point));
    return true;
  });
}

function key(point: Point): string {
  return rounded(point).join();
}

/** The nearest point that is well inside the bounds. */
function inside([x, y]: Point, [[west, north], [east, south]]: readonly [Point, Point]): Point {
  const margin = [(east - west) / 20, (south - north) / 20] as const;
  return [
    Math.min(Math.max(x, west + margin[0]), east - margin[0]),
    Math.min(Math.max(y, north + margin[1]), south - margin[1]),
  ];
}

function shortSide([[west, north], [east, south]]: readonly [Point, Point]): number {
  return Math.min(east - west, south - north);
}

function contains([[west, north], [east, south]]: readonly [Point, Point], [x, y]: Point): boolean {
  return x > west && x < east && y > north && y < south;
}

function mirrored(seeds: readonly Seed[], bounds: readonly [Point, Point], group: number): Seed[] {
  const [[west, north], [east, south]] = bounds;
  return seeds.flatMap(({ point: [x, y] }) => [
    { group, point: [2 * west - x, y] },
    { group, point: [2 * east - x, y] },
    { group, point: [x, 2 * north - y] },
    { group, point: [x, 2 * south - y] },
  ]);
}

/** Seeds far enough away to close every cell without shaping any. */
function farRing([[west, north], [east, south]]: readonly [Point, Point], group: number): Seed[] {
  const radius = 2 * Math.hypot(east - west, south - north);
  return Array.from({ length: 24 }, (_, index) => {
    const angle = (index / 24) * 2 * Math.PI;
    const x = (west + east) / 2 + radius * Math.cos(angle);
    const y = (north + south) / 2 + radius * Math.sin(angle);
    return { group, point: [x, y] };
  });
}
