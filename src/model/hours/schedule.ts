import type { Site } from "../../schema/site.ts";

/**
 * When a service is open, as plain data for browsers and data files: the usual weeks of a window of time,
 * and the days in it that are unlike their week. All times are those of the clocks in `zone`.
 */
export interface Schedule {
  /** First and last day of the window, as `2026-01-01`; nothing is known outside it. */
  from: string;
  until: string;
  /** The days that there are, each as `day-text.ts` writes it; a letter stands for each: `a` for the first. */
  days: string[];
  periods: SchedulePeriod[];
  /** The remarks that times refer to by their number, counted from 1. */
  comments?: string[];
  /** The number of the remark that says when else it may be open, at any time that a day does not name. */
  otherwise?: number;
  /** An IANA time zone; Europe/Brussels if left out. */
  zone?: string;
}

/** A stretch of the window with one usual week, until the next one begins. */
export type SchedulePeriod = [
  /** Its first day, in days after the window's first. */
  start: number,
  /** Seven letters, Monday first. */
  week: string,
  /**
   * Days unlike the week, as `4b21a`: 4 days after the period's start the day `b`, 21 days after
   * that `a`; left out if there are none.
   */
  exceptions?: string,
];

/** A country whose public holidays and clocks hold, as opening_hours wants it: its two letters are small. */
export interface Country {
  code: string;
  /** The part of it whose holidays these are, by the name that opening_hours has for it; empty for none. */
  state: string;
  zone: string;
}

/** The time zone of schedules that name none. */
export const usualZone = "Europe/Brussels";

/** Belgium; its public holidays are the same in all of it. */
export const belgium: Country = { code: "be", state: "Vlaanderen", zone: usualZone };

/** The country whose holidays and clocks a region's opening hours follow. */
export function countryOf({ calendar }: Site): Country {
  if (!calendar) return belgium;
  const { country, state = "", timeZone } = calendar;
  return { code: country.toLowerCase(), state, zone: timeZone };
}
