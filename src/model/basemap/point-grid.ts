import type { Box } from "./box.ts";
import type { Point } from "./geometry.ts";
import { holds } from "./box.ts";

const cellSize = 32;

/** Points in pixels, sorted into squares so that the few near a place are found at once. */
export class PointGrid {
  readonly #cells = new Map<string, Point[]>();

  constructor(points: Iterable<Point>) {
    for (const point of points) {
      const cell = key(Math.floor(point[0] / cellSize), Math.floor(point[1] / cellSize));
      const members = this.#cells.get(cell);
      if (members) members.push(point);
      else this.#cells.set(cell, [point]);
    }
  }

  /** How many of the points lie in the box. */
  countIn(box: Box): number {
    let count = 0;
    for (let x = Math.floor(box.left / cellSize); x * cellSize < box.right; x++) {
      for (let y = Math.floor(box.top / cellSize); y * cellSize < box.bottom; y++) {
        const members = this.#cells.get(key(x, y)) ?? [];
        count += members.filter((point) => holds(box, point)).length;
      }
    }
    return count;
  }
}

function key(x: number, y: number): string {
  return `${x},${y}`;
}
