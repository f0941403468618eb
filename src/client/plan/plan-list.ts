import type { PlanIndex } from "../../export/plan-index.ts";
import { focusedElement } from "../focused.ts";
import type { Strings } from "../strings.ts";
import { planRow } from "./plan-row.ts";
import type { Item, Plan } from "./state.ts";

/** What the buttons of a row do. */
export type Deed = "up" | "down" | "remove";

interface Parts {
  list: HTMLElement;
  /** The buttons of a row. */
  hands: HTMLTemplateElement;
  index: PlanIndex;
  strings: Strings;
  act: (deed: Deed, item: Item) => void;
}

/** The list of what is in the plan. */
export class PlanList {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
    parts.list.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest("button") : null;
      const item = button?.closest<HTMLElement>("[data-item]")?.dataset["item"];
      if (!button || item === undefined || button.getAttribute("aria-disabled") === "true") return;
      parts.act(button.className as Deed, item as Item);
    });
  }

  /** Shows a plan, with buttons where it may be changed; the focus stays on its row, or takes the one that took its place. */
  show(plan: Plan, mayChange: boolean): void {
    const { list } = this.#parts;
    const before = focusedElement();
    const row =
      before && list.contains(before) ? before.closest<HTMLElement>("li[data-item]") : null;
    const place = row ? [...list.children].indexOf(row) : -1;
    list.replaceChildren(...plan.map((item, at) => this.#row(item, at, plan.length, mayChange)));
    if (!row || !before) return;
    const same = list.querySelector(`:scope > [data-item="${row.dataset["item"] ?? ""}"]`);
    const next = same ?? list.children[Math.min(place, plan.length - 1)];
    const wanted = before.className === "" ? "a" : `.${before.className}`;
    next?.querySelector<HTMLElement>(wanted)?.focus();
  }

  #row(item: Item, at: number, count: number, mayChange: boolean): HTMLElement {
    const { hands, index, strings } = this.#parts;
    const entry = index[item];
    if (!entry) throw new Error(`Nothing is known of ${item}.`);
    const row = planRow(item, entry, partsOf(index, item), strings);
    if (!mayChange) return row;
    row.append(hands.content.cloneNode(true));
    for (const name of row.querySelectorAll(".name")) name.textContent = entry.title.text;
    if (at === 0) row.querySelector(".up")?.setAttribute("aria-disabled", "true");
    if (at === count - 1) row.querySelector(".down")?.setAttribute("aria-disabled", "true");
    return row;
  }
}

function partsOf(index: PlanIndex, item: Item): PlanIndex[string]["title"][] {
  if (!item.startsWith("journey:")) return [];
  const steps = item.replace("journey:", "step:") + ".";
  return Object.entries(index).flatMap(([name, { title }]) =>
    name.startsWith(steps) ? [title] : [],
  );
}
