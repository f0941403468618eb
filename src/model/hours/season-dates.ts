import { remark } from "./notation.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * The dates in a window on which a season may begin, as days after its first: those that the hours name,
 * the day after an end that they name, and the first of each month. The window is in days since 1970.
 */
export function seasonDates(
  hours: string,
  [first, last]: readonly [number, number],
): ReadonlySet<number> {
  const named = new Set(
    [...hours.replace(remark, "").matchAll(range)].flatMap(
      ([, dash, month = "", day, , lastDay]) => [
        key(month, Number(day) + (dash === "-" ? 1 : 0)),
        ...(lastDay === undefined ? [] : [key(month, Number(lastDay) + 1)]),
      ],
    ),
  );
  const found = new Set<number>();
  for (let day = first; day <= last; day++) {
    const date = new Date(day * 86_400_000);
    const own = `${date.getUTCMonth()} ${date.getUTCDate()}`;
    if (date.getUTCDate() === 1 || named.has(own)) found.add(day - first);
  }
  return found;
}

const range = new RegExp(
  String.raw`(-?)(${months.join("|")}) (\d{1,2})(?![\d:])(-(\d{1,2})(?![\d:]))?`,
  "g",
);

/** A day of the year, of whatever year; the one after a month's last is the first of the next anyway. */
function key(month: string, day: number): string {
  return `${months.indexOf(month)} ${day}`;
}
