import { say, type Strings } from "./strings.ts";
import { dayOf, type WallTime } from "./wall-time.ts";

/** Until when it is open, as one sentence; without end where nothing changes within a day. */
export function untilWords(now: WallTime, end: WallTime, strings: Strings): string {
  if (end - now >= 1440) return say(strings, "hours.now.open");
  return say(strings, "hours.now.open-until", { time: clock(end) });
}

/** When it opens, as one sentence. */
export function opensWords(now: WallTime, opens: WallTime, strings: Strings): string {
  const days = dayOf(opens) - dayOf(now);
  const key = ["hours.opens.today", "hours.opens.tomorrow"][days] ?? "hours.opens.day";
  const date = days < 7 ? {} : ({ day: "numeric", month: "long" } as const);
  return say(strings, key, { time: clock(opens), day: shown(opens, { weekday: "long", ...date }) });
}

function clock(at: WallTime): string {
  return shown(at, { hour: "numeric", minute: "2-digit" });
}

/** A time of the service's clocks as the page's language writes it. */
function shown(at: WallTime, fields: Intl.DateTimeFormatOptions): string {
  const { lang } = document.documentElement;
  return new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, {
    ...fields,
    hourCycle: "h23",
    numberingSystem: "latn",
    timeZone: "UTC",
  }).format(at * 60_000);
}
