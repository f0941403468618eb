import { gzipSync } from "node:zlib";
import { zxyToTileId } from "pmtiles";
import { varint, vectorTile } from "./vector-tile.ts";

interface StreetFileOptions {
  /** South, west, north and east, in degrees. */
  bounds?: readonly [number, number, number, number];
  zooms?: readonly [least: number, most: number];
  metadata?: Readonly<Record<string, unknown>>;
  /** Bytes of the header to put in the place of its own, by their place in it. */
  header?: Readonly<Record<number, number>>;
}

const roads = { vector_layers: [{ id: "earth" }, { id: "roads" }] };

/** The street in each tile, by the language of its name. */
export const street = { name: "Rotondelaan", "name:en": "Roundabout Avenue" };

/** Writes a small PMTiles file, version 3, in which all tiles are the same: land, and one street with its name. */
export function streetFile(options: StreetFileOptions = {}): Uint8Array<ArrayBuffer> {
  const { bounds = [50.9, 3.5, 51.2, 3.9], zooms = [11, 11], metadata = roads } = options;
  const tile = gzipSync(Uint8Array.from(vectorTile({ earth: [land], roads: [road] })));
  const ids = tileIds(bounds, zooms);
  const directory = gzipSync(Uint8Array.from(directoryOf(ids, tile.length)));
  const told = gzipSync(JSON.stringify(metadata));
  const header = new DataView(new ArrayBuffer(127));
  "PMTiles\u0003"
    .split("")
    .forEach((letter, index) => header.setUint8(index, letter.charCodeAt(0)));
  const sizes = [directory.length, told.length, 0, tile.length];
  let at = 127;
  sizes.forEach((size, index) => {
    header.setBigUint64(8 + 16 * index, BigInt(at), true);
    header.setBigUint64(16 + 16 * index, BigInt(size), true);
    at += size;
  });
  [ids.length, ids.length, 1].forEach((count, index) =>
    header.setBigUint64(72 + 8 * index, BigInt(count), true),
  );
  // In order, gzip twice, vector tiles, zoom levels.
  [1, 2, 2, 1, ...zooms].forEach((byte, index) => header.setUint8(96 + index, byte));
  const [south, west, north, east] = bounds;
  [west, south, east, north].forEach((degrees, index) =>
    header.setInt32(102 + 4 * index, Math.round(degrees * 1e7), true),
  );
  for (const [place, byte] of Object.entries(options.header ?? {}))
    header.setUint8(Number(place), byte);
  return Uint8Array.from(
    [new Uint8Array(header.buffer), directory, told, tile].flatMap((part) => [...part]),
  );
}

const land = {
  kind: "area",
  points: [
    [0, 0],
    [4096, 0],
    [4096, 4096],
    [0, 4096],
  ],
  tags: {},
} as const;

const road = {
  kind: "line",
  points: [
    [0, 2048],
    [2048, 2048],
    [4096, 2048],
  ],
  tags: { kind: "major_road", ...street },
} as const;

function tileIds(
  [south, west, north, east]: NonNullable<StreetFileOptions["bounds"]>,
  [least, most]: NonNullable<StreetFileOptions["zooms"]>,
): number[] {
  const ids: number[] = [];
  for (let z = least; z <= most; z += 1) {
    for (let x = column(west, z); x <= column(east, z); x += 1) {
      for (let y = row(north, z); y <= row(south, z); y += 1) ids.push(zxyToTileId(z, x, y));
    }
  }
  return ids.sort((a, b) => a - b);
}

const column = (longitude: number, z: number): number =>
  Math.floor(((longitude + 180) / 360) * 2 ** z);

function row(latitude: number, z: number): number {
  const angle = (latitude * Math.PI) / 180;
  return Math.floor(((1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2) * 2 ** z);
}

/** Each tile stands for itself, and all begin at the same byte. */
function directoryOf(ids: readonly number[], size: number): number[] {
  const steps = ids.map((id, index) => id - (ids[index - 1] ?? 0));
  return [
    ...varint(ids.length),
    ...steps.flatMap(varint),
    ...ids.flatMap(() => varint(1)),
    ...ids.flatMap(() => varint(size)),
    ...ids.flatMap(() => varint(1)),
  ];
}
