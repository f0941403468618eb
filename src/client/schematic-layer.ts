import * as L from "leaflet";
import type { BasemapData } from "../export/basemap-json.ts";
import { drawMap } from "./schematic/draw-map.ts";
import { Scenes } from "./schematic/scenes.ts";

/** By day or by night. */
export type Theme = "light" | "dark";

/** How much of the map is drawn beyond each edge of the screen, in parts of its size. */
const margin = 0.35;

/**
 * The drawn basemap as a Leaflet layer: one canvas below everything else. The schematic map is drawn
 * from data that is already here; real lines follow where the region has layers of them.
 */
export class SchematicLayer extends L.Layer {
  readonly #scenes: Scenes;
  readonly #canvas = L.DomUtil.create("canvas", "leaflet-zoom-animated");
  #theme: Theme;
  #zoom = 0;
  #centre = L.latLng(0, 0);

  constructor(data: BasemapData, theme: Theme = "light") {
    super({ pane: "tilePane" });
    this.#scenes = new Scenes(data);
    this.#theme = theme;
    this.#canvas.setAttribute("aria-hidden", "true");
  }

  /** Changes the colours at once. */
  setTheme(theme: Theme): this {
    this.#theme = theme;
    if (this._map) this.#draw();
    return this;
  }

  override onAdd(): this {
    this.getPane()?.prepend(this.#canvas);
    this.#draw();
    return this;
  }

  override onRemove(): this {
    this.#canvas.remove();
    return this;
  }

  override getEvents(): Record<string, L.LeafletEventHandlerFn> {
    return {
      viewreset: () => this.#draw(),
      moveend: () => this.#draw(),
      resize: () => this.#draw(),
      zoom: () => this.#stretch(this._map.getCenter(), this._map.getZoom()),
      zoomanim: (event) => {
        const { center, zoom } = event as L.ZoomAnimEvent;
        this.#stretch(center, zoom);
      },
    };
  }

  /** Draws the map anew for where it is now. */
  #draw(): void {
    const map = this._map;
    const size = map
      .getSize()
      .multiplyBy(1 + 2 * margin)
      .round();
    const corner = map.containerPointToLayerPoint(map.getSize().multiplyBy(-margin)).round();
    this.#centre = map.getCenter();
    this.#zoom = map.getZoom();
    L.DomUtil.setPosition(this.#canvas, corner);
    const density = window.devicePixelRatio || 1;
    this.#canvas.width = Math.round(size.x * density);
    this.#canvas.height = Math.round(size.y * density);
    this.#canvas.style.width = `${size.x}px`;
    this.#canvas.style.height = `${size.y}px`;
    const context = this.#canvas.getContext("2d");
    if (!context) return;
    const world = map.getPixelOrigin().add(corner);
    const scene = this.#scenes.at(this.#zoom, () => this._map && this.#draw());
    const { style, origin, unitZoom } = scene;
    const scale = 2 ** (this.#zoom - unitZoom);
    drawMap(scene, {
      context,
      density,
      scale,
      zoom: this.#zoom,
      offset: [origin[0] * scale - world.x, origin[1] * scale - world.y],
      size: [size.x, size.y],
      palette: style.palettes[this.#theme],
    });
  }

  /** Moves and scales the drawing along while the map zooms; a sharp one follows at the end. */
  #stretch(centre: L.LatLng, zoom: number): void {
    const map = this._map;
    const scale = map.getZoomScale(zoom, this.#zoom);
    const half = map
      .getSize()
      .multiplyBy(0.5 + margin)
      .multiplyBy(scale);
    const pane = L.DomUtil.getPosition(map.getPane("mapPane") ?? this.#canvas);
    const origin = map.project(centre, zoom).subtract(map.getSize().divideBy(2)).add(pane).round();
    const corner = map.project(this.#centre, zoom).subtract(half).subtract(origin);
    L.DomUtil.setTransform(this.#canvas, corner, scale);
  }
}
