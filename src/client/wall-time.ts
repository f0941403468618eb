/**
 * Minutes on the clocks where the service is, since they showed the first minute of 1970: read as a moment
 * in UTC, it shows what they show. An hour that they show twice has the same minutes twice.
 */
export type WallTime = number;

/** What the clocks of an IANA time zone show. */
export function wallTime(moment: Date, zone = "Europe/Brussels"): WallTime {
  const clock = clocks.get(zone) ?? makeClock(zone);
  clocks.set(zone, clock);
  const shown = clock.formatToParts(moment);
  const part = (type: string) => Number(shown.find((found) => found.type === type)?.value);
  const date = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
  return date / 60_000;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function makeClock(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
}

/** The day that a time is in, counted from the first of 1970. */
export function dayOf(time: WallTime): number {
  return Math.floor(time / 1440);
}

/** A date such as `2026-12-25` as such a day. */
export function dayNumber(date: string): number {
  return Date.parse(date) / 86_400_000;
}

/** The weekday of such a day, 0 for Monday: the first of 1970 was a Thursday. */
export function weekdayOf(day: number): number {
  return (day + 3) % 7;
}
