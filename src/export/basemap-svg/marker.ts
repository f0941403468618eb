import type { Point } from "../../model/basemap/geometry.ts";
import { tenth } from "./path.ts";

/** What a marker covers around its point, in pixels. */
export const markerReach = 9;

/** The sign of a place: a disc, or a dashed ring where the place is approximate. */
export function marker({ at: [x, y], approximate }: { at: Point; approximate: boolean }): string {
  const look = approximate ? "approximate" : "exact";
  return `<circle class="${look}" cx="${tenth(x)}" cy="${tenth(y)}" r="7"/>`;
}
