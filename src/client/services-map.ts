import type { MapIndex } from "../export/map-index.ts";
import { writeAddress, type Kept } from "./address.ts";
import { fetchJson } from "./fetch-json.ts";
import { FilterForm } from "./filter-form.ts";
import { FilterState } from "./filter-state.ts";
import { countChoices, fitting } from "./filters.ts";
import { besideEachOther, ListOrMap } from "./list-or-map.ts";
import { loadHours } from "./load-hours.ts";
import { makeMap } from "./make-map.ts";
import { MapLoader } from "./map-loader.ts";
import { addPin } from "./map-pins.ts";
import type { MapOptions } from "./map-options.ts";
import type { MapView } from "./map-view.ts";
import { distanceTo, inOrder, type Point } from "./near.ts";
import type { OpenList } from "./open-list.ts";
import { OrderForm } from "./order-form.ts";
import { findIn, readData } from "./page-parts.ts";
import { readPlaces, type Place } from "./places.ts";
import { ServiceRows } from "./service-rows.ts";
import { nextPicture } from "./next-picture.ts";
import * as store from "./store.ts";
import { say, type Strings } from "./strings.ts";

/** How many of the nearest services the map shows at first. */
const nearest = 8;

/** The services page: one state, which the list, its filters, the map and the address show. */
class ServicesMap extends HTMLElement {
  readonly #strings = readData(this, "strings") as Strings;
  #state = store.start;
  /** Where the device says that it is: never kept, never in the address. */
  #here: Point | undefined;
  #places: ReadonlyMap<string, Place> = new Map();
  #shown: Place[] = [];
  #rows!: ServiceRows;
  #form!: FilterForm;
  #order!: OrderForm;
  #filterState!: FilterState;
  #open: OpenList | undefined;
  #views!: ListOrMap;
  #view: MapView | undefined;
  #loader!: MapLoader;

  async connectedCallback(): Promise<void> {
    this.#rows = new ServiceRows(findIn(this, ".rows"));
    if (location.search !== "") this.dataset["wait"] = "";
    const [index, open] = await Promise.all([
      fetchJson(this.dataset["map"] ?? "") as Promise<MapIndex | undefined>,
      loadHours(this, {
        strings: this.#strings,
        count: findIn(this, ".count"),
        row: (id) => this.#rows.get(id),
        fitting,
        changed: () => this.#show(),
      }),
      // What was on the screen once does not count as moved, nor look so, when it is shown elsewhere later.
      location.search !== "" && nextPicture(),
    ]);
    delete this.dataset["wait"];
    if (!index) {
      for (const part of this.querySelectorAll<HTMLElement>(".later")) part.hidden = true;
      return;
    }
    this.#open = open;
    this.#places = readPlaces(index, this.#rows.ids);
    this.#form = new FilterForm(findIn(this, ".filters form"), (how) =>
      this.#filter(this.#form.filters, how),
    );
    this.#order = new OrderForm(findIn(this, ".order"), {
      ordered: ({ sort, near, by }) => {
        this.#here = undefined;
        const town = by === "push" ? (this.#state.filters["municipality"]?.[0] ?? "") : "";
        const next = store.sortBy(this.#state, sort, near || town);
        this.#commit(next, by);
      },
      found: (here) => {
        this.#here = here;
        this.#commit(store.sortBy(this.#state, "name"), "replace");
      },
      say: (key) => this.#tell(".said", key),
    });
    this.#filterState = new FilterState(this, this.#strings, this.#form, {
      lifted: (left) => this.#filter(left),
      focus: () => this.#rows.focusFirst(),
    });
    this.#canvas.hidden = false;
    this.#views = new ListOrMap(this, () => this.#view?.resize());
    this.#addPins();
    this.#readAddress(true);
    addEventListener("popstate", () => this.#readAddress(false));
    this.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.#view?.close();
    });
    this.#loader = new MapLoader(
      findIn(this, ".map"),
      () => this.#makeMap(),
      () => {
        this.#canvas.hidden = true;
        this.#views.show("list");
        this.#tell(".say", "map.failed");
      },
    );
  }

  /** The map's place; its room is there before the map, so that nothing moves when it comes. */
  get #canvas(): HTMLElement {
    return findIn(this, ".canvas");
  }

  #tell(selector: string, key: string): void {
    findIn(this, selector).textContent = key === "" ? "" : say(this.#strings, key);
  }

  #readAddress(first: boolean): void {
    const known = this.#form.known.set("service", this.#rows.ids);
    this.#state = store.parseState(new URLSearchParams(location.search), known);
    this.#here = undefined;
    this.#order.forget();
    this.#form.filters = this.#state.filters;
    if (first) this.#views.unfoldChosen();
    const { at, service } = this.#state;
    if (at || this.#places.get(service)?.point) this.#views.show("map");
    this.#show();
  }

  #filter(filters: store.State["filters"], kept: Kept = "push"): void {
    this.#commit(store.filterBy(this.#state, filters), kept);
  }

  /** Takes what the visitor chose. */
  #commit(state: store.State, kept: Kept): void {
    this.#state = state;
    writeAddress(store.serialiseState(state), kept);
    this.#show();
  }

  /** Takes what the visitor did on the map, which shows it already. */
  #follow(state: store.State, kept: Kept): void {
    this.#state = state;
    writeAddress(store.serialiseState(state), kept);
    this.#rows.mark(state.service);
  }

  /** Shows the state everywhere. */
  #show(): void {
    const { filters, sort, near, service } = this.#state;
    const locale = document.documentElement.lang;
    const untimed = this.#places.values();
    const all = this.#open?.at(new Date(), untimed) ?? [...untimed];
    const from = this.#from;
    const possible = this.#form.lost === "" ? all : [];
    const towns = sort === "municipality" ? this.#form.known.get("municipality") : undefined;
    this.#shown = inOrder(fitting(possible, filters), from, towns);
    this.#rows.show(
      this.#shown.map(({ id }) => id),
      (id) => distanceTo(this.#places.get(id), from, this.#strings),
    );
    this.#rows.mark(service);
    this.#order.show(sort, near, this.#here !== undefined);
    this.#form.count(countChoices(all, filters), locale);
    this.#filterState.show(all, filters, this.#shown.length);
    this.#open?.show(possible, filters);
    this.#showMap();
  }

  /** Where the distances are counted from. */
  get #from(): Point | undefined {
    const { sort, near } = this.#state;
    return this.#here ?? (sort === "near" ? this.#order.point(near) : undefined);
  }

  #showMap(focus = false): void {
    const from = this.#from;
    const points = this.#shown.flatMap(({ point }) => (point ? [point] : []));
    const { at, service: selected } = this.#state;
    this.#view?.show(this.#shown, {
      at,
      selected,
      points: from ? [from, ...points.slice(0, nearest)] : points,
      focus,
    });
  }

  #addPins(): void {
    const { content } = findIn<HTMLTemplateElement>(this, "template.pin-icon");
    for (const [id, { point }] of this.#places) {
      const row = this.#rows.get(id);
      if (row && point) addPin(row, content, this.#strings, () => void this.#showOnMap(id));
    }
  }

  async #showOnMap(id: string): Promise<void> {
    this.#views.show("map");
    const view = await this.#loader.load();
    if (!view) return this.#rows.get(id)?.querySelector<HTMLElement>(".pin")?.focus();
    this.#follow(store.select(this.#state, id), "push");
    view.select(id);
  }

  async #makeMap(): Promise<MapView> {
    this.#view = await makeMap(this, {
      row: (id) => this.#rows.get(id),
      selected: (id, view) => this.#selectedOnMap(id, view),
      moved: (view) => this.#follow(store.moveTo(this.#state, view), "replace"),
    });
    this.#showMap(this.#state.service !== "");
    return this.#view;
  }

  #selectedOnMap(id: string, view: Parameters<MapOptions["moved"]>[0]): void {
    const state = store.follow(this.#state, id);
    if (id === "") return this.#follow(store.moveTo(state, view), "replace");
    this.#follow(state, "push");
    if (besideEachOther()) {
      this.#rows.get(id)?.scrollIntoView({ block: "nearest", behavior: "instant" });
    }
  }
}

customElements.define("rotonde-services", ServicesMap);
