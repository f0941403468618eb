import type { Feature } from "./feature.ts";

/** Whether data is a plain list of places: rows of a name, a rank if there is one, longitude and latitude. */
export function isRows(data: unknown): data is (string | number)[][] {
  return Array.isArray(data) && data.length > 0 && data.every(isRow);
}

function isRow(row: unknown): boolean {
  if (!Array.isArray(row) || row.length < 3 || row.length > 4) return false;
  const [name, ...numbers] = row as unknown[];
  return typeof name === "string" && numbers.every((one) => typeof one === "number");
}

/** The features of a plain list of places. */
export function rowFeatures(rows: readonly (string | number)[][]): Feature[] {
  return rows.map((row) => {
    const [lon, lat] = row.slice(-2).map(Number);
    const properties = { name: row[0], ...(row.length === 4 && { rank: row[1] }) };
    return { properties, points: [[lon ?? NaN, lat ?? NaN]], lines: [], polygons: [] };
  });
}
