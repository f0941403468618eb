import type { Place } from "./places.ts";
import { say, type Strings } from "./strings.ts";

/** Latitude and longitude in degrees. */
export type Point = readonly [lat: number, lon: number];

const earthRadius = 6371;

/** The distance between two points in kilometres, as the crow flies. */
export function kilometres([lat1, lon1]: Point, [lat2, lon2]: Point): number {
  const [a, b] = [radians(lat1), radians(lat2)];
  const half = (angle: number) => Math.sin(angle / 2) ** 2;
  const part = half(b - a) + Math.cos(a) * Math.cos(b) * half(radians(lon2 - lon1));
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(part)));
}

/** Services from the nearest to a point, or by municipality in the order of `towns`, or as they come. */
export function inOrder(
  places: readonly Place[],
  from: Point | undefined,
  towns: readonly string[] | undefined,
): Place[] {
  if (from) return byDistance(places, from);
  return towns ? byMunicipality(places, towns) : [...places];
}

/** How far a service is from a point, in words; empty where that is not known. */
export function distanceTo(
  place: Place | undefined,
  from: Point | undefined,
  strings: Strings,
): string {
  if (!from || !place?.point) return "";
  const distance = distanceText(distanceOf(place, from), document.documentElement.lang);
  return place.approximate ? say(strings, "map.about", { distance }) : distance;
}

/** Services with the nearest first; those without a point come last, in the order they had. */
export function byDistance(places: readonly Place[], from: Point): Place[] {
  const distance = new Map(places.map((place) => [place, distanceOf(place, from)]));
  // Two without a point are equally far: Infinity less Infinity is no number.
  return places.toSorted((a, b) => (distance.get(a) ?? 0) - (distance.get(b) ?? 0) || 0);
}

/** Services by municipality, in the order of `municipalities`; those in none come last. */
export function byMunicipality(
  places: readonly Place[],
  municipalities: readonly string[],
): Place[] {
  const ranks = new Map(municipalities.map((id, rank) => [id, rank]));
  const rank = ({ municipality }: Place) => ranks.get(municipality ?? "") ?? municipalities.length;
  return places.toSorted((a, b) => rank(a) - rank(b));
}

/** A distance in the reader's language: to 100 metres below 10 km, to 1 km above. */
export function distanceText(km: number, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: "kilometer",
    maximumFractionDigits: km < 9.95 ? 1 : 0,
  }).format(Math.max(km, 0.1));
}

/** Where only the town is known, whole kilometres, and at least one: the middle of a town is no door. */
function distanceOf({ point, approximate }: Place, from: Point): number {
  if (!point) return Infinity;
  const km = kilometres(from, point);
  return approximate ? Math.max(1, Math.round(km)) : km;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
