import type { MapIndex } from "../export/map-index.ts";
import { fetchJson } from "./fetch-json.ts";
import { FilterForm } from "./filter-form.ts";
import { filtersFromQuery, filtersToQuery, matches } from "./filters.ts";
import type { MapOptions, MapView } from "./map-view.ts";
import { readPlaces, type Place } from "./places.ts";
import { say, type Strings } from "./strings.ts";

const wide = matchMedia("(min-width: 60rem)");

/** The services page: the list that is already there gets filters, and a map beside it that is loaded when it comes into view. */
class ServicesMap extends HTMLElement {
  #places = new Map<string, Place>();
  #rows = new Map<string, HTMLElement>();
  #form: FilterForm | undefined;
  #view: MapView | undefined;
  #loading: Promise<MapView> | undefined;
  #selected = "";

  async connectedCallback(): Promise<void> {
    const rows = this.querySelectorAll<HTMLElement>(".rows > [data-id]");
    this.#rows = new Map([...rows].map((row) => [row.dataset["id"] ?? "", row]));
    const index = (await fetchJson(this.dataset["map"] ?? "")) as MapIndex | undefined;
    if (!index) return;
    this.#places = readPlaces(index, [...this.#rows.keys()]);
    this.#form = new FilterForm(this.#find("form"), () => this.#select(""));
    this.#addPins();
    this.#showFilters();
    this.#showViews();
    this.#readAddress();
    addEventListener("popstate", () => this.#readAddress());
    this.#loadMapInView();
  }

  get #strings(): Strings {
    return this.#data("strings") as Strings;
  }

  /** What the page gave in one of its data attributes, as JSON. */
  #data(name: string): unknown {
    const text = this.dataset[name];
    return text === undefined ? undefined : JSON.parse(text);
  }

  #find<Kind extends Element>(selector: string): Kind {
    const found = this.querySelector<Kind>(selector);
    if (!found) throw new Error(`The page lacks ${selector}.`);
    return found;
  }

  #readAddress(): void {
    if (!this.#form) return;
    const query = new URLSearchParams(location.search);
    const form = this.#form;
    form.filters = filtersFromQuery(query, (name, value) => form.knows(name, value));
    this.#selected = query.get("service") ?? "";
    this.#show();
  }

  /** The address of the page always says what is chosen, so that a link to it shows the same. */
  #writeAddress(): void {
    if (!this.#form) return;
    const query = filtersToQuery(this.#form.filters);
    if (this.#selected !== "") query.set("service", this.#selected);
    const text = query.toString();
    history.replaceState(null, "", text === "" ? location.pathname : `?${text}`);
  }

  /** Shows what the filters leave, in the list and on the map. */
  #show(): void {
    if (!this.#form) return;
    const { filters, lost } = this.#form;
    const shown = [...this.#places.values()].filter((place) => !lost && matches(place, filters));
    const ids = new Set(shown.map(({ id }) => id));
    for (const [id, row] of this.#rows) row.hidden = !ids.has(id);
    const all = this.#rows.size;
    const key =
      shown.length === 0 ? "map.none" : shown.length === all ? "map.count" : "map.count-of";
    this.#find(".count").textContent = say(this.#strings, key, { count: shown.length, all });
    this.#markSelected();
    this.#view?.show(shown, this.#selected);
  }

  #markSelected(): void {
    for (const [id, row] of this.#rows) {
      row.classList.toggle("sel", id === this.#selected);
      if (id === this.#selected) row.setAttribute("aria-current", "true");
      else row.removeAttribute("aria-current");
    }
  }

  /** Takes a change of the filters: nothing stays selected. */
  #select(id: string): void {
    this.#selected = id;
    this.#writeAddress();
    this.#show();
  }

  /** Takes what the visitor selected on the map; empty when nothing is any more. */
  #follow(id: string): void {
    this.#selected = id;
    this.#writeAddress();
    this.#markSelected();
    if (wide.matches) this.#rows.get(id)?.scrollIntoView({ block: "nearest", behavior: "instant" });
  }

  #addPins(): void {
    const icon = this.#find<HTMLTemplateElement>("template.pin-icon").content;
    for (const [id, row] of this.#rows) {
      if (!this.#places.get(id)?.point) continue;
      const name = row.querySelector("a")?.textContent.trim() ?? "";
      const button = document.createElement("button");
      button.type = "button";
      button.className = "pin";
      button.setAttribute("aria-label", say(this.#strings, "map.show", { name }));
      button.append(icon.cloneNode(true));
      button.addEventListener("click", () => void this.#showOnMap(id));
      row.append(button);
    }
  }

  async #showOnMap(id: string): Promise<void> {
    this.#setView("map");
    const view = await this.#loadMap();
    view.resize();
    view.select(id);
  }

  /** Filters lie open where there is room beside the map, and fold away on a phone. */
  #showFilters(): void {
    const box = this.#find<HTMLDetailsElement>(".filters");
    const fit = () => (box.open = wide.matches);
    fit();
    wide.addEventListener("change", fit);
    box.hidden = false;
  }

  #showViews(): void {
    const choice = this.#find<HTMLElement>(".seg");
    choice.hidden = false;
    choice.addEventListener("change", ({ target }) =>
      this.#setView((target as HTMLInputElement).value),
    );
    this.#setView("list");
  }

  #setView(view: string): void {
    this.dataset["view"] = view;
    for (const radio of this.querySelectorAll<HTMLInputElement>(".seg input")) {
      radio.checked = radio.value === view;
    }
    this.#view?.resize();
  }

  #loadMapInView(): void {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      void this.#loadMap();
    });
    observer.observe(this.#find(".map"));
  }

  #loadMap(): Promise<MapView> {
    this.#loading ??= this.#makeMap();
    return this.#loading;
  }

  async #makeMap(): Promise<MapView> {
    const { MapView } = await import("./map-view.ts");
    const box = this.#find<HTMLElement>(".canvas");
    box.hidden = false;
    this.#view = await MapView.create(box, {
      area: this.#data("area") as MapOptions["area"],
      basemap: this.dataset["basemap"] ?? "",
      provider: this.#data("provider") as MapOptions["provider"],
      credit: this.dataset["credit"] ?? "",
      strings: this.#strings,
      row: (id) => this.#rows.get(id),
      selected: (id) => this.#follow(id),
      say: (text) => (this.#find(".say").textContent = text),
    });
    this.#show();
    return this.#view;
  }
}

customElements.define("rotonde-services", ServicesMap);
