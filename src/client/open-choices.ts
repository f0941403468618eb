import type { TimedPlace } from "./facets/facet.ts";
import {
  isOpenInTheEvening,
  isOpenOnSaturday,
  periodAt,
  stateAt,
  type State,
} from "./opening-hours.ts";
import { readDay, textOf, type Schedule, type Span } from "./schedule.ts";

/** 18:00, in minutes. */
const eveningBegins = 1080;

/** The choices of the facet `open` that hold, and those of which that is not known. */
type Choices = Required<Pick<TimedPlace, "open" | "unsure">>;

/** What a schedule says at a moment. */
export type Opening = Choices & { state: State };

/** What holds for a service of which no hours are known. */
export const unknownHours: Choices = { open: [], unsure: ["now", "saturday", "evening"] };

/** Which choices of the facet `open` hold at a moment, and of which that cannot be told. */
export function openingAt(schedule: Schedule, moment: Date): Opening {
  const state = stateAt(schedule, moment);
  const period = schedule.periods[periodAt(schedule, moment)];
  if (!period) return { ...unknownHours, state };
  const week = [...period[1]].map((letter) => readDay(schedule, textOf(schedule, letter), 0));
  // Where a remark holds for all times that no day names, none of them is surely closed.
  const mayBe = (days: Span[][], after: number) =>
    schedule.otherwise !== undefined ||
    days.some((day) => day.some(({ unknown, end }) => unknown && end > after));
  const choices = [
    { name: "now", holds: state.open, mayHold: state.unknown },
    {
      name: "saturday",
      holds: isOpenOnSaturday(schedule, moment),
      mayHold: mayBe(week.slice(5, 6), 0),
    },
    {
      name: "evening",
      holds: isOpenInTheEvening(schedule, moment),
      mayHold: mayBe(week, eveningBegins),
    },
  ];
  return {
    open: choices.filter(({ holds }) => holds).map(({ name }) => name),
    unsure: choices.filter(({ holds, mayHold }) => mayHold && !holds).map(({ name }) => name),
    state,
  };
}
