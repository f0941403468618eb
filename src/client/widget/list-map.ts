import { fetchJson } from "../fetch-json.ts";
import { findIn, readData } from "../page-parts.ts";
import { MapLoader } from "../map-loader.ts";
import type { MapOptions } from "../map-options.ts";
import type { MapView } from "../map-view.ts";
import type { Place } from "../places.ts";
import { say, type Strings } from "../strings.ts";

/** What the map of a widget needs from its list. */
interface ListMapOptions {
  strings: Strings;
  row: MapOptions["row"];
  /** Called when a service is selected; empty when none is any more. */
  selected: (id: string) => void;
  /** Called when there is no map to be had. */
  failed: () => void;
}

/** The map of a widget, which comes when its place comes into view. */
export class ListMap {
  readonly #widget: HTMLElement;
  readonly #place: HTMLElement;
  readonly #options: ListMapOptions;
  readonly #loader: MapLoader;
  #view: MapView | undefined;
  #places: readonly Place[] = [];

  constructor(widget: HTMLElement, options: ListMapOptions) {
    this.#widget = widget;
    this.#options = options;
    this.#place = findIn(widget, ".map");
    this.#place.hidden = false;
    this.#loader = new MapLoader(
      this.#place,
      () => this.#make(),
      () => {
        this.#fail(true);
        options.failed();
      },
    );
    widget.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.#view?.close();
    });
  }

  /** Shows these services. */
  show(places: readonly Place[]): void {
    this.#places = places;
    const points = places.flatMap(({ point }) => (point ? [point] : []));
    this.#view?.show(places, { at: undefined, selected: "", points, focus: false });
  }

  /** Goes to a service and opens its popup; false where there is no map. */
  async select(id: string): Promise<boolean> {
    const view = await this.#loader.load();
    if (!view) return false;
    this.#place.scrollIntoView({ block: "nearest" });
    view.select(id);
    return true;
  }

  async #make(): Promise<MapView> {
    const { dataset } = this.#widget;
    const { strings, row, selected } = this.#options;
    const sheet = loadSheet(dataset["sheet"] ?? "");
    const basemap = fetchJson(dataset["basemap"] ?? "");
    const { MapView } = await import("../map-view.ts");
    await sheet;
    this.#fail(false);
    const box = findIn<HTMLElement>(this.#place, ".canvas");
    const view = MapView.create(box, {
      area: readData(this.#widget, "area") as MapOptions["area"],
      basemap,
      // A widget asks nobody else for anything, also not for streets.
      provider: undefined,
      credit: dataset["credit"] ?? "",
      strings,
      row,
      selected,
      moved: () => undefined,
      say: () => undefined,
    });
    this.#view = view;
    new ResizeObserver(() => view.resize()).observe(box);
    this.show(this.#places);
    return view;
  }

  #fail(failed: boolean): void {
    this.#place.classList.toggle("failed", failed);
    const words = failed ? say(this.#options.strings, "map.failed") : "";
    findIn(this.#place, ".say").textContent = words;
  }
}

/** Adds a style sheet; it is waited for, as the map is measured in it. */
function loadSheet(href: string): Promise<unknown> {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = href;
  return new Promise((resolve) => {
    link.onload = link.onerror = resolve;
    document.head.append(link);
  });
}
