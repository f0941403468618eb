import { gzipSync } from "node:zlib";
import { serviceTiles } from "../export/tiles/service-tiles.ts";
import type { Region } from "../model/region.ts";
import { isTiled, serviceTilesPath } from "../model/tiled.ts";
import { writeFiles } from "./write-files.ts";

/** Writes the services as tiles into a site, where there are too many for one file. */
export async function writeServiceTiles(region: Region, folder: string): Promise<void> {
  if (!isTiled(region)) return;
  await writeFiles(folder, new Map([[serviceTilesPath, serviceTiles(region, gzip)]]));
}

/** Compresses to the same bytes on every system: gzip notes which one it was. */
export function gzip(bytes: Uint8Array): Uint8Array {
  const zipped = gzipSync(bytes, { level: 9 });
  zipped[9] = 255;
  return zipped;
}
