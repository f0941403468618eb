import { findMe, type Failure } from "./find-me.ts";
import type { Point } from "./near.ts";
import type { Sort } from "./store.ts";
import { TownField } from "./town-field.ts";
import { listenToField } from "./typing.ts";
import { wake } from "./wake.ts";

/** What the visitor asked for with the form that orders the list. */
export interface Order {
  sort: Sort;
  /** A municipality that was typed to begin at. */
  near: string;
  /** What the visitor did: chose an order, began to type a place, or went on typing it. */
  by: "push" | "word" | "letters";
}

/** What the form tells the page. */
interface Listener {
  ordered: (order: Order) => void;
  /** The visitor let the device say where it is. */
  found: (here: Point) => void;
  /** Says something under the form: a key of the page's strings, or nothing. */
  say: (key: "map.near.busy" | "map.near.unknown" | Failure | "") => void;
}

/** The form that orders the list: by name, by municipality, or from a place that is typed or found. */
export class OrderForm {
  readonly #sort: HTMLSelectElement;
  readonly #input: HTMLInputElement;
  readonly #town: TownField;
  /** Whether the nearest are asked for, and a place is still to come. */
  #asking = false;

  constructor(form: HTMLFormElement, listener: Listener) {
    this.#sort = form.elements.namedItem("sort") as HTMLSelectElement;
    this.#input = form.elements.namedItem("near") as HTMLInputElement;
    this.#town = new TownField(this.#input);
    wake(form);
    form.addEventListener("submit", (event) => event.preventDefault());
    const tell = (by: Order["by"]) => {
      this.#asking = this.#sort.value === "near";
      listener.say(this.#asking && this.#town.lost ? "map.near.unknown" : "");
      listener.ordered({ sort: this.#sort.value as Sort, near: this.#town.value, by });
    };
    this.#sort.addEventListener("change", () => {
      this.#showPlace();
      tell("push");
    });
    listenToField(this.#input, tell);
    form.querySelector(".me")?.addEventListener("click", () => {
      listener.say("map.near.busy");
      void findMe().then((answer) => {
        listener.say(typeof answer === "string" ? answer : "");
        if (typeof answer !== "string") listener.found(answer);
        else this.#ask();
      });
    });
  }

  /** Shows how the list is ordered now; `here`: from where the visitor is. */
  show(sort: Sort, near: string, here: boolean): void {
    if (sort !== "name" || here) this.#asking = false;
    if (!this.#asking) this.#sort.value = here ? "near" : sort;
    if (this.#town.value !== near) this.#town.value = near;
    this.#showPlace();
  }

  /** The centre of a municipality. */
  point(id: string): Point | undefined {
    return this.#town.point(id);
  }

  /** Forgets that a place is to come. */
  forget(): void {
    this.#asking = false;
  }

  #ask(): void {
    this.#asking = true;
    this.#sort.value = "near";
    this.#showPlace();
  }

  #showPlace(): void {
    const field = this.#input.closest<HTMLElement>(".from");
    if (field) field.hidden = this.#sort.value !== "near";
  }
}
