import type { LocatedContent } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";
import type { Municipality } from "../schema/municipality.ts";
import { distance, type Point } from "./distance.ts";
import { isInside } from "./points.ts";

/** In kilometres: municipalities that grew by mergers have services at 10 from the centre. */
const far = 15;

/** Services with a point that lies far from the centre of their municipality and nearer to another. */
export function farPointIssues(content: LocatedContent): Issue[] {
  const { bounds } = content.site.area;
  const byId = new Map(content.municipalities.map((one) => [one.id, one]));
  const name = (one: Municipality) => one.name[content.site.officialLocale] ?? one.id;
  return content.services.flatMap(({ file, location, municipality }) => {
    const own = byId.get(municipality ?? "");
    if (location === "none" || !own) return [];
    // What lies outside the region is told already.
    if (!isInside(bounds, location) || !isInside(bounds, own.centre)) return [];
    const kilometres = distance(own.centre, location);
    if (kilometres <= far) return [];
    const near = nearest(content.municipalities, own, location);
    if (near === own) return [];
    return [
      issue({
        code: "point-far-from-municipality",
        file,
        ...content.locate(file, ["location", "lat"]),
        path: "location",
        message: say`This point lies ${Math.round(kilometres)} km from the centre of ${name(own)}, and nearer to ${name(near)}.`,
        fix: say`Correct lat and lon, or write municipality: ${near.id}.`,
      }),
    ];
  });
}

/** The municipality whose centre is nearest to a point; `own` where none is nearer. */
function nearest(municipalities: readonly Municipality[], own: Municipality, point: Point) {
  let best = { one: own, away: distance(own.centre, point) };
  for (const one of municipalities) {
    const away = distance(one.centre, point);
    if (away < best.away) best = { one, away };
  }
  return best.one;
}
