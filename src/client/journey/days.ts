const day = 86_400_000;

/** A day of the calendar from its text, `2026-12-01`; undefined for what is no day of this century. */
export function readDay(text: string): string | undefined {
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return undefined;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && write(moment) === text ? text : undefined;
}

/** The day that comes so many days after another. */
export function addDays(from: string, days: number): string {
  return write(new Date(Date.parse(from) + days * day));
}

/** How many days one day lies after another; below zero when it lies before. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / day;
}

/** The day that a moment belongs to where the device is. */
export function dayHere(moment: Date): string {
  const minutesEast = -moment.getTimezoneOffset();
  return write(new Date(moment.getTime() + minutesEast * 60_000));
}

/** A day in words, with its weekday and Western digits, in a language. */
export function sayDay(date: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    dateStyle: "full",
    calendar: "gregory",
    numberingSystem: "latn",
    timeZone: "UTC",
  });
  return format.format(new Date(date));
}

function write(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
