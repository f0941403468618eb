/** Where a map looks: its centre in degrees and its zoom. */
export interface View {
  lat: number;
  lon: number;
  zoom: number;
}

const form = /^(-?\d{1,2}(?:\.\d{1,4})?),(-?\d{1,3}(?:\.\d{1,4})?),(\d{1,2})$/;

/** Rounds a view to what an address says: 4 decimals, some 10 metres. */
export function roundView({ lat, lon, zoom }: View): View {
  return { lat: round(lat), lon: round(lon), zoom: Math.round(zoom) };
}

/** A view as an address says it: `51.05,3.72,13`. */
export function viewToText({ lat, lon, zoom }: View): string {
  return [lat, lon, zoom].join(",");
}

/** Reads a view from an address; undefined where it is none on earth. */
export function viewFromText(text: string): View | undefined {
  const [, lat, lon, zoom] = (form.exec(text) ?? []).map(Number);
  if (lat === undefined || lon === undefined || zoom === undefined) return undefined;
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) return undefined;
  return roundView({ lat, lon, zoom });
}

/** Adding 0 makes -0 an ordinary 0. */
function round(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000 + 0;
}
