import { chains, type Border, type Edge } from "../../model/basemap/borders.ts";
import { nth, type Point } from "../../model/basemap/geometry.ts";
import { withoutGaps } from "./gaps.ts";

/** Ground of a group: closed outlines, and those of holes. */
export interface Ground {
  group: number;
  outlines: Point[][];
}

/**
 * The borders between grounds, each once: where two have the same points, these become one line that
 * both share, so that nothing gapes when it is simplified. What no ground covers belongs to `outside`.
 */
export function sharedBorders(grounds: readonly Ground[], outside: number): Border[] {
  const corners: Point[] = [];
  const numbers = new Map<string, number>();
  const cornerAt = (point: Point): number => {
    const key = `${point[0]},${point[1]}`;
    const known = numbers.get(key) ?? corners.push(point) - 1;
    numbers.set(key, known);
    return known;
  };
  const sides = new Map<
    string,
    { corners: [number, number]; groups: Set<number>; count: number }
  >();
  for (const { group, outlines } of grounds) {
    for (const outline of outlines) {
      const ring = outline.map(cornerAt);
      for (const [index, to] of ring.entries()) {
        const from = nth(ring, index - 1);
        if (from === to) continue;
        const key = from < to ? `${from},${to}` : `${to},${from}`;
        const side = sides.get(key) ?? { corners: [from, to], groups: new Set(), count: 0 };
        side.groups.add(group);
        side.count += 1;
        sides.set(key, side);
      }
    }
  }
  const edges = [...sides.values()].flatMap(({ corners: ends, groups, count }): Edge[] => {
    const [one = outside, other = count > 1 ? one : outside] = groups;
    return one === other ? [] : [{ corners: ends, groups: [one, other] }];
  });
  return chains(withoutGaps(edges, corners, outside)).map(({ path, groups }) => ({
    points: path.map((corner) => nth(corners, corner)),
    groups,
    ends: [nth(path, 0), nth(path, -1)],
  }));
}
