import { between, nth, type Point } from "../../model/basemap/geometry.ts";
import { type Box } from "../../model/basemap/box.ts";

/** The parts of a line that lie in a box; where it leaves the box, a part ends on the edge. */
export function clipLine(line: readonly Point[], box: Box): Point[][] {
  const parts: Point[][] = [];
  let part: Point[] = [];
  const finish = () => {
    if (part.length > 1) parts.push(part);
    part = [];
  };
  for (let index = 1; index < line.length; index++) {
    const [from, to] = [nth(line, index - 1), nth(line, index)];
    const stretch = stretchIn(from, to, box);
    if (!stretch) {
      finish();
      continue;
    }
    const [start, end] = stretch;
    if (start > 0) finish();
    if (part.length === 0) part.push(start > 0 ? between(from, to, start) : from);
    part.push(end < 1 ? between(from, to, end) : to);
    if (end < 1) finish();
  }
  finish();
  return parts;
}

/** From which part (0 to 1) of the way between two points to which one lies in the box (Liang and Barsky, 1984). */
function stretchIn([x, y]: Point, [toX, toY]: Point, box: Box): [number, number] | undefined {
  const [dx, dy] = [toX - x, toY - y];
  let [start, end] = [0, 1];
  for (const [towards, room] of [
    [-dx, x - box.left],
    [dx, box.right - x],
    [-dy, y - box.top],
    [dy, box.bottom - y],
  ] as const) {
    if (towards === 0 && room < 0) return undefined;
    if (towards < 0) start = Math.max(start, room / towards);
    if (towards > 0) end = Math.min(end, room / towards);
  }
  return start < end ? [start, end] : undefined;
}

/** What of a closed outline lies in a box, as one closed outline (Sutherland and Hodgman, 1974). */
export function clipOutline(outline: readonly Point[], box: Box): Point[] {
  const edges: ((point: Point) => number)[] = [
    ([x]) => x - box.left,
    ([x]) => box.right - x,
    ([, y]) => y - box.top,
    ([, y]) => box.bottom - y,
  ];
  return edges.reduce<readonly Point[]>(keepSide, outline) as Point[];
}

function keepSide(outline: readonly Point[], room: (point: Point) => number): Point[] {
  return outline.flatMap((point, index) => {
    const before = nth(outline, index - 1);
    const [here, there] = [room(point), room(before)];
    const crossing = here < 0 !== there < 0 ? [between(before, point, there / (there - here))] : [];
    return here < 0 ? crossing : [...crossing, point];
  });
}
