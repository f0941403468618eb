import type { State } from "./opening-hours.ts";
import { say, type Strings } from "./strings.ts";
import { dayOf, type WallTime } from "./wall-time.ts";

/** One sentence for a row of a list: until when a service is open, or when it opens. */
export function openWords({ open, unknown, end, now, opens }: State, strings: Strings): string {
  if (open) {
    if (end - now >= 1440) return say(strings, "hours.now.open");
    return say(strings, "hours.now.open-until", { time: clock(end) });
  }
  if (unknown) return say(strings, "hours.now.unknown");
  if (opens === undefined) return say(strings, "hours.now.closed");
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
