/** A point of the drawing, in units: Web Mercator pixels at zoom 14, east and south of the origin. */
export type Point = readonly [x: number, y: number];

/** The member at `index`, counted from the end if negative; a missing one is a fault of the program. */
export function nth<T>(list: readonly T[], index: number): T {
  const member = list.at(index);
  if (member === undefined) throw new RangeError(`No member ${index} among ${list.length}.`);
  return member;
}

/** The distance between two points, in units. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

/** The point at part `t` (0 to 1) of the way from `a` to `b`. */
export function between(a: Point, b: Point, t: number): Point {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
}

/** The point halfway. */
export function midpoint(a: Point, b: Point): Point {
  return between(a, b, 0.5);
}

/** The same point in whole units. */
export function rounded([x, y]: Point): Point {
  return [Math.round(x), Math.round(y)];
}
