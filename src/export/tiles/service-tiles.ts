import type { Region } from "../../model/region.ts";
import { plain } from "../../model/text.ts";
import { pmtilesArchive } from "./archive.ts";
import { servicePoints } from "./service-points.ts";
import { layers, levels } from "./tile-facts.ts";
import { tileTree } from "./tile-tree.ts";
import { vectorTile } from "./vector-tile.ts";

/** Makes the archive of a region's services, as vector tiles in one PMTiles file; `gzip` compresses. */
export function serviceTiles(
  region: Region,
  gzip: (bytes: Uint8Array) => Uint8Array,
  mostInTile?: number,
): Uint8Array {
  const { points, facts } = servicePoints(region);
  const tiles = tileTree(points, mostInTile).map(({ z, x, y, layers }) => ({
    z,
    x,
    y,
    bytes: vectorTile(layers),
  }));
  const { site } = region;
  const names = Object.fromEntries(site.locales.map(({ code }) => [`name:${code}`, "String"]));
  const metadata = {
    name: plain(region, site.name, site.officialLocale),
    type: "overlay",
    vector_layers: [
      {
        id: layers.services,
        fields: {
          id: "String",
          of: "Number",
          place: "String",
          name: "String",
          ...names,
          approximate: "Boolean",
        },
        minzoom: levels.least,
        maxzoom: levels.most,
      },
      {
        id: layers.clusters,
        fields: { count: "Number", of: "String" },
        minzoom: levels.least,
        maxzoom: levels.most,
      },
    ],
    ...facts,
  };
  const [[south, west], [north, east]] = site.area.bounds;
  return pmtilesArchive(tiles, { bounds: [west, south, east, north], metadata }, gzip);
}
