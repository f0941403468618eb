import { VectorTile, type VectorTileLayer } from "@mapbox/vector-tile";
import Pbf from "pbf";
import { PMTiles } from "pmtiles";
import { levels } from "../../export/tiles/tile-facts.ts";
import { quartersOf } from "../../export/tiles/tile-tree.ts";
import type { Region } from "../../model/region.ts";
import { isTiled, serviceTilesPath } from "../../model/tiled.ts";
import { say, type Message } from "../../schema/message.ts";

/** Whether the tiles of a region's services can be read, hold each of them once, and count them right on every level. */
export async function serviceTileProblems(
  region: Region,
  read: (path: string) => Uint8Array,
): Promise<Message[]> {
  if (!isTiled(region)) return [];
  const wanted = [...region.services.values()].filter(({ location }) => location !== "none");
  try {
    const found = await readAll(archiveOf(read(serviceTilesPath)));
    const ids = new Set(found);
    const isWhole = found.length === wanted.length && wanted.every(({ id }) => ids.has(id));
    if (isWhole) return [];
    return [say`The file ${serviceTilesPath} does not hold each service once.`];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [say`The file ${serviceTilesPath} cannot be read: ${reason}`];
  }
}

function archiveOf(bytes: Uint8Array): PMTiles {
  return new PMTiles({
    getKey: () => serviceTilesPath,
    getBytes: (offset, length) =>
      Promise.resolve({ data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer }),
  });
}

/** The ids of all services in an archive. */
async function readAll(archive: PMTiles): Promise<string[]> {
  const { minLon, minLat, maxLon, maxLat } = await archive.getHeader();
  const z = levels.least;
  const found: string[] = [];
  for (let x = column(minLon, z); x <= column(maxLon, z); x += 1) {
    for (let y = row(maxLat, z); y <= row(minLat, z); y += 1) {
      if (await archive.getZxy(z, x, y)) found.push(...(await readTile(archive, z, x, y)));
    }
  }
  return found;
}

/** The ids of the services in a tile, or in its parts; throws where it tells of another number than they hold. */
async function readTile(archive: PMTiles, z: number, x: number, y: number): Promise<string[]> {
  const answer = await archive.getZxy(z, x, y);
  if (!answer) throw new Error(`no tile ${z}/${x}/${y}`);
  const { services, clusters } = new VectorTile(new Pbf(answer.data)).layers;
  const alone = tagsOf(services).map(({ id }) => `${id ?? ""}`);
  if (!clusters) return alone;
  const found: string[] = [];
  for (const [column, row] of quartersOf(x, y)) {
    found.push(...(await readTile(archive, z + 1, column, row)));
  }
  const told = tagsOf(clusters).reduce((sum, { count }) => sum + Number(count), alone.length);
  if (told !== found.length)
    throw new Error(`${told} instead of ${found.length} in ${z}/${x}/${y}`);
  return found;
}

function tagsOf(layer: VectorTileLayer | undefined) {
  return Array.from({ length: layer?.length ?? 0 }, (_, n) => layer?.feature(n).properties ?? {});
}

const column = (longitude: number, z: number): number =>
  Math.floor(((longitude + 180) / 360) * 2 ** z);

function row(latitude: number, z: number): number {
  const angle = (latitude * Math.PI) / 180;
  return Math.floor(((1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2) * 2 ** z);
}
