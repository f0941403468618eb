import { expect, test } from "vitest";
import { pmtilesArchive, type TileBytes } from "../../../../src/export/tiles/archive.ts";
import { gzip } from "../../../../src/integrations/service-tiles.ts";
import { openArchive } from "../../../support/archive-reader.ts";

const facts = { bounds: [3.3, 50.7, 4.4, 51.4], metadata: { name: "Test" } } as const;

const square = (z: number, side: number, bytes: (x: number, y: number) => Uint8Array) =>
  Array.from({ length: side * side }, (_, n): TileBytes => {
    const [x, y] = [n % side, Math.floor(n / side)];
    return { z, x, y, bytes: bytes(x, y) };
  });

const own = (x: number, y: number) => Uint8Array.of(x % 256, x >> 8, y % 256, y >> 8, 1, 2, 3);
const few = [...square(1, 2, own), ...square(3, 5, own)];

test("the reader finds in an archive what was put there, and nothing beside it", async () => {
  const { archive } = openArchive(pmtilesArchive(few, facts, gzip));
  for (const { z, x, y, bytes } of few) {
    const tile = await archive.getZxy(z, x, y);
    expect(new Uint8Array(tile?.data ?? new ArrayBuffer())).toEqual(bytes);
  }
  expect(await archive.getZxy(3, 6, 6)).toBeUndefined();
  expect(await archive.getZxy(2, 0, 0)).toBeUndefined();
  expect(await archive.getMetadata()).toEqual({ name: "Test" });
  expect(await archive.getHeader()).toMatchObject({
    specVersion: 3,
    clustered: true,
    numAddressedTiles: 29,
    minZoom: 1,
    maxZoom: 3,
    minLon: 3.3,
    minLat: 50.7,
    maxLon: 4.4,
    maxLat: 51.4,
    centerLon: 3.85,
  });
});

test("tiles that are the same are written once", async () => {
  const same = square(4, 16, () => Uint8Array.of(7));
  const { archive } = openArchive(pmtilesArchive(same, facts, gzip));
  expect(await archive.getHeader()).toMatchObject({
    numAddressedTiles: 256,
    numTileEntries: 1,
    numTileContents: 1,
  });
  const last = await archive.getZxy(4, 15, 15);
  expect(new Uint8Array(last?.data ?? new ArrayBuffer())).toEqual(Uint8Array.of(7));
});

test("more tiles than one directory has room for are found too", async () => {
  // Scattered, and of lengths that do not repeat, so that the directory does not become small.
  let state = 7;
  const next = () => (state = (state * 48_271) % 2_147_483_647) % 16_384;
  const many = Array.from({ length: 6000 }, (_, n): TileBytes => {
    const [x, y] = [next(), next()];
    return { z: 14, x, y, bytes: own(x, y).subarray(0, 4 + (n % 4)) };
  });
  const bytes = pmtilesArchive(many, facts, gzip);
  const { archive } = openArchive(bytes);
  const { leafDirectoryLength, rootDirectoryOffset, rootDirectoryLength } =
    await archive.getHeader();
  expect(leafDirectoryLength).toBeGreaterThan(0);
  expect(rootDirectoryOffset + rootDirectoryLength).toBeLessThanOrEqual(16_384);
  for (const { z, x, y, bytes: wanted } of many.filter((_, n) => n % 17 === 0)) {
    const tile = await archive.getZxy(z, x, y);
    expect(new Uint8Array(tile?.data ?? new ArrayBuffer())).toEqual(wanted);
  }
});

test("the order in which tiles come changes no byte", () => {
  expect(pmtilesArchive(few.toReversed(), facts, gzip)).toEqual(pmtilesArchive(few, facts, gzip));
});
