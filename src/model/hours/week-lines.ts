import type { DayView } from "./day-view.ts";
import type { HoursView, WeekView } from "./hours-view.ts";

/** Days in a row with the same hours together. */
export interface WeekLine {
  days: string;
  hours: DayView[];
}

/** A usual week in few lines; none where every day is closed. */
export function weekLines(days: WeekView["days"]): WeekLine[] {
  const lines: { first: string; last: string; hours: DayView[] }[] = [];
  for (const { name, hours } of days) {
    const line = lines.at(-1);
    if (line && JSON.stringify(line.hours) === JSON.stringify(hours)) line.last = name;
    else lines.push({ first: name, last: name, hours });
  }
  return lines.map(({ first, last, hours }) => ({
    days: first === last ? first : `${first}–${last}`,
    hours,
  }));
}

/** The open days of hours that are the same all year, for a row of a list; none where its page has more to say. */
export function rowWeek(hours: HoursView | undefined): WeekLine[] {
  const [week, ...others] = hours?.weeks ?? [];
  if (!week || others.length > 0 || hours?.comments.length !== 0) return [];
  const views = week.days.flatMap((day) => day.hours);
  const plain = ({ comments, ranges, sometimes }: DayView) =>
    !sometimes &&
    comments.length === 0 &&
    ranges.every(({ unsure, comment }) => !unsure && comment === undefined);
  if (!views.every(plain)) return [];
  return weekLines(week.days).filter((line) => line.hours.some(({ ranges }) => ranges.length > 0));
}
