import { findMe } from "../find-me.ts";
import type { Point } from "../near.ts";
import { findIn } from "../page-parts.ts";
import { TownField } from "../town-field.ts";
import { listenToField } from "../typing.ts";
import { wake } from "../wake.ts";

/** What the form tells the page. */
interface Listener {
  /** A municipality was typed; empty when the field is. */
  typed: (town: string, how: "word" | "letters") => void;
  /** The visitor let the device say where it is. */
  found: (here: Point) => void;
  /** Says something under the form: a key of the page's strings, or nothing. */
  say: (key: string) => void;
}

/** The form that takes the map to a place that is typed, or to where the visitor is. */
export class NearForm {
  readonly #town: TownField;

  constructor(form: HTMLFormElement, { typed, found, say }: Listener) {
    const input = findIn<HTMLInputElement>(form, "[name=near]");
    this.#town = new TownField(input);
    wake(form);
    form.addEventListener("submit", (event) => event.preventDefault());
    listenToField(input, (how) => {
      say(this.#town.lost ? "map.near.unknown" : "");
      if (!this.#town.lost) typed(this.#town.value, how);
    });
    findIn(form, ".me").addEventListener("click", () => {
      say("map.near.busy");
      void findMe().then((answer) => {
        say(typeof answer === "string" ? answer : "");
        if (typeof answer !== "string") found(answer);
      });
    });
  }

  /** The municipalities that can be typed. */
  get towns(): string[] {
    return this.#town.ids;
  }

  /** Shows which municipality the map was taken to. */
  show(town: string): void {
    if (this.#town.value !== town) this.#town.value = town;
  }

  /** The centre of a municipality. */
  point(town: string): Point | undefined {
    return this.#town.point(town);
  }
}
