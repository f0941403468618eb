import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import { say, type Message } from "../schema/message.ts";
import type { Bounds } from "../schema/site.ts";
import { areaIssues } from "./area.ts";
import type { Point } from "./distance.ts";

/** Points outside the region, with the remedy where it can be told; an area that is wrong itself says nothing of points. */
export function pointIssues(content: LocatedContent): Issue[] {
  const { area, name, id, officialLocale } = content.site;
  if (areaIssues(content).length > 0) return [];
  const [[south, west], [north, east]] = area.bounds;
  return pointsOf(content).flatMap(({ file, field, point }) => {
    if (isInside(area.bounds, point)) return [];
    const axis = point.lat < south || point.lat > north ? "lat" : "lon";
    const [low, high] = axis === "lat" ? [south, north] : [west, east];
    const path = `${field}.${axis}`;
    const message = say`${path} is ${point[axis]}, outside ${name[officialLocale] ?? id} (${low} to ${high}).`;
    const fix = remedy(area.bounds, point);
    const at = content.locate(file, [field, axis]);
    return [issue({ code: "point-outside-region", file, ...at, path, message, fix })];
  });
}

function pointsOf({ services, municipalities }: LocatedContent) {
  return [
    ...services.flatMap(({ file, location }) =>
      location === "none" ? [] : [{ file, field: "location", point: location }],
    ),
    ...municipalities.map(({ file, centre }) => ({ file, field: "centre", point: centre })),
  ];
}

/** Whether a point lies in an area, its edges included. */
export function isInside([[south, west], [north, east]]: Bounds, { lat, lon }: Point): boolean {
  return lat >= south && lat <= north && lon >= west && lon <= east;
}

function remedy(bounds: Bounds, { lat, lon }: Point): Message {
  if (isInside(bounds, { lat: lon, lon: lat }))
    return say`latitude and longitude look swapped; write lat: ${lon}, lon: ${lat}.`;
  const [[south, west], [north, east]] = bounds;
  const better = { lat: withPoint(lat, south, north), lon: withPoint(lon, west, east) };
  if (better.lat !== undefined && better.lon !== undefined)
    return say`A decimal point looks lost; write lat: ${better.lat}, lon: ${better.lon}.`;
  return say`Look the point up again; latitude (lat) is north, longitude (lon) is east.`;
}

/** A number that lies in a range, once it has a decimal point: 5105439 as 51.05439. */
function withPoint(degrees: number, low: number, high: number): number | undefined {
  const powers = [0, 3, 4, 5, 6, 7, 8];
  const possible = powers.map((power) => Number((degrees / 10 ** power).toFixed(8)));
  const fitting = possible.filter((value) => value >= low && value <= high);
  return fitting.length === 1 ? fitting[0] : undefined;
}
