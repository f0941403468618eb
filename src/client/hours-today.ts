import { opensOn, periodAt, stateAt } from "./opening-hours.ts";
import type { Schedule } from "./schedule.ts";
import { say, type Strings } from "./strings.ts";
import { dayOf, weekdayOf } from "./wall-time.ts";

/** The opening hours of a service: says above the list whether it is open now, and marks today in it. */
class HoursToday extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #today: Element | null = null;

  connectedCallback(): void {
    this.#show(new Date());
    this.#timer = setTimeout(() => this.connectedCallback(), 60_000 - (Date.now() % 60_000));
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
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
  const time = (at: number) => shown(at, { hour: "numeric", minute: "2-digit" });
  if (open) {
    const soon = end - now < 1440;
    return [say(strings, soon ? "hours.now.open-until" : "hours.now.open", { time: time(end) })];
  }
  if (unknown) return [say(strings, "hours.now.unknown")];
  const today = opensOn(schedule, new Date(now * 60_000).toISOString().slice(0, 10));
  const holiday = day === "holiday" && !today.some((span) => span.open);
  const first = say(strings, holiday ? "hours.now.holiday" : "hours.now.closed");
  if (opens === undefined) return [first];
  const days = dayOf(opens) - dayOf(now);
  const key = ["hours.opens.today", "hours.opens.tomorrow"][days] ?? "hours.opens.day";
  const date = days < 7 ? {} : ({ day: "numeric", month: "long" } as const);
  const values = { time: time(opens), day: shown(opens, { weekday: "long", ...date }) };
  return [first, say(strings, key, values)];
}

/** A time of the service's clocks as the page's language writes it. */
function shown(at: number, fields: Intl.DateTimeFormatOptions): string {
  if (at === Infinity) return "";
  const { lang } = document.documentElement;
  return new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, {
    ...fields,
    hourCycle: "h23",
    numberingSystem: "latn",
    timeZone: "UTC",
  }).format(at * 60_000);
}
