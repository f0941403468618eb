import { periodAt } from "./opening-hours.ts";
import { readDay, textOf, type Schedule, type Span } from "./schedule.ts";

/** 18:00, in minutes. */
export const eveningBegins = 1080;

/** The days of the usual week around a moment, Monday first; undefined outside the schedule's window. */
export function usualWeek(schedule: Schedule, moment: Date): Span[][] | undefined {
  const period = schedule.periods[periodAt(schedule, moment)];
  if (!period) return undefined;
  return [...period[1]].map((letter) => readDay(schedule, textOf(schedule, letter), 0));
}

/** Whether a service is surely open on Saturdays of a week. */
export function isOpenOnSaturday(week: readonly Span[][]): boolean {
  return week[5]?.some(({ open }) => open) ?? false;
}

/** Whether a service is surely open after 18:00 on some day of a week. */
export function isOpenInTheEvening(week: readonly Span[][]): boolean {
  return week.some((day) => day.some(({ open, end }) => open && end > eveningBegins));
}
