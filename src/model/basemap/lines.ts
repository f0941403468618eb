import type { Basemap } from "../../schema/basemap.ts";
import { rounded, type Point } from "./geometry.ts";
import type { LatLon } from "./projection.ts";
import { simplify } from "./simplify.ts";
import { courseThrough } from "./spline.ts";

/** A stretch of river of one width, as control points of its curve. */
export interface Reach {
  name?: string;
  width: number;
  points: Point[];
}

/** Square units that a line may be off for want of a point. */
const coarseness = 120;

/** All reaches of the rivers; each starts where the one before it on its river ends. */
export function reachesOf(
  rivers: Basemap["water"]["rivers"],
  toPoint: (latLon: LatLon) => Point,
): Reach[] {
  return rivers.flatMap(({ name, reaches }) => {
    const lines = reaches.map(({ through }) => through.map(toPoint));
    return reaches.map(({ width }, index): Reach => {
      const from = lines[index - 1] ?? [];
      const line = [...from.slice(-1), ...(lines[index] ?? [])];
      const course = courseThrough(line, from.at(-2), lines[index + 1]?.[0]);
      const points = simplify(course, coarseness).map(rounded);
      return { ...(name ? { name } : {}), width, points };
    });
  });
}

/** Railway lines through their stations. */
export function railways(rail: Basemap["rail"], toPoint: (latLon: LatLon) => Point): Point[][] {
  const stations = { ...rail.stations, ...rail.beyond };
  return rail.lines.map(({ via }) => {
    const points = via.flatMap((name) => (stations[name] ? [toPoint(stations[name])] : []));
    return simplify(courseThrough(points), coarseness).map(rounded);
  });
}
