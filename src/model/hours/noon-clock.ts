import { clock } from "./day-text.ts";

/** Opening hours whose times have moved to the minutes after noon, in the same order. */
export interface NoonClock {
  hours: string;
  /** The true times of day in minutes, sorted, midnight first; the one at place n is now n minutes after noon. */
  times: number[];
}

const noon = 12 * 60;
const wholeDay = 24 * 60;

/**
 * Moves the times of opening hours to the minutes after noon. opening_hours works with the clocks of
 * the machine that it runs on; where those are put forward, an hour of the night cannot be asked
 * for. Noon is there on every day, everywhere; and between two of its times nothing changes.
 */
export function noonClock(hours: string): NoonClock {
  const pieces = hours.split(/("[^"]*")/);
  const isRemark = (piece: string) => piece.startsWith('"');
  const found = pieces.flatMap((piece) =>
    isRemark(piece) ? [] : [...piece.matchAll(time)].map(([text]) => minutesOf(text) % wholeDay),
  );
  const times = [...new Set([0, ...found])].sort((a, b) => a - b);
  const moved = (text: string) => {
    const minutes = minutesOf(text);
    const place = times.indexOf(minutes % wholeDay);
    return clock(minutes - (minutes % wholeDay) + (place === 0 ? 0 : noon + place));
  };
  return {
    hours: pieces.map((piece) => (isRemark(piece) ? piece : piece.replace(time, moved))).join(""),
    times,
  };
}

const time = /\d{1,2}:\d\d/g;

function minutesOf(text: string): number {
  const [hours, minutes] = text.split(":").map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}
