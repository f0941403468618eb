import type { TimedPlace } from "./facets/facet.ts";
import { stateAt, type State } from "./opening-hours.ts";
import type { Schedule, Span } from "./schedule.ts";
import { eveningBegins, isOpenInTheEvening, isOpenOnSaturday, usualWeek } from "./usual-week.ts";

/** The choices of the facet `open` that hold, and those of which that is not known. */
type Choices = Required<Pick<TimedPlace, "open" | "unsure">>;

/** What a schedule says at a moment. */
export type Opening = Choices & { state: State };

/** What holds for a service of which no hours are known. */
export const unknownHours: Choices = { open: [], unsure: ["now", "saturday", "evening"] };

/** Which choices of the facet `open` hold at a moment, and of which that cannot be told. */
export function openingAt(schedule: Schedule, moment: Date): Opening {
  const state = stateAt(schedule, moment);
  const week = usualWeek(schedule, moment);
  if (!week) return { ...unknownHours, state };
  // Where a remark holds for all times that no day names, none of them is surely closed.
  const mayBe = (days: Span[][], after: number) =>
    schedule.otherwise !== undefined ||
    days.some((day) => day.some(({ unknown, end }) => unknown && end > after));
  const choices = [
    { name: "now", holds: state.open, mayHold: state.unknown },
    {
      name: "saturday",
      holds: isOpenOnSaturday(week),
      mayHold: mayBe(week.slice(5, 6), 0),
    },
    {
      name: "evening",
      holds: isOpenInTheEvening(week),
      mayHold: mayBe(week, eveningBegins),
    },
  ];
  return {
    open: choices.filter(({ holds }) => holds).map(({ name }) => name),
    unsure: choices.filter(({ holds, mayHold }) => mayHold && !holds).map(({ name }) => name),
    state,
  };
}
