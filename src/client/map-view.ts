import * as L from "leaflet";
import { escapeHtml } from "./escape.ts";
import { addGround } from "./map-ground.ts";
import { addHands } from "./map-hands.ts";
import { closest, Markers } from "./map-markers.ts";
import type { Look, MapOptions } from "./map-options.ts";
import { openPopup, popupContent } from "./map-popup.ts";
import type { Place } from "./places.ts";
import { say } from "./strings.ts";
import type { View } from "./view.ts";

/** The map: drawn ground, and the services that the list shows. */
export class MapView {
  readonly #map: L.Map;
  readonly #options: MapOptions;
  readonly #markers: Markers;
  #places: ReadonlyMap<string, Place> = new Map();
  #selected = "";
  /** What had the focus when a popup opened. */
  #opener: HTMLElement | undefined;
  /** While the page moves the map, nothing is told back to it. */
  #quiet = false;
  /** The map still slides to make room for a popup that the page opened. */
  #sliding = false;
  #handled = false;
  /** Whether the focus is, or was before its popup went, in a popup. */
  #inPopup = false;

  private constructor(box: HTMLElement, options: MapOptions) {
    const { strings, area } = options;
    this.#options = options;
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
    const [zoomInTitle, zoomOutTitle] = [say(strings, "map.zoom-in"), say(strings, "map.zoom-out")];
    L.control.zoom({ zoomInTitle, zoomOutTitle }).addTo(this.#map);
    L.control
      .attribution({ prefix: false })
      .addAttribution(escapeHtml(options.credit))
      .addTo(this.#map);
    addHands(this.#map, strings);
    this.#map.fitBounds(L.latLngBounds(area.bounds));
    this.#markers = new Markers(this.#map, {
      strings,
      name: (id) => options.row(id)?.querySelector("a")?.textContent.trim() ?? id,
      chosen: (at, ids) => this.#open(at, ids),
    });
    this.#listen(box);
  }

  /** Makes a map in a box that is visible. */
  static async create(box: HTMLElement, options: MapOptions): Promise<MapView> {
    const view = new MapView(box, options);
    await addGround(view.#map, options);
    return view;
  }

  /** Shows these services, and looks where it is told. */
  show(places: readonly Place[], { at, selected, points, focus }: Look): void {
    this.#places = new Map(places.map((place) => [place.id, place]));
    this.#markers.load(this.#places);
    const placed = this.#places.get(selected)?.point !== undefined;
    this.#quietly(() => {
      if (at) this.#map.setView([at.lat, at.lon], at.zoom, { animate: false });
      else if (!placed) this.#fit(points);
      if (!placed) this.#map.closePopup();
    });
    if (placed) this.select(selected, { stay: at !== undefined, focus });
    else this.#markers.draw("");
  }

  /** Opens the popup of a service, and moves there unless the map is to stay. */
  select(id: string, { stay = false, focus = true } = {}): void {
    const place = this.#places.get(id);
    const point = place?.point;
    if (!point) return;
    this.#quietly(() => {
      const least = Math.max(this.#map.getZoom(), place.approximate ? 13 : 14);
      const zoom = this.#markers.zoomOf(id, least);
      if (!stay) this.#map.setView(point, zoom, { animate: false });
      this.#open(point, [id], { stay, focus });
    });
  }

  /** Takes away the popup. */
  close(): void {
    this.#map.closePopup();
  }

  /** Takes the size of its box again. */
  resize(): void {
    this.#quietly(() => this.#map.invalidateSize());
  }

  get #view(): View {
    const { lat, lng } = this.#map.getCenter();
    return { lat, lon: lng, zoom: this.#map.getZoom() };
  }

  #listen(box: HTMLElement): void {
    for (const kind of ["pointerdown", "keydown", "touchstart"]) {
      box.addEventListener(kind, () => (this.#handled = true), { capture: true, passive: true });
    }
    this.#map.on("autopanstart", () => (this.#sliding = this.#quiet));
    this.#map.on("moveend", () => {
      this.#markers.draw(this.#selected);
      if (!this.#quiet && !this.#sliding && this.#handled) this.#options.moved(this.#view);
      this.#sliding = false;
    });
    this.#map.on("popupclose", () => this.#unselect());
    document.addEventListener("focusin", ({ target }) => {
      this.#inPopup = isInPopup(target as Element);
    });
  }

  #quietly(act: () => void): void {
    const before = this.#quiet;
    this.#quiet = true;
    act();
    this.#quiet = before;
    this.#handled = false;
  }

  #fit(points: Look["points"]): void {
    const { bounds } = this.#options.area;
    const box =
      points.length > 0
        ? L.latLngBounds([...points] as [number, number][])
        : L.latLngBounds(bounds);
    this.#map.fitBounds(box, { maxZoom: 13, padding: [48, 48], animate: false });
  }

  #open(at: [number, number], ids: readonly string[], { stay = false, focus = true } = {}): void {
    if (!isInPopup(focusedElement())) this.#opener = focusedElement();
    const rows = ids.flatMap((id) => this.#options.row(id) ?? []);
    const approximate = ids.every((id) => this.#places.get(id)?.approximate);
    const content = popupContent(rows, approximate, this.#options.strings);
    const quiet = this.#quiet;
    this.#quiet = true;
    this.#map.closePopup();
    this.#quiet = quiet;
    openPopup(this.#map, at, content, { strings: this.#options.strings, stay });
    this.#selected = ids.length === 1 ? (ids[0] ?? "") : "";
    if (!quiet) this.#options.selected(this.#selected, this.#view);
    this.#markers.draw(this.#selected);
    if (focus) content.querySelector("a")?.focus({ preventScroll: true });
  }

  #unselect(): void {
    const before = this.#selected;
    const focused = focusedElement();
    this.#selected = "";
    if (!this.#quiet) this.#options.selected("", this.#view);
    this.#markers.draw("");
    if (this.#inPopup && (!focused || isInPopup(focused))) this.#focusBack(before);
  }

  /** Back to what opened the popup, else to the service's marker, else to the map. */
  #focusBack(id: string): void {
    const opener = this.#opener;
    if (opener && opener.getClientRects().length > 0) return opener.focus();
    const marker = this.#markers.button(opener?.dataset["key"] ?? "") ?? this.#markers.buttonOf(id);
    (marker ?? this.#map.getContainer()).focus({ preventScroll: true });
  }
}

function focusedElement(): HTMLElement | undefined {
  const { activeElement, body } = document;
  return activeElement instanceof HTMLElement && activeElement !== body ? activeElement : undefined;
}

function isInPopup(element: Element | undefined): boolean {
  return Boolean(element?.closest(".leaflet-popup"));
}
