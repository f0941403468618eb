import type { Box } from "../../model/basemap/box.ts";
import { say, type Message } from "../../schema/message.ts";
import type { Bounds } from "../../schema/site.ts";
import { allPoints, isGroup, type Feature, type LonLat } from "./feature.ts";

/** What is wrong with the coordinates of a file, if they are no degrees (WGS84) or none lies in the region. */
export function coordinateProblem(
  file: string,
  data: unknown,
  features: readonly Feature[],
  bounds: Bounds,
): Message | undefined {
  const system = declaredSystem(data);
  if (system !== undefined && !/(CRS:?84|EPSG:+4326)$/i.test(system))
    return say`The coordinates of ${file} are in the system ${system}. ${degreesWanted}`;
  const points = allPoints(features);
  if (points.length === 0) return say`There is nothing in ${file} that can be drawn.`;
  const wrong = points.find(([lon, lat]) => !(Math.abs(lon) <= 180 && Math.abs(lat) <= 90));
  if (wrong) {
    const first = `${wrong[0]}, ${wrong[1]}`;
    return isLambert(wrong)
      ? say`The coordinates of ${file} are metres, as in Belgian Lambert (${first}), not degrees. ${degreesWanted}`
      : say`The coordinates of ${file} are no degrees (${first}). ${degreesWanted}`;
  }
  const [southWest, northEast] = bounds;
  const region = boxOf([southWest, northEast].map(([lat, lon]): LonLat => [lon, lat]));
  const swapped = boxOf([southWest, northEast]);
  const boxes = features.flatMap((feature) => {
    const own = allPoints([feature]);
    return own.length > 0 ? [boxOf(own)] : [];
  });
  if (boxes.some((box) => touches(box, region))) return undefined;
  if (boxes.some((box) => touches(box, swapped)))
    return say`In ${file} latitude and longitude have changed places: GeoJSON has the longitude first.`;
  return say`Nothing in ${file} lies in the region (area.bounds in site.yaml).`;
}

const degreesWanted = say`Export the file again with coordinates in degrees (WGS84, EPSG:4326).`;

/** The coordinate system that older GeoJSON names. */
function declaredSystem(data: unknown): string | undefined {
  const crs = isGroup(data) ? data["crs"] : undefined;
  const properties = isGroup(crs) ? crs["properties"] : undefined;
  const name = isGroup(properties) ? properties["name"] : undefined;
  return typeof name === "string" ? name : undefined;
}

function isLambert([x, y]: LonLat): boolean {
  return x > 1000 && x < 800_000 && y > 1000 && y < 800_000;
}

/** The smallest box around points, however many these are. */
function boxOf(points: readonly LonLat[]): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of points) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

/** Whether two boxes share a point; that of one place has no size. */
function touches(a: Box, b: Box): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}
