import { findIn } from "../page-parts.ts";
import { say, type Strings } from "../strings.ts";
import { addDays, daysBetween, sayDay } from "./days.ts";
import type { Progress } from "./progress.ts";

/** A step of the list on the page, with a box to tick in the place of the one that is printed. */
export class StepRow {
  readonly id: string;
  readonly #row: HTMLElement;
  readonly #tick = document.createElement("input");
  readonly #due: HTMLElement | null;

  constructor(row: HTMLElement, ticked: (id: string, done: boolean) => void) {
    this.id = row.dataset["step"] ?? "";
    this.#row = row;
    this.#due = row.querySelector(".due");
    this.#tick.type = "checkbox";
    this.#tick.className = "box";
    this.#tick.autocomplete = "off";
    this.#tick.setAttribute("aria-labelledby", `${row.id}-title`);
    this.#tick.addEventListener("change", () => ticked(this.id, this.#tick.checked));
    findIn(row, ".box").replaceWith(this.#tick);
  }

  /** The step's own address on the page, from its `#`. */
  get hash(): string {
    return `#${this.#row.id}`;
  }

  get title(): string {
    return findIn(this.#row, ".title").textContent;
  }

  /** The term in words, then what to do. */
  get text(): string {
    const words = this.#due?.querySelector("b")?.textContent;
    return [words, findIn(this.#row, ".text").textContent].filter(Boolean).join("\n\n");
  }

  /** The day that a step has to be done by, where the reader gave the day that it counts from. */
  lastDay({ dates }: Progress): string | undefined {
    const { days, from } = this.#due?.dataset ?? {};
    const start = dates[from ?? ""];
    return start === undefined ? undefined : addDays(start, Number(days));
  }

  /** Shows what was filled in; gives the last day in words, empty when there is none or the step is done. */
  show(progress: Progress, today: string, strings: Strings): string {
    const done = progress.done.includes(this.id);
    this.#tick.checked = done;
    this.#row.classList.toggle("done", done);
    if (!this.#due) return "";
    const day = this.lastDay(progress);
    const date = day === undefined ? "" : sayDay(day, document.documentElement.lang);
    const left = day === undefined || done ? "" : sayLeft(daysBetween(today, day), strings);
    this.#due.classList.toggle("known", day !== undefined);
    findIn(this.#due, ".day").textContent = date;
    findIn(this.#due, ".left").textContent = left;
    return left === "" ? "" : `${this.title}: ${date}. ${left}`;
  }
}

function sayLeft(days: number, strings: Strings): string {
  if (days < 0) return say(strings, "journey.passed");
  return days === 0 ? say(strings, "journey.today") : say(strings, "journey.left", { count: days });
}
