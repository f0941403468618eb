import type { Service } from "../schema/service.ts";
import type { HoursView } from "./hours/hours-view.ts";
import { weekLines, type WeekLine } from "./hours/week-lines.ts";
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
  /** Empty where every day is closed. */
  lines: WeekLine[];
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
    weeks: hours?.weeks.map(({ title, days }) => ({ title, lines: weekLines(days) })) ?? [],
    qr: qrCode(page),
    address: page.replace(/^https?:\/\//, ""),
  };
}
