import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import { say, type Message } from "../schema/message.ts";

/** An area of the region that is none: corners swapped, nothing between them, or a centre elsewhere. */
export function areaIssues({ site, locate }: LocatedContent): Issue[] {
  const [[south, west], [north, east]] = site.area.bounds;
  const [lat, lon] = site.area.centre;
  const report = (field: "bounds" | "centre", message: Message, fix: Message) => [
    issue({
      code: "field-invalid",
      file: "site.yaml",
      ...locate("site.yaml", ["area", field]),
      path: `area.${field}`,
      message,
      fix,
    }),
  ];
  if (south === north || west === east)
    return report(
      "bounds",
      say`The corners of the region have no area between them.`,
      say`Write the south-west corner first, then the north-east one: [[south, west], [north, east]].`,
    );
  if (south > north || west > east) {
    const right = `[[${Math.min(south, north)}, ${Math.min(west, east)}], [${Math.max(south, north)}, ${Math.max(west, east)}]]`;
    return report(
      "bounds",
      say`The corners of the region are swapped: the first is the south-west, the second the north-east.`,
      say`Write bounds: ${right}.`,
    );
  }
  if (lat >= south && lat <= north && lon >= west && lon <= east) return [];
  const swapped = lon >= south && lon <= north && lat >= west && lat <= east;
  return report(
    "centre",
    say`The centre of the region, [${lat}, ${lon}], lies outside its corners.`,
    swapped
      ? say`Latitude comes first in each pair; either write centre: [${lon}, ${lat}], or swap the numbers of each corner in bounds.`
      : say`Correct the centre, or the corners in bounds; latitude comes first each time.`,
  );
}
