import type { Bounds } from "../../schema/site.ts";
import { rounded, type Point } from "./geometry.ts";

/** The zoom level whose pixels are the units of the drawing: about 6 m in Belgium. */
export const unitZoom = 14;

const worldSize = 256 * 2 ** unitZoom;

/** `[latitude, longitude]` in degrees (WGS84). */
export type LatLon = readonly [lat: number, lon: number];

/** How points on earth become points of the drawing. */
export interface Projection {
  /** The north-western corner of the region, in world pixels at zoom 14. */
  origin: Point;
  toPoint: (latLon: LatLon) => Point;
}

/** The projection whose origin is the north-western corner of `bounds`. */
export function projectionOf([[, west], [north]]: Bounds): Projection {
  const origin = rounded(webMercator([north, west]));
  const toPoint = (latLon: LatLon): Point => {
    const [x, y] = webMercator(latLon);
    return [x - origin[0], y - origin[1]];
  };
  return { origin, toPoint };
}

function webMercator([lat, lon]: LatLon): Point {
  const northing = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return [((lon + 180) / 360) * worldSize, (0.5 - northing / (2 * Math.PI)) * worldSize];
}
