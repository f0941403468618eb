import type { Service } from "../../schema/service.ts";
import type { Region } from "../region.ts";
import { dayTexts } from "./day-texts.ts";
import { holidaySign } from "./day-text.ts";
import { expand, type Place } from "./expand.ts";
import { newestYear } from "./newest-year.ts";
import { periodsOf, type Period } from "./periods.ts";
import { countryOf, usualZone, type Schedule, type SchedulePeriod } from "./schedule.ts";
import { seasonDates } from "./season-dates.ts";
import { dateOf, dayOf, weekdayOf } from "./dates.ts";

/**
 * When a service is open: from 1 January of the year of the content's newest date to the end of the second
 * year after it, whatever the day on which the site is made. Undefined without hours that a clock can tell.
 */
export function scheduleOf(region: Region, { hours }: Service): Schedule | undefined {
  if (hours === undefined) return undefined;
  const known = schedules.get(region) ?? new Map<string, Schedule | undefined>();
  schedules.set(region, known);
  if (!known.has(hours)) {
    const [lat, lon] = region.site.area.centre;
    const place = { country: countryOf(region.site), lat, lon };
    known.set(hours, makeSchedule(hours, place, newestYear(region.content)));
  }
  return known.get(hours);
}

/** Expanding takes tens of milliseconds, and every language asks for the same. */
const schedules = new WeakMap<Region, Map<string, Schedule | undefined>>();

/** Makes the schedule for three years from a year on. */
export function makeSchedule(hours: string, place: Place, year: number): Schedule | undefined {
  const window = [dayOf(`${year}-01-01`), dayOf(`${year + 2}-12-31`)] as const;
  const days = expand(hours, place, [window[0], window[1] + 1]);
  if (!days) return undefined;
  const { texts, comments, otherwise } = dayTexts(days);
  const weekday = weekdayOf(window[0]);
  const periods = periodsOf(texts, weekday, seasonDates(hours, window));
  const marked = texts.map((text, index) => {
    const period = periods.find(({ end }) => index < end);
    const usual = period?.week[(weekday + index) % 7] === text;
    return days[index]?.holiday && !usual ? holidaySign + text : text;
  });
  const all = [...new Set([...periods.flatMap(({ week }) => week), ...marked])];
  const letter = (day: string) => String.fromCharCode(97 + all.indexOf(day));
  const { zone } = place.country;
  return {
    from: dateOf(window[0]),
    until: dateOf(window[1]),
    days: all,
    periods: periods.map((period) => writePeriod(period, marked, weekday, letter)),
    ...(comments.length > 0 && { comments }),
    ...(otherwise > 0 && { otherwise }),
    ...(zone !== usualZone && { zone }),
  };
}

function writePeriod(
  { start, end, week }: Period,
  days: readonly string[],
  weekday: number,
  letter: (day: string) => string,
): SchedulePeriod {
  let exceptions = "";
  let last = start;
  for (let place = start; place < end; place++) {
    const day = days[place] ?? "";
    if (day === week[(weekday + place) % 7]) continue;
    exceptions += `${place - last}${letter(day)}`;
    last = place;
  }
  const letters = week.map(letter).join("");
  return exceptions === "" ? [start, letters] : [start, letters, exceptions];
}
