import type { PlanIndex } from "../../export/plan-index.ts";
import { findIn } from "../page-parts.ts";
import { say, type Strings } from "../strings.ts";
import { listenToField } from "../typing.ts";
import { finder } from "./find.ts";
import { make, makeText } from "./make.ts";
import { placeOf } from "./plan-row.ts";
import type { Item, Plan } from "./state.ts";

/** How many finds are shown; who wants others types another word. */
const mostFinds = 40;

/** All that can be put in a plan: the groups that the page came with, and a search in them and in the services. */
export class Menu {
  readonly #root: HTMLElement;
  readonly #index: PlanIndex;
  readonly #strings: Strings;
  readonly #find: (query: string) => string[];
  #plan: ReadonlySet<string> = new Set();

  constructor(root: HTMLElement, index: PlanIndex, strings: Strings, add: (item: Item) => void) {
    this.#root = root;
    this.#index = index;
    this.#strings = strings;
    this.#find = finder(index);
    for (const row of root.querySelectorAll<HTMLElement>(".groups [data-item]"))
      row.append(this.#button(row.dataset["item"] ?? ""));
    this.#foldGroups();
    const field = findIn<HTMLInputElement>(root, "input");
    listenToField(field, () => this.#search(field.value));
    findIn(root, "form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#search(field.value);
    });
    root.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>(".add") : null;
      const item = button?.closest<HTMLElement>("[data-item]")?.dataset["item"];
      if (item !== undefined) add(item as Item);
    });
  }

  /** Says at each thing whether it is in the plan. */
  mark(plan: Plan): void {
    this.#plan = new Set(plan);
    for (const button of this.#root.querySelectorAll(".add")) this.#markOne(button);
  }

  /** Groups are closed at first, unless the visitor is reading in them already. */
  #foldGroups(): void {
    if (scrollY > 0) return;
    for (const group of this.#root.querySelectorAll("details")) group.open = false;
  }

  #search(query: string): void {
    const found = this.#find(query);
    const asked = query.trim() !== "";
    const rows = found.slice(0, mostFinds).map((item) => this.#row(item));
    const list = findIn<HTMLElement>(this.#root, ".finds");
    list.replaceChildren(...rows);
    list.hidden = rows.length === 0;
    findIn<HTMLElement>(this.#root, ".groups").hidden = found.length > 0;
    const key = found.length === 0 ? "search.status.none" : "search.status.found";
    findIn(this.#root, ".count").textContent = asked
      ? say(this.#strings, key, { count: found.length, query: query.trim() })
      : "";
  }

  #row(item: string): HTMLElement {
    const entry = this.#index[item];
    if (!entry) throw new Error(`Nothing is known of ${item}.`);
    const link = makeText("a", "", entry.title);
    link.href = entry.href;
    const row = make("li", "", make("span", "", link, placeOf(entry)), this.#button(item));
    row.dataset["item"] = item;
    return row;
  }

  #button(item: string): HTMLElement {
    const title = this.#index[item]?.title ?? { text: "" };
    const button = make("button", "add", make("span", ""), makeText("span", "sr", title));
    button.type = "button";
    button.dataset["of"] = item;
    this.#markOne(button);
    return button;
  }

  #markOne(button: Element): void {
    const isIn = this.#plan.has((button as HTMLElement).dataset["of"] ?? "");
    button.classList.toggle("on", isIn);
    button.setAttribute("aria-disabled", `${isIn}`);
    findIn(button, "span").textContent = say(this.#strings, isIn ? "plan.in" : "plan.add");
  }
}
