import Pbf from "pbf";
import { zxyToTileId } from "pmtiles";

/** The bytes of a tile at its place. */
export interface TileBytes {
  z: number;
  x: number;
  y: number;
  bytes: Uint8Array;
}

/** What an archive holds beside its tiles: the outermost places in degrees, and what it tells of itself. */
export interface ArchiveFacts {
  bounds: readonly [west: number, south: number, east: number, north: number];
  metadata: unknown;
}

/** A row of tiles in a directory; a `run` of 0 stands for a directory of its own. */
interface Entry {
  id: number;
  offset: number;
  length: number;
  run: number;
}

type Compress = (bytes: Uint8Array) => Uint8Array;

const headerLength = 127;

/** What readers fetch first: the header and the whole directory at the top fit in it. */
const firstBytes = 16_384;

/**
 * Writes a PMTiles archive, version 3: the same tiles always give the same bytes.
 * https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
export function pmtilesArchive(
  tiles: readonly TileBytes[],
  { bounds, metadata }: ArchiveFacts,
  gzip: Compress,
): Uint8Array {
  const { entries, contents } = contentsOf(tiles, gzip);
  const { root, leaves } = directories(entries, gzip);
  const told = gzip(new TextEncoder().encode(JSON.stringify(metadata)));
  const parts = [root, told, leaves, joined(contents)];
  const zooms = tiles.map(({ z }) => z);
  const header = headerOf({
    sizes: parts.map(({ length }) => length),
    counts: [tiles.length, entries.length, contents.length],
    zooms: [Math.min(...zooms), Math.max(...zooms)],
    bounds,
  });
  return joined([header, ...parts]);
}

/** Tiles in the order of their ids; those that are the same are written once. */
function contentsOf(tiles: readonly TileBytes[], gzip: Compress) {
  const sorted = tiles
    .map(({ z, x, y, bytes }) => ({ id: zxyToTileId(z, x, y), bytes }))
    .sort((a, b) => a.id - b.id);
  const known = new Map<string, Pick<Entry, "offset" | "length">>();
  const contents: Uint8Array[] = [];
  const entries: Entry[] = [];
  let end = 0;
  for (const { id, bytes } of sorted) {
    const key = bytes.join();
    let own = known.get(key);
    if (!own) {
      const zipped = gzip(bytes);
      own = { offset: end, length: zipped.length };
      known.set(key, own);
      contents.push(zipped);
      end += zipped.length;
    }
    const before = entries.at(-1);
    if (before?.offset === own.offset && before.id + before.run === id) before.run += 1;
    else entries.push({ id, ...own, run: 1 });
  }
  return { entries, contents };
}

/** One directory where it fits into what is fetched first; else one of directories, each as small as needed. */
function directories(entries: readonly Entry[], gzip: Compress) {
  const whole = gzip(directory(entries));
  if (whole.length <= firstBytes - headerLength) return { root: whole, leaves: new Uint8Array() };
  for (let size = 4096; ; size *= 2) {
    const tops: Entry[] = [];
    const leaves: Uint8Array[] = [];
    let end = 0;
    for (let at = 0; at < entries.length; at += size) {
      const leaf = gzip(directory(entries.slice(at, at + size)));
      tops.push({ id: entries[at]?.id ?? 0, offset: end, length: leaf.length, run: 0 });
      leaves.push(leaf);
      end += leaf.length;
    }
    const root = gzip(directory(tops));
    if (root.length <= firstBytes - headerLength) return { root, leaves: joined(leaves) };
  }
}

/** Ids as steps from the one before; 0 in the place of an offset: right after the one before. */
function directory(entries: readonly Entry[]): Uint8Array {
  const pbf = new Pbf();
  pbf.writeVarint(entries.length);
  let last = 0;
  for (const { id } of entries) {
    pbf.writeVarint(id - last);
    last = id;
  }
  for (const { run } of entries) pbf.writeVarint(run);
  for (const { length } of entries) pbf.writeVarint(length);
  for (const [index, { offset }] of entries.entries()) {
    const before = entries[index - 1];
    const follows = before !== undefined && before.offset + before.length === offset;
    pbf.writeVarint(follows ? 0 : offset + 1);
  }
  return pbf.finish();
}

interface HeaderFacts {
  sizes: readonly number[];
  counts: readonly number[];
  zooms: readonly [least: number, most: number];
  bounds: ArchiveFacts["bounds"];
}

function headerOf({ sizes, counts, zooms, bounds }: HeaderFacts): Uint8Array {
  const bytes = new Uint8Array(headerLength);
  bytes.set(new TextEncoder().encode("PMTiles\u0003"));
  const view = new DataView(bytes.buffer);
  const long = (place: number, value: number) => view.setBigUint64(place, BigInt(value), true);
  let at = headerLength;
  for (const [index, size] of sizes.entries()) {
    long(8 + 16 * index, at);
    long(16 + 16 * index, size);
    at += size;
  }
  for (const [index, count] of counts.entries()) long(72 + 8 * index, count);
  // In the order of their ids, gzip for directories and for tiles, vector tiles.
  bytes.set([1, 2, 2, 1, ...zooms], 96);
  const [west, south, east, north] = bounds;
  const degrees = (place: number, value: number) =>
    view.setInt32(place, Math.round(value * 1e7), true);
  for (const [index, value] of bounds.entries()) degrees(102 + 4 * index, value);
  bytes[118] = zooms[0];
  degrees(119, (west + east) / 2);
  degrees(123, (south + north) / 2);
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
