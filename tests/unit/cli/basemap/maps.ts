/** A GeoJSON file of features: each a geometry and its properties. */
export function geoJson(
  ...features: [type: string, coordinates: unknown, properties?: Record<string, unknown>][]
): Record<string, unknown> {
  return {
    type: "FeatureCollection",
    features: features.map(([type, coordinates, properties = {}]) => ({
      type: "Feature",
      properties,
      geometry: { type, coordinates },
    })),
  };
}

/** The outline of a rectangle, in degrees. */
export function rectangle(west: number, south: number, east: number, north: number): number[][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/** The bytes of a JSON file. */
export function bytesOf(data: unknown): Uint8Array {
  return new TextEncoder().encode(typeof data === "string" ? data : JSON.stringify(data));
}
