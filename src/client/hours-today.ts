import { opensWords, untilWords } from "./clock-words.ts";
import { periodAt, stateAt } from "./opening-hours.ts";
import { spansOf, type Schedule } from "./schedule.ts";
import { say, type Strings } from "./strings.ts";
import { dayOf, weekdayOf } from "./wall-time.ts";

/** The opening hours of a service: says above the list whether it is open now, and marks today in it. */
class HoursToday extends HTMLElement {
  #today: Element | null = null;

  connectedCallback(): void {
    this.#show(new Date());
    setTimeout(() => this.connectedCallback(), 60_000 - (Date.now() % 60_000));
  }

  #show(moment: Date): void {
    const schedule = JSON.parse(this.dataset["schedule"] ?? "") as Schedule;
    const strings = JSON.parse(this.dataset["strings"] ?? "") as Strings;
    const state = stateAt(schedule, moment);
    const line = this.querySelector<HTMLElement>(".now");
    if (line) {
      line.textContent = sentences(schedule, moment, strings).join(" ");
      line.classList.toggle("open", state.open);
      line.classList.toggle("unk", state.unknown);
      line.hidden = false;
    }
    const row = state.day === "usual" ? `div:nth-child(${weekdayOf(dayOf(state.now)) + 1})` : ".ph";
    const week = `[data-periods~="${periodAt(schedule, moment)}"]`;
    this.#mark(
      state.day === "other" ? null : this.querySelector(`${week} > ${row}`),
      say(strings, "hours.today"),
    );
  }

  #mark(row: Element | null, word: string): void {
    if (row === this.#today) return;
    this.#today?.removeAttribute("aria-current");
    this.#today?.querySelector("dt small")?.remove();
    this.#today = row;
    if (!row) return;
    const small = document.createElement("small");
    small.textContent = word;
    row.setAttribute("aria-current", "date");
    row.querySelector("dt")?.append(" ", small);
  }
}

customElements.define("rotonde-hours", HoursToday);

function sentences(schedule: Schedule, moment: Date, strings: Strings): string[] {
  const { open, unknown, end, now, opens, day } = stateAt(schedule, moment);
  if (open) return [untilWords(now, end, strings)];
  if (unknown) return [say(strings, "hours.now.unknown")];
  const holiday = day === "holiday" && !spansOf(schedule, dayOf(now)).some((span) => span.open);
  const first = say(strings, holiday ? "hours.now.holiday" : "hours.now.closed");
  return opens === undefined ? [first] : [first, opensWords(now, opens, strings)];
}
