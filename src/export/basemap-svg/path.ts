import { midpoint, nth, type Point } from "../../model/basemap/geometry.ts";

/**
 * The commands for the curve of some control points, a B-spline whose ends are fixed. It needs only
 * the midpoints: `T` mirrors the last control point, which gives the next.
 */
export function curvePath(points: readonly Point[], start: "M" | "L" = "M"): string {
  const [first, last] = [nth(points, 0), nth(points, -1)];
  if (points.length < 3) return `${start}${pair(first)}L${pair(last)}`;
  const controls = points.slice(1, -1);
  const [stop = last, ...others] = controls.map((control, index) => {
    const next = controls[index + 1];
    return next ? midpoint(control, next) : last;
  });
  const begin = `${start}${pair(first)}q${step(first, nth(controls, 0))} ${step(first, stop)}`;
  const steps = others.map((other, index) => `t${step(others[index - 1] ?? stop, other)}`);
  return begin + steps.join("");
}

/** The commands for a closed curve of some control points. */
export function loopPath(points: readonly Point[]): string {
  const start = midpoint(nth(points, -1), nth(points, 0));
  return `${curvePath([start, ...points, start])}Z`;
}

/** A point, to a tenth of a pixel. */
export function pair([x, y]: Point): string {
  return `${tenth(x)} ${tenth(y)}`;
}

/** A length, to a tenth of a pixel. */
export function tenth(value: number): string {
  return String(inTenths(value) / 10);
}

/** The way from one point to the next, such that roundings do not add up. */
function step(from: Point, to: Point): string {
  const x = (inTenths(to[0]) - inTenths(from[0])) / 10;
  const y = (inTenths(to[1]) - inTenths(from[1])) / 10;
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}

function inTenths(value: number): number {
  return Math.round(value * 10);
}
