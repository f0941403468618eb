import { between, distance, nth, type Point } from "./geometry.ts";

/** A line of straight steps, by distance along it. */
export interface MeasuredLine {
  length: number;
  /** The point at a distance from the start; beyond the ends, the line runs straight on. */
  at: (along: number) => Point;
}

/** Measures a line of at least two points. */
export function measured(points: readonly Point[]): MeasuredLine {
  const marks = [0];
  for (let index = 1; index < points.length; index++) {
    marks.push(nth(marks, -1) + distance(nth(points, index - 1), nth(points, index)));
  }
  const at = (along: number): Point => {
    const index = Math.max(1, firstAtLeast(marks, along));
    const [from, to] = [nth(marks, index - 1), nth(marks, index)];
    return between(nth(points, index - 1), nth(points, index), (along - from) / (to - from || 1));
  };
  return { length: nth(marks, -1), at };
}

/** The index of the first mark that is at least `value`, among marks that rise; the last if none is. */
function firstAtLeast(marks: readonly number[], value: number): number {
  let [low, high] = [0, marks.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (nth(marks, middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
