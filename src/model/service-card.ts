import type { Service } from "../schema/service.ts";
import type { DayView } from "./hours/day-view.ts";
import type { HoursView, WeekView } from "./hours/hours-view.ts";
import { qrCode, type QrCode } from "./qr-code.ts";
import type { Region } from "./region.ts";
import { localize, type Text } from "./text.ts";

/** What the card of a service has that its page has not: it is what remains of the page on paper. */
export interface ServiceCard {
  /** In the official language, which is on the door, and in the reader's, where that is another. */
  names: Text[];
  weeks: CardWeek[];
  qr: QrCode;
  /** The page's address without its `https://`. */
  address: string;
}

/** A usual week in few lines. */
export interface CardWeek {
  title: string | undefined;
  /** Days in a row with the same hours together; empty where every day is closed. */
  lines: { days: string; hours: DayView[] }[];
}

/** Makes the card of a service in one language, for the page at an address. */
export function serviceCard(
  region: Region,
  { name }: Service,
  locale: string,
  hours: HoursView | undefined,
  page: string,
): ServiceCard {
  const { officialLocale } = region.site;
  const own = localize(region, name, locale);
  const { text, lang = officialLocale } = localize(region, name, officialLocale);
  const official = lang === locale ? { text } : { text, lang };
  return {
    names: official.text === own.text ? [own] : [official, own],
    weeks: hours?.weeks.map(({ title, days }) => ({ title, lines: together(days) })) ?? [],
    qr: qrCode(page),
    address: page.replace(/^https?:\/\//, ""),
  };
}

function together(days: WeekView["days"]): CardWeek["lines"] {
  const lines: { first: string; last: string; hours: DayView[] }[] = [];
  for (const { name, hours } of days) {
    const line = lines.at(-1);
    if (line && JSON.stringify(line.hours) === JSON.stringify(hours)) line.last = name;
    else lines.push({ first: name, last: name, hours });
  }
  return lines.map(({ first, last, hours }) => ({
    days: first === last ? first : `${first}–${last}`,
    hours,
  }));
}
