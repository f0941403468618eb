import { holds, type Box } from "./box.ts";
import type { Point } from "./geometry.ts";

const cellSize = 64;

/** Boxes in pixels, sorted into squares so that those at a point are found at once. */
export class BoxGrid {
  readonly #cells = new Map<string, Box[]>();

  constructor(boxes: Iterable<Box>) {
    for (const box of boxes) this.add(box);
  }

  add(box: Box): void {
    for (let x = cell(box.left); x <= cell(box.right); x++) {
      for (let y = cell(box.top); y <= cell(box.bottom); y++) {
        const key = `${x},${y}`;
        const members = this.#cells.get(key);
        if (members) members.push(box);
        else this.#cells.set(key, [box]);
      }
    }
  }

  /** Whether any of the boxes holds the point. */
  covers(point: Point): boolean {
    const members = this.#cells.get(`${cell(point[0])},${cell(point[1])}`);
    return members?.some((box) => holds(box, point)) ?? false;
  }
}

function cell(value: number): number {
  return Math.floor(value / cellSize);
}
