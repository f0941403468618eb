import type { PlanIndex } from "../../export/plan-index.ts";
import { fetchJson } from "../fetch-json.ts";
import { fragmentOf } from "../fragment.ts";
import { findIn, readData } from "../page-parts.ts";
import { say, type Strings } from "../strings.ts";
import { KeptPlan } from "./kept-plan.ts";
import { Menu } from "./menu.ts";
import { PlanList, type Deed } from "./plan-list.ts";
import { share } from "./share.ts";
import * as state from "./state.ts";
import type { Item } from "./state.ts";

/** The visitor's own plan, or one that someone shared with them, and all that can be added to it. */
class MyPlan extends HTMLElement {
  readonly #kept = new KeptPlan();
  #index: PlanIndex = {};
  #list!: PlanList;
  #menu!: Menu;
  /** The plan of the address that was opened; kept only when the visitor says so. */
  #shared: Item[] | undefined;
  /** The plan before the last change. */
  #before: Item[] | undefined;

  async connectedCallback(): Promise<void> {
    // All that can be added stands below the plan: it would be pushed away from under a finger.
    const hasPlan = this.#kept.items.length > 0 || location.hash !== "";
    this.classList.toggle("wait", hasPlan);
    const index = (await fetchJson(this.dataset["index"] ?? "")) as PlanIndex | undefined;
    this.classList.remove("wait");
    this.classList.toggle("failed", !index);
    if (!index) return this.#tell("plan.failed");
    this.#index = index;
    this.#list = new PlanList({
      list: findIn(this, ".plan"),
      hands: findIn(this, ".hands"),
      index,
      strings: this.#strings,
      act: (deed, item) => this.#act(deed, item),
    });
    this.#menu = new Menu(findIn(this, ".menu"), index, this.#strings, (item) => this.#add(item));
    this.#listen();
    this.classList.add("on");
    this.#readAddress();
  }

  get #strings(): Strings {
    return readData(this, "strings") as Strings;
  }

  /** The visitor's own plan, without what the site no longer has. */
  get #own(): Item[] {
    return this.#kept.items.filter((item) => Object.hasOwn(this.#index, item));
  }

  #listen(): void {
    const deeds: Record<string, () => void> = {
      print: () => print(),
      share: () => void this.#share(),
      erase: () => this.#change([], "plan.erased"),
      undo: () => this.#change(this.#before ?? [], "plan.undone"),
      join: () => this.#keepShared((shared) => state.add(this.#own, ...shared)),
      replace: () => this.#keepShared((shared) => shared),
      own: () => this.#leaveShared(),
    };
    this.addEventListener("click", ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>("[data-do]") : null;
      deeds[button?.dataset["do"] ?? ""]?.();
    });
    findIn<HTMLInputElement>(this, "#plan-link").addEventListener("focus", ({ target }) =>
      (target as HTMLInputElement).select(),
    );
    addEventListener("hashchange", () => this.#readAddress());
    addEventListener("beforeprint", () => {
      for (const group of this.querySelectorAll("details")) group.open = true;
    });
    this.#kept.watch(() => this.#show());
  }

  /** Takes what the address brings: a thing to add, or a plan to look at. */
  #readAddress(): void {
    const fragment = fragmentOf(location.hash);
    const [added] = state.parsePlan(fragment.get("add"));
    const given = state.parsePlan(fragment.get("p"));
    const shared = given.filter((item) => Object.hasOwn(this.#index, item));
    const isOwn = String(shared) === String(this.#own);
    this.#shared = shared.length > 0 && !isOwn ? shared : undefined;
    if (!this.#shared && (fragment.has("add") || fragment.has("p"))) this.#cleanAddress();
    this.#show();
    if (added !== undefined) this.#add(added);
    else if (shared.length < given.length) this.#tell("plan.gone");
  }

  #cleanAddress(): void {
    history.replaceState(null, "", location.pathname);
  }

  #add(item: Item): void {
    const entry = this.#index[item];
    if (!entry) return this.#tell("plan.gone");
    const name = entry.title.text;
    const own = this.#own;
    if (own.includes(item)) return this.#tell("plan.there", { name });
    if (own.length >= state.most) return this.#tell("plan.full", { all: state.most });
    this.#change(state.add(own, item), "plan.added", { name });
  }

  #act(deed: Deed, item: Item): void {
    const name = this.#index[item]?.title.text ?? "";
    if (deed === "remove") {
      this.#change(state.remove(this.#own, item), "plan.removed", { name });
      return;
    }
    const next = state.move(this.#own, item, deed === "up" ? -1 : 1);
    const place = next.indexOf(item) + 1;
    this.#change(next, "plan.moved", { name, place, all: next.length });
  }

  #change(next: Item[], key: string, params?: Record<string, string | number>): void {
    const undone = key === "plan.undone";
    this.#before = undone ? undefined : this.#own;
    this.#kept.items = next;
    this.#show();
    this.#tell(key, params, !undone);
    // The button that was pressed is gone.
    if (undone) findIn<HTMLElement>(this, ".mine").focus();
    else if (next.length === 0) this.#undo.focus();
  }

  #keepShared(merged: (shared: Item[]) => Item[]): void {
    const next = merged(this.#shared ?? []);
    this.#leaveShared();
    this.#change(next, "plan.saved");
  }

  #leaveShared(): void {
    this.#shared = undefined;
    this.#cleanAddress();
    this.#show();
    findIn<HTMLElement>(this, ".mine").focus();
  }

  #show(): void {
    const own = this.#own;
    const plan = this.#shared ?? own;
    const isShared = this.#shared !== undefined;
    this.#list.show(plan, !isShared);
    this.#menu.mark(own);
    this.classList.toggle("full", plan.length > 0);
    this.classList.toggle("shared", isShared);
    this.classList.toggle("both", isShared && own.length > 0);
    this.classList.toggle("unkept", this.#kept.isRefused);
    findIn<HTMLInputElement>(this, "#plan-link").value = this.#link(plan);
    // Other languages show the same plan: one's own is kept for the whole site, a shared one goes along.
    for (const link of document.querySelectorAll<HTMLAnchorElement>("a[hreflang]"))
      link.hash = isShared ? location.hash : "";
  }

  #link(plan: Item[]): string {
    return `${location.origin}${location.pathname}#p=${state.serialisePlan(plan)}`;
  }

  async #share(): Promise<void> {
    const done = await share(document.title, this.#link(this.#shared ?? this.#own));
    if (done === "copied") this.#tell("journey.copied");
    if (done === "none") findIn<HTMLElement>(this, "#plan-link").focus();
  }

  get #undo(): HTMLElement {
    return findIn(this, "[data-do=undo]");
  }

  /** Says what happened, with the way back after a change. */
  #tell(key: string, params: Record<string, string | number> = {}, canUndo = false): void {
    findIn(this, ".said").textContent = say(this.#strings, key, params);
    this.#undo.hidden = !canUndo;
  }
}

customElements.define("rotonde-plan", MyPlan);
