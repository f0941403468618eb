import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";

/** Points outside the region, with the remedy when latitude and longitude look swapped. */
export function pointIssues(content: LocatedContent): Issue[] {
  const [[south, west], [north, east]] = content.site.area.bounds;
  const inside = (lat: number, lon: number) =>
    lat >= south && lat <= north && lon >= west && lon <= east;
  const found = [
    ...content.services.flatMap(({ file, location }) =>
      location === "none"
        ? []
        : [{ file, field: "location", lat: location.lat, lon: location.lon }],
    ),
    ...content.municipalities.map(({ file, centre }) => ({ file, field: "centre", ...centre })),
  ];
  return found.flatMap(({ file, field, lat, lon }) => {
    if (inside(lat, lon)) return [];
    const axis = lat < south || lat > north ? "lat" : "lon";
    const [value, low, high] = axis === "lat" ? [lat, south, north] : [lon, west, east];
    const at = content.locate(file, [field, axis]);
    const message = `${field}.${axis} is ${value}, outside ${content.site.name[content.site.officialLocale] ?? "the region"} (${low} to ${high}).`;
    const fix = inside(lon, lat)
      ? `latitude and longitude look swapped; write lat: ${lon}, lon: ${lat}.`
      : "Look the point up again; latitude (lat) is north, longitude (lon) is east.";
    return [
      issue({ code: "point-outside-region", file, ...at, path: `${field}.${axis}`, message, fix }),
    ];
  });
}
