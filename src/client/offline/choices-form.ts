import type { OfflineList } from "../../export/offline/offline-list.ts";
import { findIn } from "../page-parts.ts";
import { say, type Strings } from "../strings.ts";
import { filesOf, nameOf, nothingKept, toFetch, weigh, type Kept } from "./changes.ts";
import type { Chosen } from "./keep.ts";
import { sizeWords } from "./words.ts";

/** The form in which the visitor chooses what to keep, with what each choice and all together weigh. */
export class ChoicesForm {
  readonly #form: HTMLFormElement;
  readonly #strings: Strings;
  #list: OfflineList = { files: [], groups: {} };
  #kept = nothingKept;

  constructor(form: HTMLFormElement, strings: Strings, keep: (chosen: Chosen[]) => void) {
    this.#form = form;
    this.#strings = strings;
    form.addEventListener("change", () => this.#weigh());
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (this.chosen.length > 0) keep(this.chosen);
    });
  }

  /** What is ticked, and the municipality. */
  get chosen(): Chosen[] {
    const { lang: locale } = document.documentElement;
    const fields = this.#form.querySelectorAll<HTMLInputElement>("label:not([hidden]) > :checked");
    const town = this.#form.querySelector<HTMLOptionElement>("option:checked:not([value=''])");
    return [...fields, ...(town ? [town] : [])].map(({ value, dataset }) => ({
      locale,
      group: value,
      label: dataset["label"] ?? "",
      href: dataset["href"] ?? "",
    }));
  }

  /** Shows what can still be chosen: what is kept whole is left out. */
  show(list: OfflineList, kept: Kept): void {
    this.#list = list;
    this.#kept = kept;
    const { lang: locale } = document.documentElement;
    const isThere = (group: string) =>
      kept.choices[nameOf({ locale, group })]?.since !== undefined || !list.groups[group];
    for (const field of this.#form.querySelectorAll("input")) {
      const label = field.closest("label");
      if (label) label.hidden = isThere(field.value);
    }
    for (const option of this.#form.querySelectorAll<HTMLOptionElement>("option[data-href]")) {
      option.hidden = option.disabled = isThere(option.value);
      if (option.hidden && option.selected) option.selected = false;
    }
    this.#weigh();
  }

  #weigh(): void {
    for (const choice of this.#form.querySelectorAll(".choice")) {
      const field = choice.querySelector<HTMLInputElement | HTMLSelectElement>("input, select");
      const files = this.#missing([field?.value ?? ""]);
      findIn(choice, ".size").textContent = files.length === 0 ? "" : sizeWords(weigh(files).sent);
    }
    const files = this.#missing(this.chosen.map(({ group }) => group));
    const { bytes, sent } = weigh(files);
    const isNone = this.chosen.length === 0;
    const button = findIn(this.#form, ".load");
    button.setAttribute("aria-disabled", `${isNone}`);
    button.classList.toggle("alt", isNone);
    button.textContent = say(this.#strings, "offline.load", { size: sizeWords(sent) });
    findIn(this.#form, ".room").textContent = isNone
      ? say(this.#strings, "offline.none")
      : say(this.#strings, "offline.room", { size: sizeWords(bytes) });
  }

  #missing(groups: readonly string[]) {
    return toFetch(filesOf(this.#list, groups), this.#kept);
  }
}
