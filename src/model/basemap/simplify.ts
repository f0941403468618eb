import { nth, type Point } from "./geometry.ts";

/**
 * Leaves out points that change the line by less than `area` square units (Visvalingam and Whyatt,
 * 1993), smallest first, down to `keep` points.
 */
export function simplify(line: readonly Point[], area: number, keep = 3): Point[] {
  const points = [...line];
  while (points.length > keep) {
    const { index, size } = smallestTriangle(points);
    if (size > area) break;
    points.splice(index, 1);
  }
  return points;
}

function smallestTriangle(points: readonly Point[]): { index: number; size: number } {
  let smallest = { index: 1, size: Infinity };
  for (let index = 1; index < points.length - 1; index++) {
    const size = triangleArea(nth(points, index - 1), nth(points, index), nth(points, index + 1));
    if (size < smallest.size) smallest = { index, size };
  }
  return smallest;
}

function triangleArea(a: Point, b: Point, c: Point): number {
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
}
