/** A date such as `2026-01-01` as days since the first of 1970. */
export function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}

/** Days since the first of 1970 as a date. */
export function dateOf(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** The day of the week of a day since the first of 1970, which was a Thursday; 0 for Monday. */
export function weekdayOf(day: number): number {
  return (day + 3) % 7;
}
