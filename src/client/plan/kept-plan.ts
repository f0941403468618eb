import { forget, keep, readKept } from "../kept.ts";
import { parsePlan, serialisePlan, type Item } from "./state.ts";

const key = "rotonde.plan";

/** The visitor's own plan: on this device only, and nothing at all while it is empty. */
export class KeptPlan {
  /** The plan until the page closes, where the browser keeps nothing. */
  #unkept: Item[] | undefined;

  get items(): Item[] {
    return this.#unkept ?? parsePlan(readKept(key));
  }

  set items(items: Item[]) {
    if (items.length === 0) {
      forget(key);
      this.#unkept = undefined;
    } else {
      this.#unkept = keep(key, serialisePlan(items)) ? undefined : items;
    }
  }

  /** Whether the browser refused to keep it. */
  get isRefused(): boolean {
    return this.#unkept !== undefined;
  }

  /** Calls `changed` when the same plan is changed in another window. */
  watch(changed: () => void): void {
    addEventListener("storage", (event) => {
      if (event.key === key || event.key === null) changed();
    });
  }
}
