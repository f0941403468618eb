/** A time of one day in which one thing holds: minutes since its midnight, the end up to that of the next day. */
export interface DayTime {
  start: number;
  end: number;
  /** `!`: closed, with a remark that says why. `?`: not sure to be open. */
  mark: "" | "?" | "!";
  /** The number of its remark, counted from 1; 0 for none. */
  comment: number;
}

/** The sign of a day that is unlike its week because it is a public holiday. */
export const holidaySign = "*";

/** Writes a day as `09:00-12:00,13:00-17:00?1`: not sure in the afternoon, see remark 1; empty means closed. */
export function writeDay(times: readonly DayTime[]): string {
  return times
    .map(
      ({ start, end, mark, comment }) =>
        `${clock(start)}-${clock(end)}${mark}${comment === 0 ? "" : comment}`,
    )
    .join(",");
}

/** Reads a day that was written so. */
export function readDay(text: string): DayTime[] {
  const times = text.matchAll(/(\d\d):(\d\d)-(\d\d):(\d\d)([?!]?)(\d*)/g);
  return [...times].map(([, hour, minute, endHour, endMinute, mark = "", comment]) => ({
    start: Number(hour) * 60 + Number(minute),
    end: Number(endHour) * 60 + Number(endMinute),
    mark: mark as DayTime["mark"],
    comment: Number(comment),
  }));
}

/** Minutes since midnight as `09:00`; those of the next day count on: `26:00`. */
export function clock(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
