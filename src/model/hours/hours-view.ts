import { scriptStrings, uiFor, type Region } from "../region.ts";
import type { Text } from "../text.ts";
import { holidaySign, readDay } from "./day-text.ts";
import { dayViewer, type DayView } from "./day-view.ts";
import type { Schedule } from "./schedule.ts";
import { seasonsOf } from "./seasons.ts";
import { weekDays } from "./week-days.ts";

/** Opening hours as a service's page shows them. */
export interface HoursView {
  schedule: Schedule;
  weeks: WeekView[];
  /** Remarks on all of the hours, in the region's official language. */
  comments: string[];
  /** The language of remarks, where it is not the page's. */
  commentLang: string | undefined;
  /** Interface strings for the script; `{…}` are filled in there. */
  strings: Record<string, string>;
}

/** A usual week. */
export interface WeekView {
  /** When in the year it holds; always, if left out. */
  title: string | undefined;
  /** The places of the schedule's periods that it stands for. */
  periods: number[];
  /** Monday first; empty where every day is closed. */
  days: { name: string; hours: DayView[] }[];
  /** What a public holiday has, if it has something of its own; empty where that differs. */
  holidays: DayView[] | undefined;
  /** Why it is closed on every day. */
  comments: string[];
}

const stringKeys = [
  ...["open", "open-until", "closed", "holiday", "unknown"].map((key) => `hours.now.${key}`),
  ...["today", "tomorrow", "day"].map((key) => `hours.opens.${key}`),
  "hours.today",
];

/** Makes the view of a schedule in one language. */
export function hoursView(region: Region, schedule: Schedule, locale: string): HoursView {
  const { officialLocale } = region.site;
  const said = commonRemark(schedule);
  const view = dayViewer(schedule, locale, said);
  const names = weekdayNames(locale);
  const holidays = schedule.days.filter((text) => text.startsWith(holidaySign));
  const weeks = seasonsOf(schedule, locale, uiFor(region, locale)).map(
    ({ title, week, periods }): WeekView => {
      const days = weekDays(schedule, week, periods).map((hours, weekday) => ({
        name: names[weekday] ?? "",
        hours: hours.map(({ text, sometimes }) => view(text, sometimes)),
      }));
      const all = days.flatMap(({ hours }) => hours);
      const closed = all.every(({ ranges }) => ranges.length === 0);
      return {
        title,
        periods,
        days: closed ? [] : days,
        holidays:
          holidays.length === 0
            ? undefined
            : holidays.length > 1
              ? []
              : holidays.map((text) => view(text)),
        comments: closed ? [...new Set(all.flatMap(({ comments }) => comments))] : [],
      };
    },
  );
  return {
    schedule,
    weeks: said !== undefined && weeks.every(({ days }) => days.length === 0) ? [] : weeks,
    comments: said === undefined ? [] : [said],
    commentLang: officialLocale === locale ? undefined : officialLocale,
    strings: scriptStrings(region, locale, stringKeys),
  };
}

/** The remarks in hours that have no schedule, such as those that hang on the sun. */
export function hoursRemarks({ site }: Region, hours: string, locale: string): Text[] {
  const { officialLocale } = site;
  return [...hours.matchAll(/"([^"]+)"/g)].map(([, text = ""]) =>
    officialLocale === locale ? { text } : { text, lang: officialLocale },
  );
}

/** The remark that holds for all times, whether each has it or it is for the times that no day names. */
function commonRemark({ days, comments = [], otherwise }: Schedule): string | undefined {
  if (otherwise !== undefined) return comments[otherwise - 1];
  const numbers = new Set(days.flatMap(readDay).map(({ comment }) => comment));
  const [only = 0] = numbers;
  return numbers.size === 1 ? comments[only - 1] : undefined;
}

/** The names of the days, Monday first, as they begin a line. */
function weekdayNames(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
  return Array.from({ length: 7 }, (_, day) => {
    // 1 January 2024 was a Monday.
    const name = format.format(Date.UTC(2024, 0, 1 + day));
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  });
}
