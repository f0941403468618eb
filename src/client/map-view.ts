import * as L from "./leaflet.ts";
import { cornersOf } from "./corners.ts";
import { escapeHtml } from "./escape.ts";
import { focusedElement, isInPopup } from "./focused.ts";
import { addGround } from "./map-ground.ts";
import { addHands } from "./map-hands.ts";
import { Markers, type Crowd } from "./map-markers.ts";
import type { Look, MapOptions } from "./map-options.ts";
import { openPopup, popupContent } from "./map-popup.ts";
import type { Place } from "./places.ts";
import { closest, type Box } from "./point-index.ts";
import { say } from "./strings.ts";
import type { View } from "./view.ts";

/** How a service's popup opens: whether the map stays, and whether it takes the focus. */
interface Opening {
  stay?: boolean;
  focus?: boolean | "if free";
}

/** The map: drawn ground, and the services that the list shows. */
export class MapView {
  readonly #map: L.Map;
  readonly #options: MapOptions;
  readonly #markers: Markers;
  #places: readonly Place[] = [];
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
  /** Counts what the page told the map, so that what is found out for an older wish is dropped. */
  #turn = 0;

  private constructor(box: HTMLElement, options: MapOptions) {
    const { strings, area } = options;
    this.#options = options;
    this.#map = L.map(box, {
      zoomControl: false,
      fadeAnimation: false,
      zoomAnimation: matchMedia("(prefers-reduced-motion: no-preference)").matches,
      maxZoom: closest,
      minZoom: 8,
      maxBounds: L.latLngBounds(area.bounds).pad(0.5),
      attributionControl: false,
    });
    const [zoomInTitle, zoomOutTitle] = [say(strings, "map.zoom-in"), say(strings, "map.zoom-out")];
    L.zoomControl({ zoomInTitle, zoomOutTitle }).addTo(this.#map);
    L.attributionControl({ prefix: false })
      .addAttribution(escapeHtml(options.credit))
      .addTo(this.#map);
    addHands(this.#map, strings);
    this.#map.fitBounds(L.latLngBounds(area.bounds));
    this.#markers = new Markers(this.#map, {
      strings,
      name: (id) => options.row(id)?.querySelector("a")?.textContent.trim() ?? id,
      chosen: (at, chosen) => this.#open(at, chosen),
    });
    this.#listen(box);
  }

  /** Makes a map in a box that is visible. */
  static create(box: HTMLElement, options: MapOptions): MapView {
    const view = new MapView(box, options);
    // What lies on the ground does not wait for it. Its button may cover discs.
    void addGround(view.#map, options).then(() => view.#draw(view.#selected));
    return view;
  }

  /** Shows these services, and looks where it is told. */
  show(places: readonly Place[], { at, selected, points, focus }: Look): void {
    this.#turn += 1;
    this.#places = places;
    this.#markers.load(places);
    const placed = this.#find(selected)?.point !== undefined;
    this.#quietly(() => {
      if (at) this.#map.setView([at.lat, at.lon], at.zoom, { animate: false });
      else if (!placed) this.#fit(points);
      if (!placed) this.#map.closePopup();
    });
    // It may come late: whoever went on meanwhile keeps their place.
    if (placed) this.select(selected, { stay: at !== undefined, focus: focus && "if free" });
    else this.#draw("");
  }

  /** Takes the services of the part that it shows, and stays there; `selected` gets its popup if it is among them. */
  fill(places: readonly Place[], crowds: readonly Crowd[], selected: string): void {
    this.#places = places;
    this.#markers.load(places, crowds);
    const isNew = selected !== "" && selected !== this.#selected;
    if (isNew && this.#find(selected)) this.select(selected, { stay: true, focus: false });
    else this.#draw(this.#selected);
  }

  /** Opens the popup of a service, and moves there unless the map is to stay. */
  select(id: string, how: Opening = {}): void {
    const place = this.#find(id);
    if (place?.point) void this.#goTo(place, place.point, how);
  }

  /** Takes away the popup. */
  close(): void {
    this.#turn += 1;
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

  get #box(): Box {
    const bounds = this.#map.getBounds();
    return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  }

  #listen(box: HTMLElement): void {
    for (const kind of ["pointerdown", "keydown", "touchstart"]) {
      box.addEventListener(kind, () => (this.#handled = true), { capture: true, passive: true });
    }
    this.#map.on("autopanstart", () => (this.#sliding = this.#quiet));
    this.#map.on("moveend", () => {
      this.#draw(this.#selected);
      this.#options.looks?.(this.#box, this.#view);
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

  #find(id: string): Place | undefined {
    return this.#places.find((place) => place.id === id);
  }

  #draw(selected: string): void {
    void this.#markers.draw(selected);
  }

  async #goTo(
    { id, approximate }: Place,
    point: [number, number],
    { stay = false, focus = true }: Opening,
  ): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const least = Math.max(this.#map.getZoom(), approximate ? 13 : 14);
    const zoom = stay ? least : await this.#markers.zoomOf(id, least);
    const place = this.#find(id);
    if (turn !== this.#turn || !place) return;
    this.#quietly(() => {
      if (!stay) this.#map.setView(point, zoom, { animate: false });
      this.#open(point, [place], { stay, focus: focus === "if free" ? !focusedElement() : focus });
    });
  }

  #fit(points: Look["points"]): void {
    const box = L.latLngBounds(points.length > 0 ? cornersOf(points) : this.#options.area.bounds);
    this.#map.fitBounds(box, { maxZoom: 13, padding: [48, 48], animate: false });
  }

  #open(at: [number, number], places: readonly Place[], { stay = false, focus = true } = {}): void {
    this.#turn += 1;
    if (!isInPopup(focusedElement())) this.#opener = focusedElement();
    const rows = places.flatMap(({ id }) => this.#options.row(id) ?? []);
    const approximate = places.every((place) => place.approximate);
    const content = popupContent(rows, approximate, this.#options.strings);
    const quiet = this.#quiet;
    this.#quiet = true;
    this.#map.closePopup();
    this.#quiet = quiet;
    openPopup(this.#map, at, content, { strings: this.#options.strings, stay });
    this.#selected = places.length === 1 ? (places[0]?.id ?? "") : "";
    if (!quiet) this.#options.selected(this.#selected, this.#view);
    this.#draw(this.#selected);
    if (focus) content.querySelector("a")?.focus({ preventScroll: true });
  }

  #unselect(): void {
    const before = this.#selected;
    const focused = focusedElement();
    this.#selected = "";
    if (!this.#quiet) this.#options.selected("", this.#view);
    this.#draw("");
    if (this.#inPopup && (!focused || isInPopup(focused))) void this.#focusBack(before);
  }

  /** Back to what opened the popup, else to the service's marker, else to the map. */
  async #focusBack(id: string): Promise<void> {
    const opener = this.#opener;
    if (opener && opener.getClientRects().length > 0) return opener.focus();
    const marker =
      this.#markers.button(opener?.dataset["key"] ?? "") ?? (await this.#markers.buttonOf(id));
    if (focusedElement()) return;
    (marker ?? this.#map.getContainer()).focus({ preventScroll: true });
  }
}
