import type { Levels } from "../../export/tiles/tile-facts.ts";
import type { Point } from "../near.ts";
import type { Box } from "../point-index.ts";
import { readTile, type ReadTile, type TileFeature } from "./read-tile.ts";

/** The part of an archive of tiles that is needed to read it. */
export interface TileArchive {
  getZxy(z: number, x: number, y: number): Promise<{ data: ArrayBuffer } | undefined>;
}

/** What is known of a part of the map. */
export interface Seen {
  services: TileFeature[];
  clusters: TileFeature[];
}

/** So many services in view are worth some more tiles, so that the list can name them. */
const littleInBox = 600;

/** So many levels finer are those tiles. */
const finer = 3;

/** The tiles of services in view: each is asked for once. */
export class TileView {
  readonly #archive: TileArchive;
  readonly #levels: Levels;
  readonly #tiles = new Map<string, Promise<ReadTile | undefined>>();

  constructor(archive: TileArchive, levels: Levels) {
    this.#archive = archive;
    this.#levels = levels;
  }

  /** What lies in a box, one by one where that is little; rejects where a tile cannot be had. */
  async look(box: Box, zoom: number): Promise<Seen> {
    const { least, most, closer } = this.#levels;
    const z = Math.min(most, Math.max(least, Math.round(zoom) - closer));
    const seen = await this.#tilesIn(box, z);
    const crowds = seen.clusters.filter(({ at }) => isIn(at, box));
    const crowd = crowds.reduce((sum, { tags }) => sum + Number(tags["count"]), 0);
    const isLittle = crowd > 0 && crowd <= littleInBox;
    return isLittle ? this.#tilesIn(box, Math.min(most, z + finer)) : seen;
  }

  /** All that the tiles of a level hold that a box touches. */
  async #tilesIn(box: Box, z: number): Promise<Seen> {
    const found = await Promise.all(tilesOf(box, z).map(([x, y]) => this.#holder(z, x, y)));
    // Several small places may lie in one tile that is not cut any further.
    const tiles = [...new Set(found)].flatMap((tile) => tile ?? []);
    return {
      services: tiles.flatMap(({ services }) => services),
      clusters: tiles.flatMap(({ clusters = [] }) => clusters),
    };
  }

  /** A tile, or the larger one that holds what is in it. */
  async #holder(z: number, x: number, y: number): Promise<ReadTile | undefined> {
    const own = await this.#tile(z, x, y);
    if (own || z === this.#levels.least) return own;
    return this.#holder(z - 1, Math.floor(x / 2), Math.floor(y / 2));
  }

  #tile(z: number, x: number, y: number): Promise<ReadTile | undefined> {
    const key = `${z}/${x}/${y}`;
    const tile =
      this.#tiles.get(key) ??
      this.#archive
        .getZxy(z, x, y)
        .then((answer) => answer && readTile(answer.data, z, x, y))
        .catch((error: unknown) => {
          // It is tried again when it comes into view again.
          this.#tiles.delete(key);
          throw error;
        });
    this.#tiles.set(key, tile);
    return tile;
  }
}

/** Whether a point lies in a box. */
export function isIn([lat, lon]: Point, [west, south, east, north]: Box): boolean {
  return lat >= south && lat <= north && lon >= west && lon <= east;
}

function tilesOf([west, south, east, north]: Box, z: number): [x: number, y: number][] {
  const side = 2 ** z;
  const column = (lon: number) => Math.floor(((lon + 180) / 360) * side);
  const row = (lat: number) => {
    const angle = (lat * Math.PI) / 180;
    return Math.floor(((1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2) * side);
  };
  const tiles: [number, number][] = [];
  for (let x = column(west); x <= column(east); x += 1) {
    for (let y = row(north); y <= row(south); y += 1) tiles.push([x, y]);
  }
  return tiles;
}
