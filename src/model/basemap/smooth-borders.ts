import type { Border } from "./borders.ts";
import { between, distance, midpoint, nth, type Point } from "./geometry.ts";
import { joinAtJunctions } from "./junctions.ts";
import { simplify } from "./simplify.ts";

/**
 * Borders as a hand would draw them: corners relaxed, needless points left out, junctions joined.
 * `spacing` is the usual distance between seeds, in units; `isOutside` tells the groups around the
 * region, whose outline runs on through junctions.
 */
export function smoothBorders(
  borders: readonly Border[],
  spacing: number,
  isOutside: (group: number) => boolean,
): Border[] {
  const relaxed = borders.map((border) => ({ ...border, points: drawn(border, spacing) }));
  return joinAtJunctions(relaxed, spacing, isOutside);
}

function drawn({ points, ends }: Border, spacing: number): Point[] {
  const closed = ends[0] === ends[1];
  const line = subdivide(closed ? startOnSide(points) : points, spacing / 3);
  const area = spacing ** 2 / 180;
  return simplify(relax(relax(relax(line))), area, closed ? 6 : 3);
}

/** A closed line that begins and ends halfway along a side, where the curve can pass smoothly. */
function startOnSide(points: readonly Point[]): Point[] {
  const start = midpoint(nth(points, 0), nth(points, 1));
  return [start, ...points.slice(1), start];
}

/** Adds points so that no step is longer than `step`, and each has at least one inside. */
function subdivide(points: readonly Point[], step: number): Point[] {
  const line: Point[] = [nth(points, 0)];
  for (let index = 1; index < points.length; index++) {
    const [from, to] = [nth(points, index - 1), nth(points, index)];
    const parts = Math.max(2, Math.ceil(distance(from, to) / step));
    for (let part = 1; part <= parts; part++) line.push(between(from, to, part / parts));
  }
  return line;
}

/** Draws every point but the ends towards its neighbours. */
function relax(points: readonly Point[]): Point[] {
  return points.map((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    return before && after ? midpoint(point, midpoint(before, after)) : point;
  });
}
