import { dayNumber, weekdayOf, type WallTime } from "./wall-time.ts";

/** When a service is open, as the site's data has it. */
export interface Schedule {
  /** First and last day of which something is known, as `2026-01-01`. */
  from: string;
  until: string;
  /** Days such as `09:00-12:00,13:00-26:00?1`, each with a letter, `a` for the first; `*` marks a public holiday. */
  days: string[];
  /** First day, counted from `from`; seven letters, Monday first; days unlike them: `4b21a`, 4 and 4 + 21 days later. */
  periods: [start: number, week: string, exceptions?: string][];
  comments?: string[];
  /** The number of the remark for all times that no day names. */
  otherwise?: number;
  /** An IANA time zone; Europe/Brussels if left out. */
  zone?: string;
}

/** A time in which one thing holds; where it is not sure, `open` is false. */
export interface Span {
  start: WallTime;
  /** Infinity where nothing else is known to follow. */
  end: WallTime;
  open: boolean;
  unknown: boolean;
  comment: string | undefined;
}

/** The times that begin on a day; none outside the window. */
export function spansOf(schedule: Schedule, day: number): Span[] {
  return readDay(schedule, dayText(schedule, day), day * 1440);
}

/** The times of a day as the schedule writes it, after its midnight. */
export function readDay({ comments }: Schedule, text = "", midnight: WallTime): Span[] {
  return [...text.matchAll(/(\d+):(\d+)-(\d+):(\d+)([?!]?)(\d*)/g)].map(
    ([, hour, minute, endHour, endMinute, mark, comment]) => ({
      start: midnight + Number(hour) * 60 + Number(minute),
      end: midnight + Number(endHour) * 60 + Number(endMinute),
      open: mark === "",
      unknown: mark === "?",
      comment: comments?.[Number(comment) - 1],
    }),
  );
}

/** What a schedule has for a day; undefined outside its window. */
export function dayText(schedule: Schedule, day: number): string | undefined {
  const period = schedule.periods[periodOf(schedule, day)];
  if (!period) return undefined;
  const [start, week, exceptions = ""] = period;
  let at = dayNumber(schedule.from) + start;
  for (const [, gap, letter = ""] of exceptions.matchAll(/(\d+)(\D)/g)) {
    at += Number(gap);
    if (at === day) return textOf(schedule, letter);
  }
  return textOf(schedule, week.charAt(weekdayOf(day)));
}

/** The place in `periods` of the one that a day is in; -1 outside the window. */
export function periodOf({ from, until, periods }: Schedule, day: number): number {
  if (day > dayNumber(until)) return -1;
  return periods.filter(([start]) => dayNumber(from) + start <= day).length - 1;
}

/** The day that a letter stands for. */
export function textOf({ days }: Schedule, letter: string): string | undefined {
  return days[letter.charCodeAt(0) - 97];
}
