import { between, distance, nth, rounded, type Point } from "./geometry.ts";
import type { Ring } from "./rings.ts";

/** The points of a closed outline that is made of borders. */
export function outlinePoints(borders: readonly (readonly Point[])[], ring: Ring): Point[] {
  return ring.flatMap((reference) => {
    const border = nth(borders, reference < 0 ? ~reference : reference);
    return (reference < 0 ? border.toReversed() : border).slice(0, -1);
  });
}

/** Whether a point lies inside outlines; within a second outline inside the first it does not. */
export function isInside(outlines: readonly (readonly Point[])[], [x, y]: Point): boolean {
  let inside = false;
  for (const outline of outlines) {
    for (const [index, [x1, y1]] of outline.entries()) {
      const [x2, y2] = nth(outline, index - 1);
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}

/**
 * The parts of a line that lie outside an outline and further than `reach` from it, each drawn on to
 * the outline where it comes that near: what runs along the outline is the outline itself.
 */
export function joinedParts(
  line: readonly Point[],
  outlines: readonly (readonly Point[])[],
  reach: number,
): Point[][] {
  const nearest = (point: Point): Point | undefined => nearestOn(outlines, point);
  const parts: Point[][] = [];
  let part: Point[] | undefined;
  for (const [index, point] of line.entries()) {
    const anchor = nearest(point);
    const isAway = !isInside(outlines, point) && (!anchor || distance(point, anchor) > reach);
    if (isAway) {
      if (!part) parts.push((part = index > 0 && anchor ? [anchor] : []));
      part.push(point);
    } else if (part) {
      const last = nearest(nth(part, -1));
      if (last) part.push(last);
      part = undefined;
    }
  }
  return parts.filter((points) => points.length > 2);
}

/** The point of outlines that is nearest to a point. */
function nearestOn(outlines: readonly (readonly Point[])[], point: Point): Point | undefined {
  let best: Point | undefined;
  let least = Infinity;
  for (const outline of outlines) {
    for (const [index, to] of outline.entries()) {
      const near = nearestBetween(nth(outline, index - 1), to, point);
      const far = distance(near, point);
      if (far < least) [best, least] = [near, far];
    }
  }
  return best && rounded(best);
}

function nearestBetween(from: Point, to: Point, [x, y]: Point): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const along = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy || 1);
  return between(from, to, Math.max(0, Math.min(1, along)));
}
