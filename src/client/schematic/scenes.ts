import type { BasemapData, LayerData } from "../../export/basemap-json.ts";
import { fetchJson } from "../fetch-json.ts";
import { readScene, type Scene } from "./scene.ts";

/** The scenes of the map: the schematic one, and closer ones that are loaded when the map comes that near. */
export class Scenes {
  readonly #data: BasemapData;
  readonly #schematic: Scene;
  readonly #closer = new Map<string, Scene>();
  readonly #asked = new Set<string>();

  constructor(data: BasemapData) {
    this.#data = data;
    this.#schematic = readScene(data);
  }

  /**
   * The best scene for a zoom level among those that are here; calls `arrived` when a better one has
   * been loaded. The schematic scene stands in for one that cannot be had.
   */
  at(zoom: number, arrived: () => void): Scene {
    const fitting = (this.#data.closer ?? []).filter((layer) => layer.zoom <= Math.round(zoom));
    const best = fitting[fitting.length - 1];
    if (best && !this.#asked.has(best.href)) {
      this.#asked.add(best.href);
      void this.#load(best.href).then(arrived);
    }
    const here = fitting.flatMap(({ href }) => this.#closer.get(href) ?? []);
    return here[here.length - 1] ?? this.#schematic;
  }

  async #load(href: string): Promise<void> {
    const data = (await fetchJson(href)) as LayerData | undefined;
    if (data) this.#closer.set(href, readScene({ ...data, style: this.#data.style }));
  }
}
