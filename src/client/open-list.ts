import type { HoursIndex } from "../export/hours-index.ts";
import type { TimedPlace } from "./facets/facet.ts";
import type { Filters } from "./filters.ts";
import { openingAt, unknownHours, type Opening } from "./open-choices.ts";
import { openWords } from "./open-words.ts";
import type { Place } from "./places.ts";
import { say, type Strings } from "./strings.ts";

/** What the opening hours need from the page around them. */
export interface OpenOptions {
  strings: Strings;
  /** Says how many services are shown; here it also says of how many the hours are not known. */
  count: Element;
  row: (id: string) => HTMLElement | undefined;
  fitting: (places: readonly TimedPlace[], filters: Filters) => TimedPlace[];
  /** Called when a minute has passed and other services are open. */
  changed: () => void;
}

/** The opening hours of the list's services: what is open at the reader's moment, and the words for it. */
export class OpenList {
  readonly #hours: HoursIndex;
  readonly #options: OpenOptions;
  #openings: Opening[] = [];
  #minute = 0;
  #chosen = "";
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(hours: HoursIndex, options: OpenOptions) {
    this.#hours = hours;
    this.#options = options;
  }

  /** The services with what they are open at now. */
  at(moment: Date, places: Iterable<Place>): TimedPlace[] {
    const minute = Math.floor(moment.getTime() / 60_000);
    if (minute !== this.#minute) {
      this.#minute = minute;
      this.#openings = this.#hours.schedules.map((schedule) => openingAt(schedule, moment));
    }
    return [...places].map((place) => {
      const { open, unsure } = this.#of(place.id) ?? unknownHours;
      return { ...place, open, unsure };
    });
  }

  /** Says in each row whether it is open, and while the filter is on of how many of these services that is not known. */
  show(places: readonly TimedPlace[], filters: Filters): void {
    clearTimeout(this.#timer);
    [this.#chosen = ""] = filters["open"] ?? [];
    this.#sayRows();
    this.#wait();
    if (this.#chosen === "") return;
    const unsure = places.map((one) => ({ ...one, open: one.unsure ?? [] }));
    this.#sayUnknown(this.#options.fitting(unsure, filters).length);
  }

  #of(id: string): Opening | undefined {
    return this.#openings[this.#hours.of[id] ?? -1];
  }

  #wait(): void {
    this.#timer = setTimeout(() => this.#look(), 60_000 - (Date.now() % 60_000));
  }

  /** A minute later: the list changes only if other services fit what is chosen. */
  #look(): void {
    const before = this.#fitting();
    this.at(new Date(), []);
    if (this.#fitting() !== before) return this.#options.changed();
    this.#sayRows();
    this.#wait();
  }

  #fitting(): string {
    const has = (choices: readonly string[]) => choices.includes(this.#chosen);
    return this.#openings.map(({ open, unsure }) => `${has(open)} ${has(unsure)}`).join();
  }

  #sayRows(): void {
    const { strings, row } = this.#options;
    const words = this.#openings.map(({ state }) => openWords(state, strings));
    for (const [id, place] of Object.entries(this.#hours.of)) {
      const [own, state, text = ""] = [row(id), this.#openings[place]?.state, words[place]];
      if (!own || !state) continue;
      const line = own.querySelector(".st") ?? document.createElement("small");
      if (line.textContent === text) continue;
      line.className = state.open ? "st open" : state.unknown ? "st unk" : "st";
      line.textContent = text;
      own.querySelector("small")?.after(line);
    }
  }

  #sayUnknown(count: number): void {
    if (count === 0) return;
    const words = document.createElement("small");
    words.textContent = say(this.#options.strings, "map.hours-unknown", { count });
    this.#options.count.append(document.createElement("br"), words);
  }
}
