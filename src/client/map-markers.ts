import * as L from "leaflet";
import Supercluster from "supercluster";
import type { Place } from "./places.ts";
import { say, type Strings } from "./strings.ts";

/** As near as the map goes: what is one disc there stays one. */
export const closest = 17;

/** Less than any two doors are apart, in degrees. */
const hair = 1e-5;

/** What the markers need from the map around them. */
interface MarkerOptions {
  strings: Strings;
  /** The name of a service. */
  name: (id: string) => string;
  /** Called when the visitor chooses a marker: one service, or all on one spot. */
  chosen: (at: [number, number], ids: readonly string[]) => void;
}

/** Services on the map as numbered discs, many near each other as one dark disc. */
export class Markers {
  readonly #map: L.Map;
  readonly #options: MarkerOptions;
  readonly #layer = L.layerGroup();
  #index = new Supercluster<{ id: string }>();
  #places = new Map<string, Place>();

  constructor(map: L.Map, options: MarkerOptions) {
    this.#map = map;
    this.#options = options;
    this.#layer.addTo(map);
  }

  /** Takes other services; `draw` then shows them. */
  load(places: ReadonlyMap<string, Place>): void {
    this.#places = new Map(places);
    this.#index = new Supercluster<{ id: string }>({ radius: 84, maxZoom: closest });
    this.#index.load(
      [...places.values()].flatMap(({ id, point }) =>
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
  }

  /** Draws what lies where the map is now; what had the focus has it again. */
  draw(selected: string): void {
    const focused = document.activeElement?.getAttribute("data-key");
    const bounds = this.#map.getBounds().pad(0.2);
    const box: [number, number, number, number] = [
      bounds.getWest(),
      bounds.getSouth(),
      bounds.getEast(),
      bounds.getNorth(),
    ];
    this.#layer.clearLayers();
    for (const feature of this.#index.getClusters(box, Math.round(this.#map.getZoom()))) {
      const [lon = 0, lat = 0] = feature.geometry.coordinates;
      const { properties } = feature;
      if ("cluster_id" in properties)
        this.#addCluster([lat, lon], properties.cluster_id, properties.point_count);
      else this.#addMarker([lat, lon], properties.id, properties.id === selected);
    }
    if (focused) this.button(focused)?.focus({ preventScroll: true });
  }

  /** The button of a service or of a disc of several. */
  button(key: string): HTMLElement | null {
    return this.#map.getContainer().querySelector(`[data-key="${CSS.escape(key)}"]`);
  }

  /** The button of a service, or of the disc that it is in. */
  buttonOf(id: string): HTMLElement | null {
    const discs = [...this.#map.getContainer().querySelectorAll<HTMLElement>(".mk.cl")];
    const holds = ({ dataset }: HTMLElement) =>
      this.#leaves(Number(dataset["key"]?.slice(1))).includes(id);
    return this.button(id) ?? discs.find(holds) ?? null;
  }

  /** The zoom, from `least` on, at which a service has a disc of its own; `least` where it never has. */
  zoomOf(id: string, least: number): number {
    const [lat, lon] = this.#places.get(id)?.point ?? [0, 0];
    const around: [number, number, number, number] = [
      lon - hair,
      lat - hair,
      lon + hair,
      lat + hair,
    ];
    for (let zoom = least; zoom <= closest; zoom += 1) {
      const found = this.#index.getClusters(around, zoom);
      if (found.some(({ properties }) => properties["id"] === id)) return zoom;
    }
    return least;
  }

  #leaves(cluster: number): string[] {
    return this.#index.getLeaves(cluster, Infinity).map((leaf) => leaf.properties.id);
  }

  #addMarker(at: [number, number], id: string, selected: boolean): void {
    const place = this.#places.get(id);
    const number = String(place?.number ?? "");
    const key = place?.approximate ? "map.approximate" : "map.marker";
    const label = say(this.#options.strings, key, { number, name: this.#options.name(id) });
    const kind = `mk${place?.approximate ? " approx" : ""}${selected ? " on" : ""}`;
    this.#addButton(at, id, number, label, kind, () => this.#options.chosen(at, [id]));
  }

  #addCluster(at: [number, number], cluster: number, count: number): void {
    const label = say(this.#options.strings, "map.cluster", { count });
    this.#addButton(at, `c${cluster}`, `${count}`, label, "mk cl", () => {
      const zoom = this.#index.getClusterExpansionZoom(cluster);
      if (zoom <= closest) this.#map.setView(at, zoom);
      else this.#options.chosen(at, this.#leaves(cluster));
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
    L.marker(at, { icon, keyboard: false }).addTo(this.#layer);
  }
}
