/** A place on earth, in degrees (WGS84). */
export interface Point {
  lat: number;
  lon: number;
}

const earthRadius = 6371;

/** The distance between two points over the ground, in kilometres (haversine formula). */
export function distance(from: Point, to: Point): number {
  const half =
    Math.sin(radians(to.lat - from.lat) / 2) ** 2 +
    Math.cos(radians(from.lat)) *
      Math.cos(radians(to.lat)) *
      Math.sin(radians(to.lon - from.lon) / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(half)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
