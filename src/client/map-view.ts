import * as L from "leaflet";
import Supercluster from "supercluster";
import type { BasemapData } from "../export/basemap-json.ts";
import { escapeHtml } from "./escape.ts";
import { fetchJson } from "./fetch-json.ts";
import { addStreets, type Provider } from "./map-streets.ts";
import { popupContent } from "./map-popup.ts";
import type { Place } from "./places.ts";
import { SchematicLayer, type Theme } from "./schematic-layer.ts";
import { say, type Strings } from "./strings.ts";

/** What the map needs from the page around it. */
export interface MapOptions {
  area: { bounds: [[number, number], [number, number]]; centre: [number, number]; zoom: number };
  basemap: string;
  /** Whose work the drawn ground is, as plain text. */
  credit: string;
  provider: Provider | undefined;
  strings: Strings;
  /** The list's row of a service, whose texts the map repeats. */
  row: (id: string) => HTMLElement | undefined;
  /** Called when the visitor selects a service on the map; empty when none is. */
  selected: (id: string) => void;
  /** Tells the visitor something under the map. */
  say: (text: string) => void;
}

const closest = 17;

/** The map: drawn ground, services as numbered discs, many on one spot as one dark disc. */
export class MapView {
  readonly #map: L.Map;
  readonly #options: MapOptions;
  readonly #markers = L.layerGroup();
  #index = new Supercluster<{ id: string }>();
  #places = new Map<string, Place>();
  #selected = "";
  /** What had the focus when a popup opened. */
  #opener: HTMLElement | undefined;

  private constructor(box: HTMLElement, options: MapOptions) {
    this.#options = options;
    const { strings, area } = options;
    this.#map = L.map(box, {
      zoomControl: false,
      scrollWheelZoom: false,
      fadeAnimation: false,
      zoomAnimation: matchMedia("(prefers-reduced-motion: no-preference)").matches,
      maxZoom: closest,
      minZoom: 8,
      maxBounds: L.latLngBounds(area.bounds).pad(0.5),
      attributionControl: false,
    });
    L.control
      .zoom({
        zoomInTitle: say(strings, "map.zoom-in"),
        zoomOutTitle: say(strings, "map.zoom-out"),
      })
      .addTo(this.#map);
    L.control
      .attribution({ prefix: false })
      .addAttribution(escapeHtml(options.credit))
      .addTo(this.#map);
    this.#map.fitBounds(L.latLngBounds(area.bounds));
    this.#markers.addTo(this.#map);
    this.#map.on("moveend", () => this.#draw());
    this.#map.on("popupclose", () => this.#unselect());
    box.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.#map.closePopup();
    });
  }

  /** Makes a map in a box that is visible. */
  static async create(box: HTMLElement, options: MapOptions): Promise<MapView> {
    const view = new MapView(box, options);
    await view.#addGround();
    return view;
  }

  /** Shows these services, and one of them as selected. */
  show(places: readonly Place[], selected: string): void {
    this.#places = new Map(places.map((place) => [place.id, place]));
    this.#index = new Supercluster<{ id: string }>({ radius: 84, maxZoom: closest });
    this.#index.load(
      places.flatMap(({ id, point }) =>
        point === undefined
          ? []
          : [
              {
                type: "Feature" as const,
                properties: { id },
                geometry: { type: "Point" as const, coordinates: [point[1], point[0]] },
              },
            ],
      ),
    );
    const points = places.flatMap(({ point }) => (point ? [point] : []));
    const { bounds } = this.#options.area;
    if (selected !== "") this.select(selected);
    else {
      this.#map.closePopup();
      const box = L.latLngBounds(points.length > 0 ? points : bounds);
      this.#map.fitBounds(box, { maxZoom: 13, padding: [48, 48] });
    }
    this.#draw();
  }

  /** Moves to a service and opens its popup. */
  select(id: string): void {
    const place = this.#places.get(id);
    if (!place?.point) return;
    this.#map.setView(place.point, Math.max(this.#map.getZoom(), place.approximate ? 13 : 14), {
      animate: false,
    });
    this.#open(place.point, [id]);
  }

  /** Takes the size of its box again. */
  resize(): void {
    this.#map.invalidateSize();
  }

  async #addGround(): Promise<void> {
    const data = (await fetchJson(this.#options.basemap)) as BasemapData | undefined;
    if (!data) return;
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const theme = (): Theme => (dark.matches ? "dark" : "light");
    const layer = new SchematicLayer(data, theme());
    layer.addTo(this.#map);
    dark.addEventListener("change", () => layer.setTheme(theme()));
    if (this.#options.provider) addStreets(this.#map, this.#options.provider, layer, this.#options);
  }

  #draw(): void {
    const bounds = this.#map.getBounds().pad(0.2);
    const box: [number, number, number, number] = [
      bounds.getWest(),
      bounds.getSouth(),
      bounds.getEast(),
      bounds.getNorth(),
    ];
    const focused = focusedElement()?.dataset["key"];
    this.#markers.clearLayers();
    for (const feature of this.#index.getClusters(box, Math.round(this.#map.getZoom()))) {
      const [lon = 0, lat = 0] = feature.geometry.coordinates;
      const { properties } = feature;
      if ("cluster_id" in properties)
        this.#addCluster([lat, lon], properties.cluster_id, properties.point_count);
      else this.#addMarker([lat, lon], properties.id);
    }
    if (focused !== undefined) this.#button(focused)?.focus({ preventScroll: true });
  }

  #addMarker(at: [number, number], id: string): void {
    const place = this.#places.get(id);
    const name = this.#options.row(id)?.querySelector("a")?.textContent.trim() ?? id;
    const number = String(place?.number ?? "");
    const key = place?.approximate ? "map.approximate" : "map.marker";
    const label = say(this.#options.strings, key, { number, name });
    const kind = `mk${place?.approximate ? " approx" : ""}${id === this.#selected ? " on" : ""}`;
    this.#addButton(at, id, number, label, kind, () => this.#open(at, [id]));
  }

  #addCluster(at: [number, number], cluster: number, count: number): void {
    const label = say(this.#options.strings, "map.cluster", { count });
    this.#addButton(at, `c${cluster}`, `${count}`, label, "mk cl", () => {
      const zoom = this.#index.getClusterExpansionZoom(cluster);
      if (zoom <= closest) this.#map.setView(at, zoom);
      else
        this.#open(
          at,
          this.#index.getLeaves(cluster, Infinity).map((leaf) => leaf.properties.id),
        );
    });
  }

  /** A marker is a real button, so that keyboard and screen reader reach it. */
  #addButton(
    at: [number, number],
    key: string,
    text: string,
    label: string,
    kind: string,
    act: () => void,
  ): void {
    const button = document.createElement("button");
    button.type = "button";
    button.className = kind;
    button.textContent = text;
    button.setAttribute("aria-label", label);
    button.dataset["key"] = key;
    button.addEventListener("click", (event) => {
      event.stopPropagation();
      act();
    });
    const icon = L.divIcon({ html: button, className: "", iconSize: [0, 0] });
    L.marker(at, { icon, keyboard: false }).addTo(this.#markers);
  }

  #button(key: string): HTMLElement | null {
    return this.#map.getContainer().querySelector(`[data-key="${CSS.escape(key)}"]`);
  }

  #open(at: [number, number], ids: readonly string[]): void {
    if (!isInPopup(focusedElement())) this.#opener = focusedElement();
    const rows = ids.flatMap((id) => this.#options.row(id) ?? []);
    const content = popupContent(
      rows,
      ids.every((id) => this.#places.get(id)?.approximate),
      this.#options.strings,
    );
    L.popup({
      offset: [0, -18],
      minWidth: 200,
      maxWidth: 260,
      autoPanPaddingTopLeft: [24, 72],
      autoPanPaddingBottomRight: [24, 24],
    })
      .setLatLng(at)
      .setContent(content)
      .openOn(this.#map);
    this.#selected = ids.length === 1 ? (ids[0] ?? "") : "";
    this.#options.selected(this.#selected);
    this.#draw();
    const close = this.#map.getContainer().querySelector(".leaflet-popup-close-button");
    close?.setAttribute("aria-label", say(this.#options.strings, "map.close"));
    content.querySelector("a")?.focus({ preventScroll: true });
  }

  #unselect(): void {
    const before = this.#selected;
    const focused = focusedElement();
    this.#selected = "";
    this.#options.selected("");
    this.#draw();
    if (focused === undefined || isInPopup(focused)) this.#focusBack(before);
  }

  /** Back to what opened the popup, else to the service's marker, else to the map. */
  #focusBack(id: string): void {
    const opener = this.#opener;
    if (opener && opener.getClientRects().length > 0) return opener.focus();
    const marker = this.#button(opener?.dataset["key"] ?? id);
    (marker ?? this.#map.getContainer()).focus({ preventScroll: true });
  }
}

function focusedElement(): HTMLElement | undefined {
  const { activeElement, body } = document;
  return activeElement instanceof HTMLElement && activeElement !== body ? activeElement : undefined;
}

function isInPopup(element: HTMLElement | undefined): boolean {
  return Boolean(element?.closest(".leaflet-popup"));
}
