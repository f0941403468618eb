import "../print-map.ts";
import { PMTiles } from "pmtiles";
import type { TileFacts } from "../../export/tiles/tile-facts.ts";
import { writeAddress, type Kept } from "../address.ts";
import { FilterForm } from "../filter-form.ts";
import { FilterState } from "../filter-state.ts";
import { countChoices, fitting } from "../filters.ts";
import { besideEachOther, ListOrMap } from "../list-or-map.ts";
import { makeMap } from "../make-map.ts";
import { MapLoader } from "../map-loader.ts";
import { addPin } from "../map-pins.ts";
import type { MapView } from "../map-view.ts";
import type { Point } from "../near.ts";
import { findIn, readData } from "../page-parts.ts";
import * as store from "../store.ts";
import { say, type Strings } from "../strings.ts";
import type { View } from "../view.ts";
import { Combinations } from "./combinations.ts";
import { boxAround, inView, type InView, type Part } from "./in-view.ts";
import { NearForm } from "./near-form.ts";
import { RangeSource } from "./range-source.ts";
import { TileList } from "./tile-list.ts";
import { tileRow, type TilePlace } from "./tile-row.ts";
import { TileView } from "./tile-view.ts";

/** How near the map comes to a place that is asked for: its streets can be told apart. */
const nearZoom = 14;

/** How near an address looks at a service. */
const selectedZoom = 16;

/** The services page of a region with too many services for one list: it shows those in view. */
class TiledServices extends HTMLElement {
  #state = store.start;
  #here: Point | undefined;
  /** What the map shows, once there is one. */
  #part: Part | undefined;
  #turn = 0;
  #places = new Map<string, TilePlace>();
  #tiles!: TileView;
  #kinds!: Combinations;
  #list!: TileList;
  #form!: FilterForm;
  #near!: NearForm;
  #filterState!: FilterState;
  #views!: ListOrMap;
  #view: MapView | undefined;
  #loader!: MapLoader;

  async connectedCallback(): Promise<void> {
    const archive = new PMTiles(new RangeSource(this.dataset["tiles"] ?? ""));
    const facts = (await archive.getMetadata().catch(() => undefined)) as TileFacts | undefined;
    if (!facts) return this.#fail();
    this.#tiles = new TileView(archive, facts.levels);
    this.#kinds = new Combinations(facts);
    this.#list = new TileList(findIn(this, ".rows"), (place) => this.#makeRow(place));
    this.#form = new FilterForm(findIn(this, ".filters form"), () =>
      this.#filter(this.#form.filters),
    );
    this.#filterState = new FilterState(this, this.#strings, this.#form, {
      lifted: (left) => this.#filter(left),
      focus: () => this.#list.focusFirst(),
    });
    this.#near = new NearForm(findIn(this, ".order"), {
      typed: (town, how) => this.#goTo(store.sortBy(this.#state, "near", town), how),
      found: (here) => this.#goTo(store.sortBy(this.#state, "name"), "replace", here),
      say: (key) => this.#tell(".said", key),
    });
    this.#views = new ListOrMap(this, () => this.#view?.resize());
    this.#readAddress();
    addEventListener("popstate", () => this.#readAddress());
    this.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.#view?.close();
    });
    this.#loader = new MapLoader(
      findIn(this, ".map"),
      () => this.#makeMap(),
      () => {
        this.#views.show("list");
        this.#tell(".say", "map.tiled.failed");
      },
    );
  }

  get #strings(): Strings {
    return readData(this, "strings") as Strings;
  }

  #fail(): void {
    for (const part of this.querySelectorAll<HTMLElement>(".later")) part.hidden = true;
    this.#tell(".seen", "map.tiled.failed");
  }

  #tell(selector: string, key: string): void {
    findIn(this, selector).textContent = key === "" ? "" : say(this.#strings, key);
  }

  #readAddress(): void {
    const query = new URLSearchParams(location.search);
    // Other pages lead to the services of a municipality, which here are those around its centre.
    if (!query.has("near")) query.set("near", query.get("municipality") ?? "");
    const known = this.#form.known;
    known.set("service", query.getAll("service"));
    const state = store.parseState(query, new Map([...known, ["municipality", this.#near.towns]]));
    const { municipality: _, ...filters } = state.filters;
    this.#state = { ...state, filters };
    this.#here = undefined;
    this.#form.filters = filters;
    this.#views.unfoldChosen();
    if (state.at) this.#views.show("map");
    this.#moveMap();
    this.#show();
  }

  #filter(filters: store.State["filters"]): void {
    this.#view?.close();
    // The map stays where it is.
    const { at } = this.#state;
    this.#state = { ...store.filterBy(this.#state, filters), at };
    writeAddress(store.serialiseState(this.#state), "push");
    this.#show();
  }

  #goTo(state: store.State, kept: Kept, here?: Point): void {
    this.#state = { ...state, at: undefined, service: "" };
    this.#here = here;
    writeAddress(store.serialiseState(this.#state), kept);
    this.#moveMap();
    this.#show();
  }

  /** Takes what the visitor did on the map, which shows it already. */
  #follow(state: store.State, kept: Kept): void {
    this.#state = state;
    writeAddress(store.serialiseState(state), kept);
    this.#list.mark(state.service);
  }

  /** Shows the state everywhere. */
  #show(): void {
    const { filters, near } = this.#state;
    const { everyone } = this.#kinds;
    this.#near.show(near);
    this.#form.count(countChoices(everyone, filters), document.documentElement.lang);
    this.#filterState.show(everyone, filters, fitting(everyone, filters).length);
    void this.#look();
  }

  /** Where the state asks to look; undefined where it asks for the whole region. */
  get #wanted(): View | undefined {
    const { at, near } = this.#state;
    const point = this.#here ?? this.#near.point(near);
    return at ?? (point && { lat: point[0], lon: point[1], zoom: nearZoom });
  }

  #moveMap(): void {
    this.#part = undefined;
    this.#view?.show([...this.#places.values()], {
      at: this.#wanted,
      selected: "",
      points: [],
      focus: false,
    });
  }

  /** Finds out what lies in view, and shows it in the list and on the map. */
  async #look(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const part = this.#part ?? (this.#wanted && boxAround(this.#wanted));
    if (!part) return this.#tell(".seen", "map.tiled.closer");
    const seen = await this.#tiles.look(part.box, part.zoom).catch(() => undefined);
    if (turn !== this.#turn) return;
    if (!seen) return this.#tell(".seen", "map.tiled.failed");
    const languages = readData(this, "languages") as string[];
    const found = inView(seen, part, this.#kinds, this.#state.filters, languages);
    this.#places = new Map(found.places.map((place) => [place.id, place]));
    this.#list.show(found.listed);
    this.#say(found);
    const { service } = this.#state;
    this.#view?.fill(found.places, found.crowds, service);
    this.#list.mark(service);
  }

  #say({ count, listed }: InView): void {
    const shown = listed.length;
    const here =
      shown > 0 && shown < count
        ? say(this.#strings, "map.count-of", { count: shown, all: count })
        : say(this.#strings, "map.here", { count });
    const more = shown === 0 && count > 0 ? ` · ${say(this.#strings, "map.tiled.closer")}` : "";
    findIn(this, ".seen").textContent = here + more;
  }

  #makeRow(place: TilePlace): HTMLElement {
    const row = tileRow(place, {
      pages: this.dataset["pages"] ?? "",
      category: (id) => this.#form.label("category", id),
    });
    const { content } = findIn<HTMLTemplateElement>(this, "template.pin-icon");
    addPin(row, content, this.#strings, () => void this.#showOnMap(place.id));
    return row;
  }

  async #showOnMap(id: string): Promise<void> {
    this.#views.show("map");
    const view = await this.#loader.load();
    if (!view) return;
    const [lat, lon] = this.#places.get(id)?.point ?? [];
    if (lat === undefined || lon === undefined) return;
    // Who comes by this address gets only what lies there.
    this.#follow(
      store.moveTo(store.follow(this.#state, id), { lat, lon, zoom: selectedZoom }),
      "push",
    );
    view.select(id);
  }

  async #makeMap(): Promise<MapView> {
    this.#view = await makeMap(this, {
      row: (id) => {
        const place = this.#places.get(id);
        return place && this.#list.row(place);
      },
      selected: (id, view) => this.#selectedOnMap(id, view),
      moved: (view) => this.#follow(store.moveTo(this.#state, view), "replace"),
      looks: (part, { zoom }) => this.#looked(part, zoom),
    });
    this.#moveMap();
    return this.#view;
  }

  /** A map that is hidden has no size, and shows nothing. */
  #looked(box: Part["box"], zoom: number): void {
    const [west, , east] = box;
    if (west === east) return;
    this.#part = { box, zoom };
    void this.#look();
  }

  #selectedOnMap(id: string, view: View): void {
    const state = store.moveTo(store.follow(this.#state, id), view);
    this.#follow(state, id === "" ? "replace" : "push");
    const place = this.#places.get(id);
    if (!place || !besideEachOther()) return;
    this.#list.row(place).scrollIntoView({ block: "nearest", behavior: "instant" });
  }
}

customElements.define("rotonde-tiled-services", TiledServices);
