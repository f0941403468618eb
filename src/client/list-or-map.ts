import { wake } from "./wake.ts";

const wide = matchMedia("(min-width: 60rem)");

/** Whether the list and the map have room beside each other. */
export const besideEachOther = (): boolean => wide.matches;

/** On a narrow screen the list or the map, as the visitor chooses; beside each other both. */
export class ListOrMap {
  readonly #box: HTMLElement;
  readonly #changed: () => void;
  #scrolled = 0;

  constructor(box: HTMLElement, changed: () => void) {
    this.#box = box;
    this.#changed = changed;
    const choice = box.querySelector<HTMLElement>(".seg");
    if (choice) choice.hidden = false;
    choice?.addEventListener("change", ({ target }) =>
      this.show((target as HTMLInputElement).value as "list" | "map"),
    );
    this.show("list");
    this.#foldFilters();
  }

  show(view: "list" | "map"): void {
    const before = this.#box.dataset["view"];
    if (before === "list") this.#scrolled = scrollY;
    this.#box.dataset["view"] = view;
    for (const radio of this.#box.querySelectorAll<HTMLInputElement>(".seg input")) {
      radio.checked = radio.value === view;
    }
    this.#changed();
    if (before === view || before === undefined || wide.matches) return;
    // The list is longer than the map: the map comes to the visitor, and the list is where they left it.
    if (view === "list") scrollTo({ top: this.#scrolled, behavior: "instant" });
    else if (this.#box.getBoundingClientRect().top < 0) {
      this.#box.scrollIntoView({ behavior: "instant" });
    }
  }

  /** Unfolds the lesser filters where one of them is on. */
  unfoldChosen(): void {
    const more = this.#box.querySelector<HTMLDetailsElement>(".more");
    if (more?.querySelector(':checked:not([value=""])')) more.open = true;
  }

  /** Filters lie open where there is room, the lesser ones folded; on a phone one fold hides all. */
  #foldFilters(): void {
    const filters = this.#box.querySelector<HTMLDetailsElement>(".filters");
    const more = this.#box.querySelector<HTMLDetailsElement>(".more");
    if (!filters || !more) return;
    const fit = () => {
      filters.open = wide.matches;
      more.open = !wide.matches;
    };
    fit();
    wide.addEventListener("change", fit);
    filters.querySelector(".done")?.addEventListener("click", () => {
      filters.open = false;
      filters.querySelector("summary")?.focus();
    });
    wake(filters);
  }
}
