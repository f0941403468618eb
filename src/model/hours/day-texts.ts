import { writeDay, type DayTime } from "./day-text.ts";
import type { ExpandedDay, Stretch } from "./expand.ts";

/** Days as texts, with the remarks that they number. */
export interface DayTexts {
  texts: string[];
  comments: string[];
  /** The number of the remark that holds at all times that no day names; 0 for none. */
  otherwise: number;
}

const midnight = 24 * 60;

/**
 * Writes days as texts. A night belongs to the evening that it begins in, so each of `days` but the
 * last looks at the next one; the last one is there for that only and has no text.
 */
export function dayTexts(days: readonly ExpandedDay[]): DayTexts {
  const stretches = days.map(({ stretches: all }) => all);
  const comments = [...new Set(stretches.flat().flatMap(({ comment }) => comment ?? []))];
  const fallback = fallbackOf(stretches.flat());
  const said = stretches.map((day) =>
    day
      .filter(({ state, comment }) =>
        comment === undefined ? state !== "closed" : state !== "unknown" || comment !== fallback,
      )
      .map(({ start, end, state, comment }): DayTime => ({
        start,
        end,
        mark: marks[state],
        comment: comment === undefined ? 0 : comments.indexOf(comment) + 1,
      })),
  );
  for (const [index, today] of said.slice(0, -1).entries()) joinNight(today, said[index + 1] ?? []);
  return {
    texts: said.slice(0, -1).map(writeDay),
    comments,
    otherwise: fallback === undefined ? 0 : comments.indexOf(fallback) + 1,
  };
}

const marks = { open: "", unknown: "?", closed: "!" } as const;

/** The one remark that holds whenever it is not open, such as “by appointment”. */
function fallbackOf(stretches: readonly Stretch[]): string | undefined {
  const rest = stretches.filter(({ state }) => state !== "open");
  const [first] = rest;
  const same = rest.every(
    ({ state, comment }) => state === "unknown" && comment === first?.comment,
  );
  return same ? first?.comment : undefined;
}

/** Moves what goes on after midnight to the evening, if together they are less than a day. */
function joinNight(today: DayTime[], tomorrow: DayTime[]): void {
  const evening = today.at(-1);
  const [morning] = tomorrow;
  if (evening?.end !== midnight || morning?.start !== 0 || morning.end >= evening.start) return;
  if (evening.mark !== morning.mark || evening.comment !== morning.comment) return;
  evening.end += morning.end;
  tomorrow.shift();
}
