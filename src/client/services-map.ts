import type { MapIndex } from "../export/map-index.ts";
import { filtersFromQuery, filtersToQuery, matches, type Filters } from "./filters.ts";
import { readPlaces, type Place } from "./places.ts";
import { say, type Strings } from "./strings.ts";
import { TownField } from "./town-field.ts";
import type { MapView } from "./map-view.ts";

/** The services page: the list that is already there gets filters, and a map beside it that is loaded when it comes into view. */
class ServicesMap extends HTMLElement {
  #places = new Map<string, Place>();
  #rows = new Map<string, HTMLElement>();
  #view: MapView | undefined;
  #selected = "";

  async connectedCallback(): Promise<void> {
    this.#rows = new Map([...this.querySelectorAll<HTMLElement>(".rows > [data-id]")].map((row) => [row.dataset["id"] ?? "", row]));
    const response = await fetch(this.dataset["map"] ?? "");
    if (!response.ok) return;
    this.#places = readPlaces((await response.json()) as MapIndex, [...this.#rows.keys()]);
    this.#addButtons();
    this.#showFilters();
    this.#readAddress();
    this.#form.addEventListener("input", () => this.#choose());
    this.#form.addEventListener("reset", () => setTimeout(() => this.#choose()));
    this.#form.addEventListener("submit", (event) => event.preventDefault());
    addEventListener("popstate", () => this.#readAddress());
    this.#addViews();
    this.#loadMapInView();
  }

  get #form(): HTMLFormElement {
    return this.#find("form");
  }

  get #towns(): TownField {
    return new TownField(this.#find("[name=municipality]"));
  }

  get #strings(): Strings {
    return JSON.parse(this.dataset["strings"] ?? "{}") as Strings;
  }

  #find<Kind extends Element>(selector: string): Kind {
    const found = this.querySelector<Kind>(selector);
    if (!found) throw new Error(`The page lacks ${selector}.`);
    return found;
  }

  /** What the form says. */
  get #filters(): Filters {
    const data = new FormData(this.#form);
    return {
      topics: data.getAll("topic").map(String),
      kinds: data.getAll("kind").map(String),
      category: String(data.get("category") ?? ""),
      municipality: this.#towns.value,
    };
  }

  /** Filters lie open where there is room beside the map, and fold away on a phone. */
  #showFilters(): void {
    const box = this.#find<HTMLDetailsElement>(".filters");
    const wide = matchMedia("(min-width: 60rem)");
    const fit = () => (box.open = wide.matches);
    fit();
    wide.addEventListener("change", fit);
    box.hidden = false;
  }

  #readAddress(): void {
    const query = new URLSearchParams(location.search);
    const towns = this.#towns;
    const filters = filtersFromQuery(query, (name, value) =>
      name === "municipality" ? towns.knows(value) : this.#form.querySelector(`[name=${name}] [value="${CSS.escape(value)}"], [name=${name}][value="${CSS.escape(value)}"]`) !== null,
    );
    for (const box of this.#form.querySelectorAll<HTMLInputElement>("[type=checkbox]")) {
      box.checked = (box.name === "topic" ? filters.topics : filters.kinds).includes(box.value);
    }
    this.#find<HTMLSelectElement>("[name=category]").value = filters.category;
    towns.value = filters.municipality;
    this.#selected = query.get("service") ?? "";
    this.#show();
  }

  #choose(): void {
    this.#selected = "";
    const query = filtersToQuery(this.#filters).toString();
    history.replaceState(null, "", query === "" ? location.pathname : `?${query}`);
    this.#show();
  }

  /** Shows what the filters leave, in the list and on the map. */
  #show(): void {
    const filters = this.#filters;
    const lost = this.#towns.lost;
    const shown = [...this.#places.values()].filter((place) => !lost && matches(place, filters));
    const ids = new Set(shown.map(({ id }) => id));
    for (const [id, row] of this.#rows) row.hidden = !ids.has(id);
    const key = shown.length === 0 ? "map.none" : shown.length === this.#rows.size ? "map.count" : "map.count-of";
    this.#find(".count").textContent = say(this.#strings, key, { count: shown.length, all: this.#rows.size });
    this.#mark();
    this.#view?.show(shown, this.#selected);
  }

  #mark(): void {
    for (const [id, row] of this.#rows) {
      row.classList.toggle("sel", id === this.#selected);
      if (id === this.#selected) row.setAttribute("aria-current", "true");
      else row.removeAttribute("aria-current");
    }
  }

  #select(id: string): void {
    this.#selected = id;
    const query = filtersToQuery(this.#filters);
    if (id !== "") query.set("service", id);
    const text = query.toString();
    history.replaceState(null, "", text === "" ? location.pathname : `?${text}`);
    this.#mark();
    if (matchMedia("(min-width: 60rem)").matches) this.#rows.get(id)?.scrollIntoView({ block: "nearest", behavior: "instant" });
  }

  #addButtons(): void {
    for (const [id, row] of this.#rows) {
      if (!this.#places.get(id)?.point) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "pin";
      button.setAttribute("aria-label", say(this.#strings, "map.show", { name: row.querySelector("a")?.textContent.trim() ?? "" }));
      button.append(this.#find<HTMLTemplateElement>("template.pin-icon").content.cloneNode(true));
      button.addEventListener("click", () => {
        this.#setView("map");
        this.#select(id);
        void this.#loadMap().then((view) => view.select(id));
      });
      row.append(button);
    }
  }

  #addViews(): void {
    const choice = this.#find<HTMLElement>(".seg");
    choice.hidden = false;
    this.dataset["view"] = "list";
    choice.addEventListener("change", (event) => this.#setView((event.target as HTMLInputElement).value));
  }

  #setView(view: string): void {
    this.dataset["view"] = view;
    for (const radio of this.querySelectorAll<HTMLInputElement>(".seg input")) radio.checked = radio.value === view;
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

  #loading: Promise<MapView> | undefined;

  #loadMap(): Promise<MapView> {
    this.#loading ??= this.#makeMap();
    return this.#loading;
  }

  async #makeMap(): Promise<MapView> {
    const { MapView } = await import("./map-view.ts");
    const box = this.#find<HTMLElement>(".canvas");
    box.hidden = false;
    this.#view = await MapView.create(box, {
      area: JSON.parse(this.dataset["area"] ?? "{}"),
      basemap: this.dataset["basemap"] ?? "",
      provider: this.dataset["provider"] === undefined ? undefined : JSON.parse(this.dataset["provider"]),
      credit: this.dataset["credit"] ?? "",
      strings: this.#strings,
      row: (id) => this.#rows.get(id),
      selected: (id) => this.#select(id),
      say: (text) => (this.#find(".say").textContent = text),
    });
    this.#show();
    return this.#view;
  }
}

customElements.define("rotonde-services", ServicesMap);
