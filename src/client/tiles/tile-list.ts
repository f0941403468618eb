import { moveByKeys } from "../row-keys.ts";
import type { TilePlace } from "./tile-row.ts";

/** The list of the services in view: rows come and go as the map moves. */
export class TileList {
  readonly #list: HTMLElement;
  readonly #make: (place: TilePlace) => HTMLElement;
  readonly #rows = new Map<string, HTMLElement>();
  #selected = "";

  /** `make` makes the row of a service, once. */
  constructor(list: HTMLElement, make: (place: TilePlace) => HTMLElement) {
    this.#list = list;
    this.#make = make;
    moveByKeys(list);
  }

  /** The row of a service, whether it is shown or not. */
  row(place: TilePlace): HTMLElement {
    const row = this.#rows.get(place.id) ?? this.#make(place);
    this.#rows.set(place.id, row);
    return row;
  }

  /** Shows these services, in this order. */
  show(places: readonly TilePlace[]): void {
    const rows = places.map((place) => this.row(place));
    const now = [...this.#list.children];
    if (now.length === rows.length && rows.every((row, index) => row === now[index])) return;
    const focused = this.#list.contains(document.activeElement) ? document.activeElement : null;
    this.#list.replaceChildren(...rows);
    if (!focused) return;
    if (this.#list.contains(focused)) (focused as HTMLElement).focus({ preventScroll: true });
    else this.focusFirst();
  }

  /** Marks one service as selected; none when the id is empty. */
  mark(selected: string): void {
    for (const id of [this.#selected, selected]) {
      const row = this.#rows.get(id);
      row?.classList.toggle("sel", id === selected);
      if (id === selected) row?.setAttribute("aria-current", "true");
      else row?.removeAttribute("aria-current");
    }
    this.#selected = selected;
  }

  /** Sets the focus on the first service. */
  focusFirst(): void {
    this.#list.querySelector("a")?.focus();
  }
}
