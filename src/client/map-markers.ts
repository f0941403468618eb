import * as L from "./leaflet.ts";
import { clusterLabels } from "./cluster-label.ts";
import { focusedElement } from "./focused.ts";
import { hideCovered } from "./covered.ts";
import { addDisc, type DrawnDisc } from "./map-disc.ts";
import type { Place } from "./places.ts";
import { closest, type Box, type Disc } from "./point-index.ts";
import { Points } from "./points.ts";
import { prune } from "./prune.ts";
import { say, type Strings } from "./strings.ts";

/** So many discs are made in one frame, so that a slow telephone stays quick. */
const discsInFrame = 10;

/** What the markers need from the map around them. */
interface MarkerOptions {
  strings: Strings;
  /** The name of a service. */
  name: (id: string) => string;
  /** Called when the visitor chooses a marker: one service, or all on one spot. */
  chosen: (at: [number, number], places: readonly Place[]) => void;
}

interface DrawnMarker extends DrawnDisc {
  disc: Disc;
}

/** Services that are known only together: how many, and where their middle is. */
export interface Crowd {
  count: number;
  at: [lat: number, lon: number];
}

/** Services on the map as numbered discs, many near each other as one dark disc. */
export class Markers {
  readonly #map: L.Map;
  readonly #options: MarkerOptions;
  readonly #layer = L.layerGroup();
  readonly #points = new Points();
  readonly #labelOf: (count: number) => string;
  readonly #drawn = new Map<string, DrawnMarker>();
  #places: readonly Place[] = [];
  #crowds: readonly Crowd[] = [];
  /** Counts what was asked, so that no older answer is drawn over a newer one. */
  #turn = 0;
  /** Whether the discs on the map are those of other services than were loaded last. */
  #stale = false;
  /** Where a disc was that had the focus when it went. */
  #lost: [lat: number, lon: number] | undefined;

  constructor(map: L.Map, options: MarkerOptions) {
    this.#map = map;
    this.#options = options;
    this.#labelOf = clusterLabels(options.strings);
    this.#layer.addTo(map);
  }

  /** Takes other services; `draw` then shows them. */
  load(places: readonly Place[], crowds: readonly Crowd[] = []): void {
    this.#turn += 1;
    this.#stale = true;
    this.#crowds = crowds;
    // In the same order whatever the list's: clusters hang on it, and the map's names are placed clear of them.
    this.#places = places
      .filter(({ point }) => point !== undefined)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const points = new Float64Array(2 * this.#places.length);
    for (const [place, { point }] of this.#places.entries()) {
      if (point) points.set(point, 2 * place);
    }
    this.#points.load(points);
  }

  /** Draws what lies where the map is now, as soon as that is known. */
  async draw(selected: string): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const own = await this.#points.ask("discs", this.#box, Math.round(this.#map.getZoom()));
    if (!own || turn !== this.#turn) return;
    const discs = [...own, ...this.#crowdDiscs()];
    this.#stale = false;
    const largestFirst = discs.toSorted((a, b) => b.count - a.count);
    const wanted = new Map(largestFirst.map((disc) => [this.#keyOf(disc), disc]));
    const missing = prune(this.#drawn, wanted, (gone) => this.#remove(gone));
    do {
      for (const [key, disc] of missing.splice(0, discsInFrame)) {
        this.#drawn.set(key, { disc, ...this.#add(key, disc) });
      }
      for (const [key, { button }] of this.#drawn) button.classList.toggle("on", key === selected);
      if (missing.length === 0) this.#focusLost();
      // In a frame of its own: where discs lie is known then, and asking takes no time.
      await nextFrame();
      if (turn !== this.#turn) return;
    } while (missing.length > 0);
    const buttons = [...this.#drawn.values()].map(({ button }) => button);
    hideCovered(this.#map.getContainer(), buttons, selected);
  }

  /** The button of a service or of a disc of several. */
  button(key: string): HTMLElement | undefined {
    return this.#drawn.get(key)?.button;
  }

  /** The button of a service, or of the disc that it is in. */
  async buttonOf(id: string): Promise<HTMLElement | undefined> {
    const place = this.#placeOf(id);
    if (this.#drawn.has(id) || place < 0 || this.#stale) return this.button(id);
    const discs = [...this.#drawn.values()].filter(({ disc }) => disc.count > 1 && disc.id >= 0);
    const clusters = discs.map(({ disc }) => disc.id);
    const holder = await this.#points.ask("holder", clusters, place);
    return discs.find(({ disc }) => disc.id === holder)?.button;
  }

  /** The zoom, from `least` on, at which a service has a disc of its own; `least` where it never has. */
  async zoomOf(id: string, least: number): Promise<number> {
    return (await this.#points.ask("zoomOf", this.#placeOf(id), least)) ?? least;
  }

  get #box(): Box {
    const bounds = this.#map.getBounds().pad(0.1);
    return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  }

  /** Crowds in view as discs; their numbers are negative, as those of the index are not. */
  #crowdDiscs(): Disc[] {
    const bounds = this.#map.getBounds().pad(0.1);
    return this.#crowds
      .map(({ count, at }, place) => ({ id: -1 - place, count, at }))
      .filter(({ at }) => bounds.contains(at));
  }

  #placeOf(id: string): number {
    return this.#places.findIndex((place) => place.id === id);
  }

  /** The same key says the same disc, also when other services were loaded in between. */
  #keyOf({ id, count, at }: Disc): string {
    if (count === 1 && id >= 0) return this.#places[id]?.id ?? "";
    return `c${id}*${count}@${at.map((degrees) => degrees.toFixed(5)).join()}`;
  }

  #remove({ marker, button, disc }: DrawnMarker): void {
    if (button === document.activeElement) this.#lost = disc.at;
    marker.remove();
  }

  #add(key: string, disc: Disc): DrawnDisc {
    const { strings, name, chosen } = this.#options;
    const { at, count } = disc;
    const place = this.#places[disc.id];
    if (count > 1 || !place) {
      const label = this.#labelOf(count);
      const act = () => void this.#openCluster(disc);
      return addDisc(this.#layer, { key, at, text: textOf(count), label, kind: "mk cl", act });
    }
    const number = `${place.number}`;
    const text = place.approximate ? "map.approximate" : "map.marker";
    const label = say(strings, text, { number, name: name(place.id) });
    const kind = place.approximate ? "mk approx" : "mk";
    const act = () => chosen(at, [place]);
    return addDisc(this.#layer, { key, at, text: number, label, kind, act });
  }

  /** Goes nearer, until the cluster falls apart; those on one spot are told together. */
  async #openCluster({ id, at }: Disc): Promise<void> {
    if (this.#stale) return;
    if (id < 0) return void this.#map.setView(at, Math.min(closest, this.#map.getZoom() + 2));
    const turn = this.#turn;
    const opens = (await this.#points.ask("opensAt", id)) ?? 0;
    if (turn !== this.#turn) return;
    const zoom = Math.max(opens, this.#map.getZoom() + 1);
    if (zoom <= closest) {
      this.#map.setView(at, zoom);
      return;
    }
    const leaves = await this.#points.ask("leaves", id);
    if (!leaves || turn !== this.#turn) return;
    this.#options.chosen(
      at,
      leaves.flatMap((leaf) => this.#places[leaf] ?? []),
    );
  }

  /** Who was at a disc that is gone goes on at the nearest one. */
  #focusLost(): void {
    const lost = this.#lost;
    this.#lost = undefined;
    if (!lost || focusedElement()) return;
    const away = ({ disc }: DrawnMarker) => this.#map.distance(lost, disc.at);
    const [nearest] = [...this.#drawn.values()].sort((a, b) => away(a) - away(b));
    (nearest?.button ?? this.#map.getContainer()).focus({ preventScroll: true });
  }
}

/** A number as it is written on a disc: the same as in its name. */
function textOf(count: number): string {
  return count < 1000 ? `${count}` : count.toLocaleString(document.documentElement.lang);
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
