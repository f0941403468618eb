/** A point on earth, `[longitude, latitude]` in degrees, as GeoJSON has it. */
export type LonLat = readonly [lon: number, lat: number];

/** Something on a map: what is written about it, and its shapes. A polygon is its outline and its holes. */
export interface Feature {
  properties: Readonly<Record<string, unknown>>;
  points: LonLat[];
  lines: LonLat[][];
  polygons: LonLat[][][];
}

/** A group of named values, as opposed to a list or a single value. */
export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Every point of features, in their order. */
export function allPoints(features: readonly Feature[]): LonLat[] {
  return features.flatMap(({ points, lines, polygons }) => [
    ...points,
    ...lines.flat(),
    ...polygons.flat(2),
  ]);
}
