import { clock, readDay, type DayTime } from "./day-text.ts";
import type { Schedule } from "./schedule.ts";

/** A point of time on a clock: as the reader's language writes it, and as `09:00`. */
export interface ClockTime {
  text: string;
  value: string;
}

/** A time in which a service is open. */
export interface RangeView {
  start: ClockTime;
  end: ClockTime;
  allDay: boolean;
  /** Whether the hours say that it is not sure; a remark may say why. */
  unsure: boolean;
  comment: string | undefined;
}

/** What a day has; nothing in it means closed. */
export interface DayView {
  ranges: RangeView[];
  /** Why it is closed, or what else there is to know. */
  comments: string[];
  /** Whether it holds in some weeks only. */
  sometimes: boolean;
}

/** Makes views of a schedule's days in one language; the remark `said` stands elsewhere on the page. */
export function dayViewer({ comments = [] }: Schedule, locale: string, said: string | undefined) {
  const format = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    hour: "numeric",
    minute: "2-digit",
    hourCycle: "h23",
    numberingSystem: "latn",
    timeZone: "UTC",
  });
  const time = (minutes: number): ClockTime => ({
    text: format.format(minutes * 60_000),
    value: clock(minutes % 1440),
  });
  const remark = ({ comment }: DayTime) => {
    const text = comments[comment - 1];
    return text === said ? undefined : text;
  };
  const isAlways = ({ start, end }: DayTime) => start === 0 && end === 1440;
  return (text: string, sometimes = false): DayView => {
    const times = readDay(text);
    const isRange = (at: DayTime) => at.mark === "" || (at.mark === "?" && !isAlways(at));
    return {
      sometimes,
      ranges: times.filter(isRange).map((at) => ({
        start: time(at.start),
        end: time(at.end),
        allDay: isAlways(at),
        unsure: at.mark === "?" && at.comment === 0,
        comment: remark(at),
      })),
      comments: times.filter((at) => !isRange(at)).flatMap((at) => remark(at) ?? []),
    };
  };
}
