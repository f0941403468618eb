import { moveByKeys } from "./row-keys.ts";

/** The list of services that the page came with: shown, ordered and marked, never made anew. */
export class ServiceRows {
  readonly #list: HTMLElement;
  readonly #rows: ReadonlyMap<string, HTMLElement>;
  #order: readonly string[];

  constructor(list: HTMLElement) {
    const rows = [...list.querySelectorAll<HTMLElement>(":scope > [data-id]")];
    this.#list = list;
    this.#rows = new Map(rows.map((row) => [row.dataset["id"] ?? "", row]));
    this.#order = this.ids;
    moveByKeys(list);
  }

  /** The ids of all services, in the order in which the page came. */
  get ids(): string[] {
    return [...this.#rows.keys()];
  }

  get(id: string): HTMLElement | undefined {
    return this.#rows.get(id);
  }

  /** Shows some services, in this order; `distance` gives what to say of how far one is. */
  show(ids: readonly string[], distance: (id: string) => string): void {
    const before = this.#focused();
    const shown = new Set(ids);
    for (const [id, row] of this.#rows) {
      row.hidden = !shown.has(id);
      this.#sayDistance(row, shown.has(id) ? distance(id) : "");
    }
    this.#arrange([...ids, ...this.#order.filter((id) => !shown.has(id))]);
    if (before) this.#focusAgain(before);
  }

  /** Marks one service as selected; none when the id is empty. */
  mark(selected: string): void {
    for (const [id, row] of this.#rows) {
      row.classList.toggle("sel", id === selected);
      if (id === selected) row.setAttribute("aria-current", "true");
      else row.removeAttribute("aria-current");
    }
  }

  /** Sets the focus on the first service that is shown; false when there is none. */
  focusFirst(): boolean {
    const link = this.#list.querySelector<HTMLElement>(":scope > :not([hidden]) a");
    link?.focus();
    return link !== null;
  }

  /** Moves rows only where the order differs: most filters leave it as it is. */
  #arrange(order: readonly string[]): void {
    const visible = (ids: readonly string[]) => ids.filter((id) => !this.#rows.get(id)?.hidden);
    const [now, next] = [visible(this.#order), visible(order)];
    if (now.every((id, place) => id === next[place])) return;
    this.#order = order;
    this.#list.append(...order.flatMap((id) => this.#rows.get(id) ?? []));
  }

  #sayDistance(row: HTMLElement, text: string): void {
    let place = row.querySelector(".km");
    if (text === "") return place?.remove();
    if (!place) {
      place = document.createElement("span");
      place.className = "km";
      row.append(place);
    }
    place.textContent = text;
  }

  #focused(): HTMLElement | undefined {
    const { activeElement } = document;
    return activeElement instanceof HTMLElement && this.#list.contains(activeElement)
      ? activeElement
      : undefined;
  }

  /** The focus stays on its row where that is still shown, else it goes to the first one. */
  #focusAgain(before: HTMLElement): void {
    if (before.closest<HTMLElement>("[data-id]")?.hidden) this.focusFirst();
    else if (document.activeElement !== before) before.focus({ preventScroll: true });
  }
}
