import { describe, expect, test } from "vitest";
import { roads } from "../../../src/model/ring.ts";

/** The points that draw a road, the end of its flat part included. */
function corners(path: string): [x: number, y: number][] {
  const numbers = [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(([number]) => Number(number));
  const end = numbers.pop() ?? NaN;
  const points = numbers.flatMap((x, index): [number, number][] =>
    index % 2 === 0 ? [[x, numbers[index + 1] ?? NaN]] : [],
  );
  return [...points, [end, points.at(-1)?.[1] ?? NaN]];
}

describe.each([3, 5, 8])("a ring with %i exits", (count) => {
  const { exits, entries, starts } = roads(count, count);
  const all = [...exits, ...entries];

  test("has a road of its own for each", () => {
    expect(exits).toHaveLength(count);
    expect(new Set(all).size).toBe(2 * count);
    expect(all.every((path) => path.startsWith("M100 50"))).toBe(true);
  });

  test("keeps its roads inside the box, but for the ends that the page's edge cuts", () => {
    for (const path of all) {
      const points = corners(path);
      expect(points.flat().every(Number.isFinite)).toBe(true);
      for (const [x, y] of points) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(204);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(100);
      }
    }
  });

  test("is symmetrical: top and bottom, left and right", () => {
    const close = (a: string, b: string, same: (x: number, y: number) => [number, number]) => {
      const [left, right] = [corners(a), corners(b)];
      expect(left).toHaveLength(right.length);
      for (const [index, [x, y]] of left.entries()) {
        const [mirroredX, mirroredY] = same(x, y);
        expect(right[index]?.[0]).toBeCloseTo(mirroredX, 0);
        expect(right[index]?.[1]).toBeCloseTo(mirroredY, 0);
      }
    };
    for (const [index, path] of exits.entries()) {
      close(path, exits.at(-1 - index) ?? "", (x, y) => [x, 100 - y]);
      close(path, entries[index] ?? "", (x, y) => [x === 204 ? 0 : 200 - x, y]);
    }
  });

  test("ends its roads at the middles of equal rows", () => {
    const ends = exits.map((path) => corners(path).at(-1)?.[1] ?? NaN);
    for (const [index, end] of ends.entries()) {
      expect(end).toBeCloseTo(((index + 0.5) / count) * 100, 0);
      expect(starts[index]).toBe(end);
    }
  });
});
