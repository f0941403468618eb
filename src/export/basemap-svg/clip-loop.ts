import type { Box } from "../../model/basemap/box.ts";
import { between, nth, type Point } from "../../model/basemap/geometry.ts";

/** A closed line cut off at the edges of a box, without points if it lies outside (Sutherland and Hodgman). */
export function clipLoop(points: readonly Point[], box: Box): Point[] {
  const { left, top, right, bottom } = box;
  const sides: ((point: Point) => number)[] = [
    ([x]) => x - left,
    ([x]) => right - x,
    ([, y]) => y - top,
    ([, y]) => bottom - y,
  ];
  return sides.reduce<Point[]>((loop, inside) => cut(loop, inside), [...points]);
}

/** What lies on the inner side of a line; `inside` is the distance from it, negative outside. */
function cut(loop: readonly Point[], inside: (point: Point) => number): Point[] {
  return loop.flatMap((point, index): Point[] => {
    const before = nth(loop, index - 1);
    const [from, to] = [inside(before), inside(point)];
    const kept = to >= 0 ? [point] : [];
    const crosses = from < 0 !== to < 0;
    return crosses ? [between(before, point, from / (from - to)), ...kept] : kept;
  });
}
