import opening_hours from "opening_hours";
import { clockless } from "./clockless.ts";
import { knowsHolidays, namesHolidays } from "./holidays.ts";
import { noonClock } from "./noon-clock.ts";
import { isHours } from "./notation.ts";
import type { Country } from "./schedule.ts";

/** What holds for some time of one day, before it is known which days are alike. */
export interface Stretch {
  /** Minutes since midnight. */
  start: number;
  end: number;
  state: "open" | "unknown" | "closed";
  comment: string | undefined;
}

/** A day: all of its 24 hours, in order. */
export interface ExpandedDay {
  stretches: Stretch[];
  holiday: boolean;
}

/** Where the hours hold: a country's holidays, and a point in degrees that opening_hours asks for. */
export interface Place {
  country: Country;
  lat: number;
  lon: number;
}

/**
 * What the hours say for each day of a window, given as days since 1970, the last one included. Hours
 * that no clock can tell, those that name holidays which are not known, and those that the check refuses,
 * which the library may not survive, are undefined.
 */
export function expand(
  hours: string,
  { country, lat, lon }: Place,
  [first, last]: readonly [number, number],
): ExpandedDay[] | undefined {
  if (clockless(hours) || !isHours(hours)) return undefined;
  const hasHolidays = namesHolidays(hours);
  if (hasHolidays && !knowsHolidays(country)) return undefined;
  const { hours: moved, times } = noonClock(hours);
  const address = { country_code: country.code, state: country.state };
  const library = new opening_hours(moved, { lat, lon, address });
  const says = asker(library, hours);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const date = new Date((first + index) * 86_400_000);
    const at = (place: number) =>
      new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12, place);
    const stretches: Stretch[] = [];
    for (const [place, start] of times.entries()) {
      const said = says(at(place));
      const before = stretches.at(-1);
      const end = times[place + 1] ?? 24 * 60;
      if (before?.state === said.state && before.comment === said.comment) before.end = end;
      else stretches.push({ start, end, ...said });
    }
    const holiday = hasHolidays && library.getPublicHolidayContext(at(0)).isHoliday;
    return { stretches, holiday };
  });
}

/** Asks the library for one moment after the other, and only when it said that something changes in between. */
function asker(library: opening_hours, hours: string) {
  // The library adds remarks of its own, such as the names of holidays.
  const remarks = new Set([...hours.matchAll(/"([^"]*)"/g)].map(([, text]) => text));
  let known: Pick<Stretch, "state" | "comment"> = { state: "closed", comment: undefined };
  let until = -Infinity;
  return (moment: Date) => {
    if (moment.getTime() < until) return known;
    const [open, change, unknown, comment] = library.getStatePair(moment);
    // Despite its type there is no change where nothing ever changes.
    until = (change as Date | undefined)?.getTime() ?? Infinity;
    known = {
      state: open ? "open" : unknown ? "unknown" : "closed",
      comment: remarks.has(comment) ? comment : undefined,
    };
    return known;
  };
}
