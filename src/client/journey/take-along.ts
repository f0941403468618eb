import { copyText } from "../copy-text.ts";
import { findIn } from "../page-parts.ts";
import { say, type Strings } from "../strings.ts";
import { calendarFile, type CalendarDay } from "./calendar.ts";

/** The part of the page that takes the list elsewhere: paper, calendar, another person. */
export class TakeAlong {
  readonly #part: HTMLElement;
  readonly #link: HTMLInputElement;
  readonly #said: HTMLElement;
  #days: readonly CalendarDay[] = [];

  constructor(list: HTMLElement, strings: Strings, erase: () => void) {
    const name = list.dataset["name"] ?? "";
    this.#part = findIn(list, ".take");
    this.#link = findIn(this.#part, "#list-link");
    this.#said = findIn(this.#part, ".said");
    this.#link.addEventListener("focus", () => this.#link.select());
    this.#on(".print", () => print());
    this.#on(".erase", erase);
    this.#on(".copy", () => void this.#copy(strings));
    this.#on(".calendar", () => {
      const file = calendarFile(name, this.#days, location.hostname, new Date());
      save(file, `${list.dataset["id"] ?? ""}.ics`);
    });
    this.#on(".share", () => {
      // Who closes the dialogue again has not made a mistake.
      navigator.share({ title: name, url: this.#link.value }).catch(() => undefined);
    });
    findIn<HTMLElement>(this.#part, ".share").hidden = !("share" in navigator);
    this.#part.hidden = false;
  }

  /** Takes what there is to take: the address that holds it, and the days for a calendar. */
  show(address: string, days: readonly CalendarDay[]): void {
    this.#link.value = address;
    this.#days = days;
    const calendar = this.#part.querySelector<HTMLElement>(".to-calendar");
    if (calendar) calendar.hidden = days.length === 0;
    this.tell("");
  }

  tell(text: string): void {
    this.#said.textContent = text;
  }

  #on(selector: string, act: () => void): void {
    this.#part.querySelector(selector)?.addEventListener("click", act);
  }

  async #copy(strings: Strings): Promise<void> {
    const copied = await copyText(this.#link.value);
    if (!copied) this.#link.focus();
    this.tell(say(strings, copied ? "journey.copied" : "journey.copy-failed"));
  }
}

function save(text: string, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
