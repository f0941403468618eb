/** Days in a row that have one usual week. */
export interface Period {
  /** Places in the list of days; the end is not included. */
  start: number;
  end: number;
  /** The usual days, Monday first. */
  week: string[];
}

/** What the schedule grows by, in bytes, twice, so that a good date can weigh less than one. */
const costs = { period: 36, exception: 7, badDate: 1 };

/**
 * Splits days into periods with one usual week each so that the schedule is short: a day that is unlike
 * its week costs less than a new week, a season costs more. `weekday` is that of the first day,
 * 0 for Monday; where several dates would do, a period begins on one that is `good`.
 */
export function periodsOf(
  days: readonly string[],
  weekday: number,
  good: ReadonlySet<number>,
): Period[] {
  const mayStart = (place: number) =>
    place === 0 || good.has(place) || (place > 6 && days[place] !== days[place - 7]);
  const best: { cost: number; start: number }[] = [{ cost: 0, start: 0 }];
  for (let start = 0; start < days.length; start++) {
    const before = best[start];
    if (!before || !mayStart(start)) continue;
    const week = new Week();
    const begin = before.cost + costs.period + (good.has(start) ? 0 : costs.badDate);
    for (let end = start + 1; end <= days.length; end++) {
      week.add((weekday + end - 1) % 7, days[end - 1] ?? "");
      const cost = begin + week.exceptions * costs.exception;
      if (cost < (best[end]?.cost ?? Infinity)) best[end] = { cost, start };
    }
  }
  const periods: Period[] = [];
  for (let end = days.length; end > 0; end = periods[0]?.start ?? 0) {
    const start = best[end]?.start ?? 0;
    const week = new Week();
    for (let place = start; place < end; place++)
      week.add((weekday + place) % 7, days[place] ?? "");
    periods.unshift({ start, end, week: week.usual });
  }
  return periods;
}

/** Counts which days are usual while days are added. */
class Week {
  exceptions = 0;
  readonly #counts = Array.from({ length: 7 }, () => new Map<string, number>());
  readonly #most = Array.from({ length: 7 }, () => ({ day: "", count: 0 }));

  add(weekday: number, day: string): void {
    const counts = this.#counts[weekday];
    const most = this.#most[weekday];
    if (!counts || !most) return;
    const count = (counts.get(day) ?? 0) + 1;
    counts.set(day, count);
    if (count > most.count) Object.assign(most, { day, count });
    else this.exceptions += 1;
  }

  get usual(): string[] {
    return this.#most.map(({ day }) => day);
  }
}
