import { formatDate } from "../../i18n/format.ts";
import type { Translate } from "../../i18n/translator.ts";
import type { Schedule } from "./schedule.ts";
import { dateOf, dayOf } from "./dates.ts";

/** A usual week as people read it, with the time of year in which it holds; without a title, always. */
export interface Season {
  title: string | undefined;
  /** Seven letters of the schedule, Monday first. */
  week: string;
  /** The places of the schedule's periods that it stands for. */
  periods: number[];
}

/** The seasons of a schedule: without years where each year has the same, else each period with its dates. */
export function seasonsOf(schedule: Schedule, locale: string, ui: Translate): Season[] {
  const { periods } = schedule;
  if (periods.length === 1)
    return periods.map(([, week]) => ({ title: undefined, week, periods: [0] }));
  return yearlySeasons(schedule, locale) ?? datedSeasons(schedule, locale, ui);
}

interface Change {
  /** A day of the year, as `04-01`. */
  day: string;
  week: string;
}

function yearlySeasons(schedule: Schedule, locale: string): Season[] | undefined {
  const { from, periods } = schedule;
  const first = Number(from.slice(0, 4));
  const last = periods.at(-1)?.[1];
  const changes = periods
    .filter(([start, week]) => start > 0 || week !== last)
    .map(([start, week]) => ({ date: dateOf(dayOf(from) + start), week }));
  const years = [first, first + 1, first + 2].map((year) =>
    changes
      .filter(({ date }) => date.startsWith(`${year}-`))
      .map(({ date, week }): Change => ({ day: date.slice(5), week })),
  );
  const [year = []] = years;
  const same = years.every((other) => JSON.stringify(other) === JSON.stringify(year));
  if (!same || year.length === 0) return undefined;
  const format = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    day: "numeric",
    month: "long",
    numberingSystem: "latn",
    timeZone: "UTC",
  });
  const text = (day: number) => format.format(day * 86_400_000);
  const begin = ({ day }: Change) => dayOf(`${first}-${day}`);
  return year.map((change, index) => {
    const next = year[(index + 1) % year.length] ?? change;
    return {
      title: `${text(begin(change))} – ${text(begin(next) - 1)}`,
      week: change.week,
      periods: periods.flatMap(([, week], place) => {
        const own = periodChange(schedule, place, year);
        return week === change.week && own === change.day ? [place] : [];
      }),
    };
  });
}

/** The day of the year on which what holds in a period began: its own, or for the first one that of the year before. */
function periodChange({ from, periods }: Schedule, place: number, year: readonly Change[]): string {
  const day = dateOf(dayOf(from) + (periods[place]?.[0] ?? 0)).slice(5);
  return year.some((change) => change.day === day) ? day : (year.at(-1)?.day ?? day);
}

function datedSeasons({ from, periods }: Schedule, locale: string, ui: Translate): Season[] {
  return periods.map(([start, week], place) => {
    const begin = formatDate(dateOf(dayOf(from) + start), locale);
    const following = periods[place + 1]?.[0];
    const end =
      following === undefined ? "" : formatDate(dateOf(dayOf(from) + following - 1), locale);
    const title =
      start === 0
        ? ui("hours.until", { date: end })
        : end === ""
          ? ui("hours.from", { date: begin })
          : `${begin} – ${end}`;
    return { title, week, periods: [place] };
  });
}
