import Pbf from "pbf";

/** What a feature of a tile can say. */
export type Value = string | number | true;

/** A layer of points, which lie on a grid of `extent` by `extent`, y down. */
export interface TileLayer {
  name: string;
  extent: number;
  features: { at: readonly [x: number, y: number]; tags: Readonly<Record<string, Value>> }[];
}

/** Writes a tile: https://github.com/mapbox/vector-tile-spec/tree/master/2.1 */
export function vectorTile(layers: readonly TileLayer[]): Uint8Array {
  const tile = new Pbf();
  for (const layer of layers) tile.writeMessage(3, writeLayer, layer);
  return tile.finish();
}

function writeLayer({ name, extent, features }: TileLayer, pbf: Pbf): void {
  const keys = new Map<string, number>();
  const values = new Map<Value, number>();
  pbf.writeVarintField(15, 2);
  pbf.writeStringField(1, name);
  for (const { at, tags } of features) {
    const places = Object.entries(tags).flatMap(([key, value]) => [
      placeIn(keys, key),
      placeIn(values, value),
    ]);
    pbf.writeMessage(2, writeFeature, { at, places });
  }
  for (const key of keys.keys()) pbf.writeStringField(3, key);
  for (const value of values.keys()) pbf.writeMessage(4, writeValue, value);
  pbf.writeVarintField(5, extent);
}

function writeFeature(
  { at: [x, y], places }: { at: readonly [number, number]; places: number[] },
  pbf: Pbf,
): void {
  pbf.writePackedVarint(2, places);
  // A point, and one step to it.
  pbf.writeVarintField(3, 1);
  pbf.writePackedVarint(4, [9, 2 * x, 2 * y]);
}

function writeValue(value: Value, pbf: Pbf): void {
  if (typeof value === "string") pbf.writeStringField(1, value);
  else if (typeof value === "number") pbf.writeVarintField(5, value);
  else pbf.writeBooleanField(7, value);
}

function placeIn<Key>(known: Map<Key, number>, key: Key): number {
  const place = known.get(key) ?? known.size;
  known.set(key, place);
  return place;
}
