import type { Filters } from "./filters.ts";
import { TownField } from "./town-field.ts";

/** The form above the list, as filters to read and to set. */
export class FilterForm {
  readonly #form: HTMLFormElement;

  /** Takes over a form; `changed` is called whenever the visitor chose something. */
  constructor(form: HTMLFormElement, changed: () => void) {
    this.#form = form;
    form.addEventListener("input", changed);
    form.addEventListener("reset", () => setTimeout(changed));
    form.addEventListener("submit", (event) => event.preventDefault());
  }

  get filters(): Filters {
    const chosen = (name: string) =>
      this.#boxes.filter((box) => box.name === name && box.checked).map(({ value }) => value);
    return {
      topics: chosen("topic"),
      kinds: chosen("kind"),
      category: this.#category.value,
      municipality: this.#town.value,
    };
  }

  set filters({ topics, kinds, category, municipality }: Filters) {
    for (const box of this.#boxes) {
      box.checked = (box.name === "topic" ? topics : kinds).includes(box.value);
    }
    this.#category.value = category;
    this.#town.value = municipality;
  }

  /** Whether a municipality is typed that the region does not have. */
  get lost(): boolean {
    return this.#town.lost;
  }

  /** Whether the form has this choice; addresses may name others. */
  knows(name: string, value: string): boolean {
    if (name === "municipality") return this.#town.knows(value);
    if (name === "category")
      return [...this.#category.options].some((option) => option.value === value);
    return this.#boxes.some((box) => box.name === name && box.value === value);
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.#form.querySelectorAll<HTMLInputElement>("[type=checkbox]")];
  }

  get #category(): HTMLSelectElement {
    return this.#form.elements.namedItem("category") as HTMLSelectElement;
  }

  get #town(): TownField {
    return new TownField(this.#form.elements.namedItem("municipality") as HTMLInputElement);
  }
}
