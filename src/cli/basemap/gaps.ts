import { chains, type Edge } from "../../model/basemap/borders.ts";
import { distance, nth, type Point } from "../../model/basemap/geometry.ts";

type Chain = ReturnType<typeof chains>[number];

/** A line walked from one of its ends to the other. */
interface Step {
  line: Chain;
  path: number[];
}

/** A hole between neighbours smaller than this, in square units (a square of 600 m), is a fault of the file. */
const largestGap = 10_000;

/**
 * Closes the slivers that files leave where neighbours' borders do not quite meet, or overlap: such
 * ground goes to the neighbour with most of the border around it.
 */
export function withoutGaps(
  edges: readonly Edge[],
  corners: readonly Point[],
  outside: number,
): Edge[] {
  const lines = chains(edges);
  const owners = new Map<Chain, number>();
  const outlines = lines.filter(({ groups }) => groups.includes(outside));
  for (const loop of closedWalks(outlines, corners)) {
    const lengths = new Map<number, number>();
    for (const { line } of loop) {
      const { path, groups } = line;
      const inner = innerOf(groups, outside);
      lengths.set(inner, (lengths.get(inner) ?? 0) + lengthOf(path, corners));
    }
    if (lengths.size < 2 || areaOf(loop, corners) > largestGap) continue;
    const [owner] = nth(
      [...lengths].toSorted((a, b) => b[1] - a[1]),
      0,
    );
    for (const { line } of loop) owners.set(line, owner);
  }
  return lines.flatMap((line): Edge[] => {
    const owner = owners.get(line);
    const inner = innerOf(line.groups, outside);
    if (owner === inner) return [];
    const groups = owner === undefined ? line.groups : ([inner, owner] as const);
    return line.path
      .slice(1)
      .map((corner, index) => ({ corners: [nth(line.path, index), corner], groups }));
  });
}

function innerOf(groups: readonly [number, number], outside: number): number {
  return groups[0] === outside ? groups[1] : groups[0];
}

/** The closed walks around each piece of ground between lines: at every corner on along the next line to the right. */
function closedWalks(lines: readonly Chain[], corners: readonly Point[]): Step[][] {
  const steps = lines.flatMap((line) => [
    { line, path: line.path },
    { line, path: line.path.toReversed() },
  ]);
  const leaving = Map.groupBy(steps, ({ path }) => nth(path, 0));
  for (const [corner, there] of leaving)
    leaving.set(
      corner,
      there.toSorted((a, b) => headingOf(a, corners) - headingOf(b, corners)),
    );
  const left = new Set<Step>(steps);
  return steps.flatMap((first) => {
    const walk: Step[] = [];
    let step = first;
    while (left.delete(step)) {
      walk.push(step);
      const there = leaving.get(nth(step.path, -1)) ?? [];
      const back = there.findIndex(
        ({ line, path }) => line === step.line && nth(path, 1) === nth(step.path, -2),
      );
      step = nth(there, back - 1);
    }
    return walk.length > 0 ? [walk] : [];
  });
}

/** The direction in which a step leaves, as an angle. */
function headingOf({ path }: Step, corners: readonly Point[]): number {
  const [[x, y], [toX, toY]] = [nth(corners, nth(path, 0)), nth(corners, nth(path, 1))];
  return Math.atan2(toY - y, toX - x);
}

function areaOf(loop: readonly Step[], corners: readonly Point[]): number {
  const outline = loop.flatMap(({ path }) => path);
  const doubled = outline.reduce((sum, corner, index) => {
    const [[x1, y1], [x2, y2]] = [
      nth(corners, nth(outline, index - 1)),
      nth(corners, corner),
    ] as const;
    return sum + x1 * y2 - x2 * y1;
  }, 0);
  return Math.abs(doubled) / 2;
}

function lengthOf(path: readonly number[], corners: readonly Point[]): number {
  return path
    .slice(1)
    .reduce(
      (sum, corner, index) => sum + distance(nth(corners, nth(path, index)), nth(corners, corner)),
      0,
    );
}
