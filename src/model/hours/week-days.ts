import { holidaySign } from "./day-text.ts";
import type { Schedule } from "./schedule.ts";
import { dayOf, weekdayOf } from "./dates.ts";

/** A day of the week as the schedule writes it, and whether it is so in some weeks only. */
export interface WeekDay {
  text: string;
  sometimes: boolean;
}

/** From this share of the weeks on, a day that is unlike its week is no exception: the first Monday of the month. */
const regular = 0.15;

/** What each day of a usual week has, Monday first, with what it has instead in some of the weeks. */
export function weekDays(
  schedule: Schedule,
  week: string,
  periods: readonly number[],
): WeekDay[][] {
  const { days } = schedule;
  const textOf = (letter: string) => days[letter.charCodeAt(0) - 97] ?? "";
  const { weeks, exceptions } = countExceptions(schedule, periods);
  return [...week].map((letter, weekday) => {
    const others = [...(exceptions[weekday] ?? [])]
      .filter(
        ([other, count]) => count >= regular * weeks && !textOf(other).startsWith(holidaySign),
      )
      .map(([other]) => textOf(other));
    const usual = textOf(letter);
    const shown = others.filter((text) => text !== "");
    return [
      ...(usual === "" && shown.length > 0
        ? []
        : [{ text: usual, sometimes: others.length > shown.length }]),
      ...shown.map((text) => ({ text, sometimes: true })),
    ];
  });
}

/** The weeks in some periods, and for each day of the week how often which other letter stands for it. */
function countExceptions({ from, until, periods }: Schedule, places: readonly number[]) {
  const exceptions = Array.from({ length: 7 }, () => new Map<string, number>());
  const length = dayOf(until) - dayOf(from) + 1;
  let weeks = 0;
  for (const place of places) {
    const [start = 0, , coded = ""] = periods[place] ?? [];
    weeks += ((periods[place + 1]?.[0] ?? length) - start) / 7;
    let day = dayOf(from) + start;
    for (const [, gap, letter = ""] of coded.matchAll(/(\d+)(\D)/g)) {
      day += Number(gap);
      const counts = exceptions[weekdayOf(day)];
      counts?.set(letter, (counts.get(letter) ?? 0) + 1);
    }
  }
  return { weeks, exceptions };
}
