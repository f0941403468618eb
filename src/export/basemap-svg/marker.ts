import { nth, type Point } from "../../model/basemap/geometry.ts";
import { tenth } from "./path.ts";

/** Radius of a marker for each zoom level: small where many stand close. */
const radii = [2.4, 2.6, 3.5, 5, 6.5, 7, 7];

/** The radius of markers in a picture, in pixels. */
export function markerRadiusAt(level: number): number {
  return nth(radii, level);
}

/** The sign of a marked place: a disc, or a dashed ring where the place is approximate. */
export function marker([x, y]: Point, radius: number, approximate: boolean): string {
  const look = approximate ? "approximate" : "exact";
  return `<circle class="${look}" cx="${tenth(x)}" cy="${tenth(y)}" r="${radius}"/>`;
}
