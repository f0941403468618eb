import { fragmentOf } from "../fragment.ts";
import { forget, keep, readKept } from "../kept.ts";
import { findIn, readData } from "../page-parts.ts";
import { say, type Strings } from "../strings.ts";
import { dayHere, sayDay } from "./days.ts";
import {
  nothing,
  parseProgress,
  serialiseProgress,
  withDate,
  withStep,
  type Known,
  type Progress,
} from "./progress.ts";
import { StepRow } from "./step-row.ts";
import { TakeAlong } from "./take-along.ts";

/** A list of steps with the reader's own dates and ticks, kept on the device or shared in the address. */
class Journey extends HTMLElement {
  #progress = nothing;
  /** Whether the list came with the address: then nothing is kept until the reader says so. */
  #shared = false;
  #strings: Strings = {};
  #rows: StepRow[] = [];
  #dates: HTMLInputElement[] = [];
  #yours!: HTMLElement;
  #take!: TakeAlong;

  connectedCallback(): void {
    this.#strings = readData(this, "strings") as Strings;
    this.#yours = findIn(this, ".yours");
    this.#take = new TakeAlong(this, this.#strings, () => this.#erase());
    this.#rows = [...this.querySelectorAll<HTMLElement>("[data-step]")].map(
      (row) => new StepRow(row, (id, done) => this.#fill(withStep(this.#progress, id, done))),
    );
    this.#dates = [...this.#yours.querySelectorAll("input")];
    for (const input of this.#dates)
      input.addEventListener("change", () =>
        this.#fill(withDate(this.#progress, input.name, input.value)),
      );
    findIn(this.#yours, ".keep").addEventListener("click", () => this.#keepShared());
    findIn(this.#yours, ".own").addEventListener("click", () => this.#leaveShared());
    addEventListener("hashchange", () => this.#readAddress());
    addEventListener("storage", ({ key }) => {
      if (key === this.#key && !this.#shared) this.#open(this.#kept);
    });
    // The days that are left change overnight, while the page stays open.
    addEventListener("visibilitychange", () => this.#show());
    this.#yours.hidden = false;
    findIn<HTMLElement>(this, ".far").hidden = false;
    this.#open(this.#kept);
    this.#readAddress();
  }

  get #key(): string {
    return `rotonde.journey.${this.dataset["id"] ?? ""}`;
  }

  get #known(): Known {
    return { dates: this.#dates.map(({ name }) => name), steps: this.#rows.map(({ id }) => id) };
  }

  get #kept(): Progress {
    const kept = readKept(this.#key);
    return parseProgress(new URLSearchParams(typeof kept === "string" ? kept : ""), this.#known);
  }

  #readAddress(): void {
    const shared = parseProgress(fragmentOf(location.hash), this.#known);
    const text = serialiseProgress(shared);
    if (text === "") return;
    const kept = serialiseProgress(this.#kept);
    if (text === kept) return this.#clearAddress();
    this.#shared = true;
    findIn<HTMLElement>(this.#yours, ".replaces").hidden = kept === "";
    this.#open(shared);
  }

  /** Takes what the reader filled in, and keeps it where it belongs. */
  #fill(progress: Progress): void {
    this.#progress = progress;
    const text = serialiseProgress(progress);
    if (this.#shared) history.replaceState(null, "", `#${text}`);
    else if (text === "") forget(this.#key);
    else if (!keep(this.#key, text)) return this.#show("journey.refused");
    this.#show();
  }

  /** Shows a list from elsewhere, its dates in their fields too. */
  #open(progress: Progress, message?: string): void {
    this.#progress = progress;
    for (const input of this.#dates) input.value = progress.dates[input.name] ?? "";
    this.#show(message);
  }

  /** Shows the list as it is now, with a message by its key. */
  #show(message?: string): void {
    const today = dayHere(new Date());
    const progress = this.#progress;
    const told = message === undefined ? "" : say(this.#strings, message);
    const days = this.#rows.map((row) => row.show(progress, today, this.#strings));
    const done = progress.done.length;
    findIn<HTMLElement>(this.#yours, ".shared").hidden = !this.#shared;
    const far = say(this.#strings, "journey.progress", { done, all: this.#rows.length });
    this.#write(this, ".far", far);
    this.#write(this.#yours, ".said", [told, ...days].filter(Boolean).join(" "));
    for (const blank of this.querySelectorAll<HTMLElement>("[data-blank]")) {
      const day = progress.dates[blank.dataset["blank"] ?? ""];
      blank.textContent = day === undefined ? "" : sayDay(day, document.documentElement.lang);
    }
    const page = location.origin + location.pathname;
    const state = serialiseProgress(progress);
    this.#take.show(state === "" ? page : `${page}#${state}`, this.#daysToCome(today, page));
  }

  #daysToCome(today: string, page: string) {
    return this.#rows.flatMap((row) => {
      const day = row.lastDay(this.#progress);
      if (day === undefined || day < today || this.#progress.done.includes(row.id)) return [];
      const { id, title, text, hash } = row;
      return [{ id: `${this.dataset["id"] ?? ""}.${id}`, day, title, text, url: page + hash }];
    });
  }

  #keepShared(): void {
    if (!keep(this.#key, serialiseProgress(this.#progress))) return this.#show("journey.refused");
    this.#leaveShared("journey.shared.kept");
  }

  #leaveShared(message?: string): void {
    this.#shared = false;
    this.#clearAddress();
    this.#open(this.#kept, message);
    findIn<HTMLElement>(this.#yours, "h2").focus();
  }

  #erase(): void {
    forget(this.#key);
    this.#shared = false;
    this.#clearAddress();
    this.#open(nothing);
    this.#take.tell(say(this.#strings, "journey.erased"));
  }

  #clearAddress(): void {
    if (location.hash !== "") history.replaceState(null, "", location.pathname);
  }

  /** Sets a text; where it was the same nothing is said again. */
  #write(within: HTMLElement, selector: string, text: string): void {
    const part = findIn(within, selector);
    if (part.textContent !== text) part.textContent = text;
  }
}

customElements.define("rotonde-journey", Journey);
