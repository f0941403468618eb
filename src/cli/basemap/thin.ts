import { between, distance, nth, type Point } from "../../model/basemap/geometry.ts";

/**
 * Leaves out what runs closer than `reach` beside a longer line, such as the second track of a
 * railway; what is left of a line still meets the line that it left. Parts that lead nowhere and are
 * shorter than `shortest` stay out as well.
 */
export function thinned(lines: readonly Point[][], reach: number, shortest: number): Point[][] {
  const near = new Nearby(reach);
  const longestFirst = lines.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  return longestFirst.flatMap((line) => {
    const dense = densely(line, reach / 2);
    const parts = partsAway(dense, near)
      .filter(({ points, links }) => lengthOf(points) > (links === 2 ? 3 * reach : shortest))
      .map(({ points }) => points);
    for (const point of parts.flat()) near.add(point);
    return parts;
  });
}

/** The length of a line, in units. */
export function lengthOf(line: readonly Point[]): number {
  return line
    .slice(1)
    .reduce((length, point, index) => length + distance(nth(line, index), point), 0);
}

interface Part {
  points: Point[];
  /** How many of its ends lie on what was there before. */
  links: number;
}

/** The parts of a line with nothing beside them, each from and to what is beside its ends. */
function partsAway(line: readonly Point[], near: Nearby): Part[] {
  const parts: Part[] = [];
  let part: Part | undefined;
  let beside: Point | undefined;
  for (const point of line) {
    const before = beside;
    beside = near.nearest(point);
    if (!beside) {
      if (!part)
        parts.push((part = before ? { points: [before], links: 1 } : { points: [], links: 0 }));
      part.points.push(point);
    } else if (part) {
      part.points.push(beside);
      part.links += 1;
      part = undefined;
    }
  }
  return parts.filter(({ points }) => points.length > 1);
}

/** The line with points added, so that none is further than `step` from the next. */
function densely(line: readonly Point[], step: number): Point[] {
  return line.flatMap((point, index) => {
    if (index === 0) return [point];
    const before = nth(line, index - 1);
    const count = Math.max(1, Math.ceil(distance(before, point) / step));
    return Array.from({ length: count }, (_, part) => between(before, point, (part + 1) / count));
  });
}

/** Points sorted into squares, to find the one that is near at once. */
class Nearby {
  readonly #reach: number;
  readonly #cells = new Map<string, Point[]>();

  constructor(reach: number) {
    this.#reach = reach;
  }

  add(point: Point): void {
    const key = this.#key(point, 0, 0);
    const members = this.#cells.get(key);
    if (members) members.push(point);
    else this.#cells.set(key, [point]);
  }

  /** The nearest of the points, if one is near. */
  nearest(point: Point): Point | undefined {
    let best: Point | undefined;
    let least = this.#reach;
    for (const right of [-1, 0, 1]) {
      for (const down of [-1, 0, 1]) {
        for (const other of this.#cells.get(this.#key(point, right, down)) ?? []) {
          const far = distance(other, point);
          if (far < least) [best, least] = [other, far];
        }
      }
    }
    return best;
  }

  #key([x, y]: Point, right: number, down: number): string {
    return `${Math.floor(x / this.#reach) + right},${Math.floor(y / this.#reach) + down}`;
  }
}
