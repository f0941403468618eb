import { controlOf, type Control } from "./controls.ts";
import { facets } from "./facets/all.ts";
import type { Counts, Filters } from "./filters.ts";
import { listenToField } from "./typing.ts";

/** The form above the list, as filters to read and to set. */
export class FilterForm {
  readonly #controls: ReadonlyMap<string, Control>;
  readonly #town: HTMLInputElement | null;

  /** Takes over a form; `changed` is called whenever the visitor chose or typed something. */
  constructor(form: HTMLFormElement, changed: (how: "push" | "word" | "letters") => void) {
    this.#controls = new Map(
      facets.flatMap(({ name }) => {
        const control = controlOf(form, name);
        return control ? [[name, control] as const] : [];
      }),
    );
    this.#town = form.elements.namedItem("municipality") as HTMLInputElement | null;
    if (this.#town) listenToField(this.#town, changed);
    form.addEventListener("input", ({ target }) => {
      if (target !== this.#town) changed("push");
    });
    form.addEventListener("submit", (event) => event.preventDefault());
  }

  get filters(): Filters {
    return Object.fromEntries([...this.#controls].map(([name, { chosen }]) => [name, chosen]));
  }

  set filters(filters: Filters) {
    for (const [name, control] of this.#controls) control.chosen = filters[name] ?? [];
  }

  /** The values that the form offers, by the name of a facet. */
  get known(): Map<string, readonly string[]> {
    return new Map([...this.#controls].map(([name, { values }]) => [name, values]));
  }

  /** What is typed for a municipality that the region does not have; else empty. */
  get lost(): string {
    const text = this.#town?.value.trim() ?? "";
    return this.#controls.get("municipality")?.chosen.length === 0 ? text : "";
  }

  /** The words of a choice. */
  label(name: string, value: string): string {
    return this.#controls.get(name)?.label(value) ?? value;
  }

  /** Writes beside each choice how many services it would leave. */
  count(counts: Counts, locale: string): void {
    for (const [name, control] of this.#controls) {
      control.count(counts.get(name) ?? new Map(), locale);
    }
  }
}
