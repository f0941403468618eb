import type { Limits } from "../../search/find.ts";
import { findIn } from "../page-parts.ts";

/** What a visitor limits the search to: the fields for a topic and a municipality, in their fold. */
export class SearchLimits {
  readonly #form: HTMLFormElement;
  readonly #chosen: Element;

  constructor(fold: HTMLElement, changed: () => void) {
    this.#form = findIn(fold, "form");
    this.#chosen = findIn(fold, "summary b");
    fold.classList.add("on");
    this.#form.addEventListener("submit", (event) => event.preventDefault());
    this.#form.addEventListener("change", () => {
      this.#tell();
      changed();
    });
  }

  /** What is chosen. */
  get value(): Limits {
    return { topic: this.#topics.value || undefined, municipality: this.#towns.value || undefined };
  }

  /** Chooses what an address asks for, as far as it can be chosen. */
  set value({ topic = "", municipality = "" }: Limits) {
    this.#form.reset();
    this.#topics.value = topic;
    this.#towns.value = municipality;
    if (this.#towns.selectedIndex < 0) this.#towns.value = "";
    this.#tell();
  }

  get #topics(): RadioNodeList {
    return this.#form.elements.namedItem("topic") as RadioNodeList;
  }

  get #towns(): HTMLSelectElement {
    return findIn(this.#form, "select");
  }

  /** The fold says what is chosen in it. */
  #tell(): void {
    const { topic, municipality } = this.value;
    const box = findIn<HTMLInputElement>(this.#form, "input:checked");
    this.#chosen.textContent = [
      topic === undefined ? "" : (box.parentElement?.textContent.trim() ?? ""),
      municipality === undefined ? "" : (this.#towns.selectedOptions[0]?.text ?? ""),
    ]
      .filter(Boolean)
      .join(" · ");
  }
}
