import type { Border } from "./borders.ts";
import { between, distance, midpoint, nth, rounded, type Point } from "./geometry.ts";

interface End {
  border: Border;
  last: boolean;
}

/**
 * Nearest-seed borders meet in three-pointed stars. Here two of them run smoothly through each
 * junction and the others end on them, as real borders do; the region's outline always runs through.
 */
export function joinAtJunctions(
  borders: readonly Border[],
  spacing: number,
  isOutside: (group: number) => boolean,
): Border[] {
  const isRim = ({ groups: [a, b] }: Border): boolean => isOutside(a) !== isOutside(b);
  const handled = borders.map((border) => withHandles(border, 0.38 * spacing));
  for (const ends of endsByJunction(handled)) {
    if (ends.length < 3) continue;
    const pairs = pairsOf(ends);
    const rims = pairs.filter((pair) => pair.every(({ border }) => isRim(border)));
    const junction = pointAt(nth(ends, 0), 0);
    const [through] = (rims.length > 0 ? rims : pairs).toSorted(
      (a, b) => cosineAt(junction, a) - cosineAt(junction, b),
    );
    if (!through) continue;
    const joint = midpoint(pointAt(through[0], 1), pointAt(through[1], 1));
    for (const { border, last } of ends) border.points.splice(last ? -1 : 0, 1, joint);
  }
  return handled.map((border) => ({ ...border, points: border.points.map(rounded) }));
}

/** Adds a point near each end of an open border, which gives its direction there. */
function withHandles(border: Border, reach: number): Border {
  const { points, ends } = border;
  if (ends[0] === ends[1]) return { ...border, points: [...points] };
  const handle = (from: Point, to: Point): Point =>
    between(from, to, Math.min(0.4, reach / Math.max(distance(from, to), 1)));
  const [first, second] = [nth(points, 0), nth(points, 1)];
  const [last, lastButOne] = [nth(points, -1), nth(points, -2)];
  const middle = points.slice(1, -1);
  return {
    ...border,
    points: [first, handle(first, second), ...middle, handle(last, lastButOne), last],
  };
}

function endsByJunction(borders: readonly Border[]): Iterable<End[]> {
  const junctions = new Map<number, End[]>();
  for (const border of borders) {
    for (const [index, junction] of border.ends.entries()) {
      const end = { border, last: index === 1 };
      junctions.set(junction, [...(junctions.get(junction) ?? []), end]);
    }
  }
  return junctions.values();
}

function pairsOf(ends: readonly End[]): [End, End][] {
  return ends.flatMap((end, index) =>
    ends.slice(index + 1).map((other): [End, End] => [end, other]),
  );
}

/** The point `steps` from an end of a border. */
function pointAt({ border, last }: End, steps: number): Point {
  return nth(border.points, last ? -1 - steps : steps);
}

/** The cosine of the angle between two borders that leave a junction: -1 if they run straight on. */
function cosineAt([x, y]: Point, pair: readonly [End, End]): number {
  const [a, b] = pair.map((end) => pointAt(end, 1)).map((tip) => [tip[0] - x, tip[1] - y] as const);
  if (!a || !b) return 1;
  return (a[0] * b[0] + a[1] * b[1]) / (Math.hypot(...a) * Math.hypot(...b) || 1);
}
