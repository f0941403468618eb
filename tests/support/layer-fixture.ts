/** A layer of the map with one river, as its file has it; parts can be added or put in its place. */
export function layerCase(parts: Record<string, unknown> = {}): string {
  const line = [2_138_000, 1_403_000, 40, 10, 20, 60];
  const water = { courses: [{ width: 2, name: "Aa", line }], areas: [] };
  return JSON.stringify({ unitZoom: 14, water, ...parts });
}

/** Whose work the river is. */
export const sources = JSON.stringify({
  water: { text: "Town of Aa", licence: "CC BY 4.0", url: "https://x.example/" },
});
