import type { Filters } from "../filters.ts";
import type { Crowd } from "../map-markers.ts";
import { kilometres, type Point } from "../near.ts";
import type { Box } from "../point-index.ts";
import type { View } from "../view.ts";
import { countIn, type Combinations } from "./combinations.ts";
import { tilePlace, type TilePlace } from "./tile-row.ts";
import { mergeCrowds } from "./merge-crowds.ts";
import { isIn, type Seen } from "./tile-view.ts";

/** A part of the map, at a zoom of the map. */
export interface Part {
  box: Box;
  zoom: number;
}

/** What the page shows of a part of the map. */
export interface InView {
  /** Services that are known one by one, also those around the part. */
  places: TilePlace[];
  /** Others, of which only is known how many there are. */
  crowds: Crowd[];
  /** How many services are in the part. */
  count: number;
  /** Those for the list: none while some are not known one by one. */
  listed: TilePlace[];
}

/** A list with more rows than this is read by nobody. */
const mostRows = 100;

/** A telephone's screen, in pixels of the map. */
const screen = { width: 360, height: 480 };

/** What of some tiles fits the filters. */
export function inView(
  { services, clusters }: Seen,
  { box, zoom }: Part,
  combinations: Combinations,
  filters: Filters,
  languages: readonly string[],
): InView {
  const wanted = combinations.fitting(filters);
  const places = services.flatMap((service) => {
    const place = Number(service.tags["of"]);
    const combination = wanted.has(place) ? combinations.get(place) : undefined;
    return combination ? [tilePlace(service, combination, languages)] : [];
  });
  const crowds = clusters
    .map(({ at, tags }) => ({ at, count: countIn(`${tags["of"] ?? ""}`, wanted) }))
    .filter(({ count }) => count > 0);
  const own = places.filter(({ point }) => isIn(point, box));
  const crowd = crowds.filter(({ at }) => isIn(at, box)).reduce((sum, { count }) => sum + count, 0);
  return {
    places,
    crowds: mergeCrowds(crowds, zoom),
    count: own.length + crowd,
    listed: crowd > 0 ? [] : nearestByName(own, box),
  };
}

/** The part that a small map shows. */
export function boxAround({ lat, lon, zoom }: View): Part {
  const degrees = 360 / (256 * 2 ** zoom);
  const x = (screen.width / 2) * degrees;
  const y = (screen.height / 2) * degrees * Math.cos((lat * Math.PI) / 180);
  return { box: [lon - x, lat - y, lon + x, lat + y], zoom };
}

function nearestByName(places: readonly TilePlace[], box: Box): TilePlace[] {
  const [west, south, east, north] = box;
  const middle: Point = [(south + north) / 2, (west + east) / 2];
  const away = new Map(places.map((place) => [place, kilometres(middle, place.point)]));
  const { compare } = new Intl.Collator(document.documentElement.lang);
  return places
    .toSorted((a, b) => (away.get(a) ?? 0) - (away.get(b) ?? 0))
    .slice(0, mostRows)
    .sort((a, b) => compare(a.name, b.name));
}
