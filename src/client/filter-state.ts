import { showChosen } from "./chosen-filters.ts";
import type { FilterForm } from "./filter-form.ts";
import { bestToLift, without, type Filters } from "./filters.ts";
import { findIn } from "./page-parts.ts";
import type { Place } from "./places.ts";
import { say, type Strings } from "./strings.ts";

/** What the page does when filters are taken away. */
interface Listener {
  /** The form has those that are left. */
  lifted: (left: Filters) => void;
  /** Sets the focus on what is left. */
  focus: () => void;
}

/** Says what the filters do: how many services are left, which filters are on, and which to take away when none is left. */
export class FilterState {
  readonly #strings: Strings;
  readonly #form: FilterForm;
  readonly #listener: Listener;
  readonly #count: Element;
  readonly #badge: Element;
  readonly #chosen: HTMLElement;
  readonly #list: HTMLElement;
  readonly #lifted: HTMLElement;
  readonly #clear: HTMLElement;

  constructor(page: HTMLElement, strings: Strings, form: FilterForm, listener: Listener) {
    this.#strings = strings;
    this.#form = form;
    this.#listener = listener;
    this.#count = findIn(page, ".count");
    this.#badge = findIn(page, ".filters .on");
    this.#chosen = findIn(page, ".chosen");
    this.#list = findIn(page, ".chosen ul");
    this.#lifted = findIn(page, ".lifted");
    this.#clear = findIn(page, ".chosen .clear");
    this.#clear.onclick = () => this.#leave({});
  }

  /** Shows it for the filters that are on, which leave so many of these services. */
  show(places: readonly Place[], filters: Filters, shown: number): void {
    const all = places.length;
    const key = shown === 0 ? "map.none" : shown === all ? "map.count" : "map.count-of";
    this.#count.textContent = say(this.#strings, key, { count: shown, all });
    const on = this.#filtersOn(filters);
    this.#badge.textContent =
      on.length === 0 ? "" : `(${on.length.toLocaleString(document.documentElement.lang)})`;
    this.#chosen.hidden = on.length === 0;
    showChosen(
      this.#list,
      on.map(({ label, name, value }) => ({
        label,
        action: say(this.#strings, "map.lift", { name: label }),
        lift: () => this.#lift(without(filters, name, value)),
      })),
      this.#listener.focus,
    );
    this.#offer(shown === 0 ? this.#best(places, filters) : undefined);
  }

  #lift(left: Filters): void {
    this.#form.filters = left;
    this.#listener.lifted(left);
  }

  #leave(left: Filters): void {
    this.#lift(left);
    this.#listener.focus();
  }
  #filtersOn(filters: Filters): { name: string; value: string; label: string }[] {
    const on = Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => ({ name, value, label: this.#form.label(name, value) })),
    );
    const { lost } = this.#form;
    return lost === "" ? on : [...on, { name: "municipality", value: "", label: lost }];
  }

  /** The one filter whose removal leaves most; all of them where no single one does. */
  #best(places: readonly Place[], filters: Filters): { text: string; left: Filters } {
    const { lost } = this.#form;
    const best =
      lost === ""
        ? bestToLift(places, filters)
        : bestToLift(places, { ...filters, municipality: [""] });
    if (!best) return { text: this.#clear.textContent.trim(), left: {} };
    const values = (filters[best.name] ?? []).map((value) => this.#form.label(best.name, value));
    const names = values.length > 0 ? values : [lost];
    const locale = document.documentElement.lang;
    const name = new Intl.ListFormat(locale, { type: "disjunction" }).format(names);
    return {
      text: say(this.#strings, "map.without", { name, count: best.count }),
      left: without(filters, best.name),
    };
  }

  #offer(offer: { text: string; left: Filters } | undefined): void {
    this.#lifted.hidden = offer === undefined;
    const button = this.#lifted.querySelector("button");
    if (!button || !offer) return;
    button.textContent = offer.text;
    button.onclick = () => this.#leave(offer.left);
  }
}
