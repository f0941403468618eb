import { addDays } from "./days.ts";

/** A day to put in a calendar. */
export interface CalendarDay {
  /** Names the entry for good, so that a file that is brought in again changes it: `eu-citizen.visa`. */
  id: string;
  /** The day itself, `2026-12-09`. */
  day: string;
  title: string;
  text: string;
  url: string;
}

/** Nine in the morning, three days before. */
const reminder = "-P2DT15H";

/** Makes an iCalendar file (RFC 5545) of whole days, each with a reminder; `host` is the site's, `now` when it is made. */
export function calendarFile(
  name: string,
  days: readonly CalendarDay[],
  host: string,
  now: Date,
): string {
  const made = now.toISOString().replace(/[-:]|\.\d+/g, "");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Rotonde//Steps//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME:${escape(name)}`,
    `X-WR-CALNAME:${escape(name)}`,
    ...days.flatMap(({ id, day, title, text, url }) => [
      "BEGIN:VEVENT",
      `UID:${id}@${host}`,
      `DTSTAMP:${made}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
      `SUMMARY:${escape(title)}`,
      `DESCRIPTION:${escape(`${text}\n\n${url}`)}`,
      `URL:${url}`,
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `DESCRIPTION:${escape(title)}`,
      `TRIGGER:${reminder}`,
      "END:VALARM",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function compact(day: string): string {
  return day.replaceAll("-", "");
}

function escape(text: string): string {
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n?|\n/g, "\\n")
    .replace(/\p{Cc}/gu, " ");
}

/** Breaks a line before its 76th byte, never within a character; what follows begins with a space. */
function fold(line: string): string {
  const bytes = new TextEncoder();
  let folded = "";
  let length = 0;
  for (const character of line) {
    const size = bytes.encode(character).length;
    if (length + size > 75) {
      folded += "\r\n ";
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}
