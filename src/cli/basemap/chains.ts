import { nth, type Point } from "../../model/basemap/geometry.ts";

/** A line with what is known of it. */
export interface Piece<Kind> {
  points: Point[];
  kind: Kind;
}

/** The sharpest turns (cosines of the angle between two directions) at which lines go on into each other: where only two meet, and where more do. */
const sharpest = { two: -0.5, more: 0.5 };

/**
 * Joins lines end to end, because files cut rivers and railways into many pieces: where two meet, and
 * where more meet those that go on straightest. `join` gives what two lines are together, if they can be.
 */
export function joinLines<Kind>(
  pieces: readonly Piece<Kind>[],
  join: (one: Kind, other: Kind) => Kind | undefined,
): Piece<Kind>[] {
  const lines: (Piece<Kind> | undefined)[] = [...pieces];
  const meeting = new Map<string, Set<number>>();
  const enter = (index: number) => {
    for (const end of endsOf(lines[index])) {
      const there = meeting.get(end);
      if (there) there.add(index);
      else meeting.set(end, new Set([index]));
    }
  };
  const leave = (index: number) => {
    for (const end of endsOf(lines[index])) meeting.get(end)?.delete(index);
  };
  for (const index of lines.keys()) enter(index);
  for (const [end, there] of meeting) {
    for (;;) {
      const best = straightest(lines, there, end, join);
      if (!best) break;
      const { one, other, joined } = best;
      leave(one);
      leave(other);
      lines[one] = joined;
      lines[other] = undefined;
      enter(one);
    }
  }
  return lines.filter((line) => line !== undefined);
}

/** The two lines that go on into each other best at an end where lines meet. */
function straightest<Kind>(
  lines: readonly (Piece<Kind> | undefined)[],
  there: ReadonlySet<number>,
  end: string,
  join: (one: Kind, other: Kind) => Kind | undefined,
) {
  const arriving = [...there].flatMap((index) => {
    const line = lines[index];
    const [first, last] = endsOf(line);
    if (!line || first === last) return [];
    return [
      { index, kind: line.kind, points: last === end ? line.points : line.points.toReversed() },
    ];
  });
  const limit = arriving.length > 2 ? sharpest.more : sharpest.two;
  const pairs = arriving.flatMap((one, index) =>
    arriving.slice(index + 1).flatMap((other) => {
      const kind = join(one.kind, other.kind);
      const turn = straightness(one.points, other.points);
      if (kind === undefined || turn < limit) return [];
      return [{ one, other, kind, turn }];
    }),
  );
  const [best] = pairs.toSorted((a, b) => b.turn - a.turn);
  if (!best) return undefined;
  const points = [...best.one.points, ...best.other.points.toReversed().slice(1)];
  return { one: best.one.index, other: best.other.index, joined: { points, kind: best.kind } };
}

/** How straight a line goes on into another that ends where it ends: 1 straight on, -1 back. */
function straightness(one: readonly Point[], other: readonly Point[]): number {
  const [x, y] = nth(one, -1);
  const [beforeX, beforeY] = nth(one, -2);
  const [afterX, afterY] = nth(other, -2);
  const [inX, inY, outX, outY] = [x - beforeX, y - beforeY, afterX - x, afterY - y];
  return (inX * outX + inY * outY) / (Math.hypot(inX, inY) * Math.hypot(outX, outY) || 1);
}

function endsOf(piece: Piece<unknown> | undefined): string[] {
  return piece ? [keyOf(nth(piece.points, 0)), keyOf(nth(piece.points, -1))] : [];
}

function keyOf([x, y]: Point): string {
  return `${x},${y}`;
}
