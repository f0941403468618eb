import type * as Leaflet from "leaflet";
import { isDark, onDarkChange } from "./dark.ts";
import { PMTiles } from "pmtiles";
import { leafletLayer } from "protomaps-leaflet";

/**
 * Fills a layer with the streets of a PMTiles file, by day or by night, with names in the page's language.
 * Rejects when the file, or parts of it, cannot be had; `failed` is called, once, when a tile later cannot.
 */
export async function fill(
  layer: Leaflet.LayerGroup,
  url: string,
  failed: () => void,
  GridLayer: typeof Leaflet.GridLayer,
  DomUtil: Pick<typeof Leaflet.DomUtil, "create" | "remove" | "removeClass">,
): Promise<void> {
  // The library expects Leaflet as a global name; a copy of its own would weigh as much as the map.
  Object.assign(globalThis, { L: { GridLayer, DomUtil } });
  const archive = new Archive(url, failed);
  const { minLat, minLon, maxLat, maxLon, minZoom, maxZoom } = await archive.getHeader();
  const draw = () => {
    const streets = leafletLayer({
      url: archive,
      ...layer.options,
      attribution: "",
      flavor: isDark() ? "dark" : "light",
      lang: document.documentElement.lang,
      maxDataZoom: maxZoom,
      // Where the file has nothing, the drawn map shows. One of its tiles is four of the map's next zoom level.
      minZoom: minZoom + 1,
      bounds: [
        [minLat, minLon],
        [maxLat, maxLon],
      ],
    });
    // Its declared type does not say that it is one of Leaflet's layers.
    layer.clearLayers().addLayer(streets as unknown as Leaflet.GridLayer);
  };
  draw();
  onDarkChange(draw);
}

/** A PMTiles file that tells of the first tile that cannot be had, at a second try neither. */
class Archive extends PMTiles {
  #failed: (() => void) | undefined;

  constructor(url: string, failed: () => void) {
    super(url);
    this.#failed = failed;
  }

  override async getZxy(z: number, x: number, y: number, signal?: AbortSignal) {
    const get = () => super.getZxy(z, x, y, signal);
    try {
      return await get().catch(get);
    } catch (error) {
      if (!signal?.aborted) {
        this.#failed?.();
        this.#failed = undefined;
      }
      throw error;
    }
  }
}
