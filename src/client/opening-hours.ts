import {
  dayText,
  periodOf,
  readDay,
  spansOf,
  textOf,
  type Schedule,
  type Span,
} from "./schedule.ts";
import { dayOf, wallTime, weekdayOf, type WallTime } from "./wall-time.ts";

/** What holds at a moment. */
export interface State extends Span {
  now: WallTime;
  /** When it is closed or not sure: when it is surely open next. */
  opens: WallTime | undefined;
  /** What kind of day it is: as in the usual week, unlike it for a public holiday or for something else. */
  day: "usual" | "holiday" | "other";
}

/** Whether a service is open at a moment, and until when; outside the schedule's window it is unknown. */
export function stateAt(schedule: Schedule, moment: Date): State {
  const now = wallTime(moment, schedule.zone);
  const today = dayText(schedule, dayOf(now));
  const week = schedule.periods[periodAt(schedule, moment)]?.[1] ?? "";
  const usual = today === textOf(schedule, week.charAt(weekdayOf(dayOf(now))));
  const span = spanAt(schedule, now);
  return {
    ...span,
    now,
    opens: span.open ? undefined : nextOpening(schedule, now),
    day: today?.startsWith("*") ? "holiday" : usual ? "usual" : "other",
  };
}

/** Whether a service is surely open at a moment. */
export function isOpenAt(schedule: Schedule, moment: Date): boolean {
  return partAt(schedule, wallTime(moment, schedule.zone)).open;
}

/** The place in `periods` of the one around a moment; -1 outside the schedule's window. */
export function periodAt(schedule: Schedule, moment: Date): number {
  return periodOf(schedule, dayOf(wallTime(moment, schedule.zone)));
}

/** The part of a day around a time. */
function partAt(schedule: Schedule, at: WallTime): Span {
  const day = dayOf(at);
  const spans = [...spansOf(schedule, day - 1), ...spansOf(schedule, day)];
  const found = spans.find(({ start, end }) => start <= at && at < end);
  if (found && dayText(schedule, day) !== undefined) return found;
  const { comments, otherwise = 0 } = schedule;
  return {
    start: Math.max(day * 1440, ...spans.map(({ end }) => end).filter((end) => end <= at)),
    end: Math.min(
      day * 1440 + 1440,
      ...spans.map(({ start }) => start).filter((start) => start > at),
    ),
    open: false,
    unknown: otherwise > 0 || dayText(schedule, day) === undefined,
    comment: comments?.[otherwise - 1],
  };
}

/** The same until something else holds, however many days later. */
function spanAt(schedule: Schedule, at: WallTime): Span {
  const span = { ...partAt(schedule, at) };
  for (;;) {
    if (dayText(schedule, dayOf(span.end)) === undefined) return { ...span, end: Infinity };
    const { end, open, unknown, comment } = partAt(schedule, span.end);
    if (open !== span.open || unknown !== span.unknown || comment !== span.comment) return span;
    span.end = end;
  }
}

function nextOpening(schedule: Schedule, now: WallTime): WallTime | undefined {
  for (let day = dayOf(now); ; day++) {
    const text = dayText(schedule, day);
    if (text === undefined) return undefined;
    const found = readDay(schedule, text, day * 1440).find(
      ({ open, start }) => open && start > now,
    );
    if (found) return found.start;
  }
}
