import type { MapView } from "./map-view.ts";

/** Makes the map once: when its place comes into view, or when it is asked for before. */
export class MapLoader {
  readonly #make: () => Promise<MapView>;
  readonly #failed: () => void;
  #loading: Promise<MapView> | undefined;

  /** `failed` is called each time that the map's script cannot be had. */
  constructor(place: Element, make: () => Promise<MapView>, failed: () => void) {
    this.#make = make;
    this.#failed = failed;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      void this.load();
    });
    observer.observe(place);
  }

  /** The map; undefined where it cannot be made, which is tried again when it is asked for again. */
  async load(): Promise<MapView | undefined> {
    this.#loading ??= this.#make();
    try {
      return await this.#loading;
    } catch {
      this.#loading = undefined;
      this.#failed();
      return undefined;
    }
  }
}
