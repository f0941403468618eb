import * as L from "./leaflet.ts";
import type { BasemapData } from "../export/basemap-json.ts";
import { GroundPainter } from "./ground-painter.ts";
import type { Piece, Theme } from "./ground-picture.ts";

/** How much of the map is drawn beyond each edge of the screen, in parts of its size. */
const margin = 0.35;

/**
 * The drawn basemap as a Leaflet layer: one picture below everything else. The schematic map is drawn
 * from data that is already here; real lines follow where the region has layers of them.
 */
export class SchematicLayer extends L.Layer {
  readonly #painter: GroundPainter;
  readonly #canvas = L.DomUtil.create("canvas", "leaflet-zoom-animated");
  #theme: Theme;
  /** What the picture shows. */
  #piece: Piece | undefined;

  constructor(data: BasemapData, theme: Theme = "light") {
    super();
    this.#painter = new GroundPainter(data, (picture, piece) => this.#show(picture, piece));
    this.#theme = theme;
    this.#canvas.setAttribute("aria-hidden", "true");
  }

  /** Changes the colours. */
  setTheme(theme: Theme): this {
    this.#theme = theme;
    if (this._map) this.#paint();
    return this;
  }

  override onAdd(): this {
    this.getPane()?.prepend(this.#canvas);
    this.#paint();
    return this;
  }

  override onRemove(): this {
    this.#canvas.remove();
    return this;
  }

  override getEvents(): Record<string, L.LeafletEventHandlerFn> {
    const place = () => this.#place(this._map.getCenter(), this._map.getZoom());
    return {
      viewreset: place,
      zoom: place,
      zoomanim: (event) => {
        const { center, zoom } = event as L.ZoomAnimEvent;
        this.#place(center, zoom);
      },
      moveend: () => this.#paint(),
      resize: () => this.#paint(),
    };
  }

  /** Asks for a picture of where the map is now. */
  #paint(): void {
    const map = this._map;
    const size = map
      .getSize()
      .multiplyBy(1 + 2 * margin)
      .round();
    // Nothing is drawn while the map is hidden.
    if (size.x * size.y === 0) return;
    const corner = map.getPixelBounds().getTopLeft().subtract(map.getSize().multiplyBy(margin));
    const { x, y } = corner.round();
    this.#painter.paint({
      zoom: map.getZoom(),
      corner: [x, y],
      size: [size.x, size.y],
      density: window.devicePixelRatio || 1,
      theme: this.#theme,
      locale: document.documentElement.lang,
    });
  }

  #show(picture: ImageBitmap, piece: Piece): void {
    this.#piece = piece;
    // On paper a picture of the night is turned into one of the day.
    this.#canvas.dataset["theme"] = piece.theme;
    this.#canvas.width = picture.width;
    this.#canvas.height = picture.height;
    this.#canvas.style.width = `${piece.size[0]}px`;
    this.#canvas.style.height = `${piece.size[1]}px`;
    this.#canvas.getContext("bitmaprenderer")?.transferFromImageBitmap(picture);
    if (this._map) this.#place(this._map.getCenter(), this._map.getZoom());
  }

  /** Puts the picture where it belongs when the map looks so; at another zoom than its own it is stretched. */
  #place(centre: L.LatLng, zoom: number): void {
    if (!this.#piece) return;
    const map = this._map;
    const scale = map.getZoomScale(zoom, this.#piece.zoom);
    const pane = L.DomUtil.getPosition(map.getPane("mapPane") ?? this.#canvas);
    const origin = map.project(centre, zoom).subtract(map.getSize().divideBy(2)).add(pane).round();
    const corner = L.point(this.#piece.corner).multiplyBy(scale).subtract(origin);
    L.DomUtil.setTransform(this.#canvas, corner, scale);
  }
}
