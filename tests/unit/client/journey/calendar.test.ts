import { createEvents, type EventAttributes } from "ics";
import { expect, test } from "vitest";
import { calendarFile, type CalendarDay } from "../../../../src/client/journey/calendar.ts";

const now = new Date("2026-11-22T14:05:09.123Z");
const host = "rotonde.example";
const report: CalendarDay = {
  id: "employee.report",
  day: "2026-12-31",
  title: "Meld je bij je gemeente; neem mee: pas, visum",
  text: "Binnen 8 dagen na je aankomst\n\nسجّل نفسك في البلدية خلال ثمانية أيام من وصولك، وأحضر جواز سفرك 🛂 وعقد الإيجار \\ huurcontract.",
  url: "https://rotonde.example/nl/journeys/employee/#step-report",
};
const file = calendarFile("Komen werken, nu", [report], host, now);

/** A calendar's lines as they mean: unfolded, `[name with its parameters, value]`. */
function read(text: string): [string, string][] {
  return text
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .filter(Boolean)
    .map((line) => {
      const [, name = "", value = ""] = /^([^:]+):(.*)$/.exec(line) ?? [];
      return [name, value];
    });
}

test("says the same as what the library makes of these days", () => {
  const event: EventAttributes = {
    uid: `${report.id}@${host}`,
    title: report.title,
    description: `${report.text}\n\n${report.url}`,
    url: report.url,
    start: [2026, 12, 31],
    end: [2027, 1, 1],
    transp: "TRANSPARENT",
    alarms: [
      {
        action: "display",
        description: report.title,
        trigger: { days: 2, hours: 15, before: true },
      },
    ],
  };
  const { value } = createEvents([event], { calName: "Komen werken, nu" });
  // The first of each name: the library does not escape the second text, which is the reminder's.
  const theirs = new Map(read(value ?? "").reverse());
  const ours = new Map(read(file).reverse());
  const same = [
    "VERSION",
    "CALSCALE",
    "METHOD",
    "UID",
    "DTSTART;VALUE=DATE",
    "DTEND;VALUE=DATE",
    "SUMMARY",
    "DESCRIPTION",
    "URL",
    "TRANSP",
    "ACTION",
    "TRIGGER",
  ];
  expect(same.filter((name) => theirs.get(name) === undefined)).toEqual([]);
  expect(same.map((name) => [name, ours.get(name)])).toEqual(
    same.map((name) => [name, theirs.get(name)]),
  );
});

test("has lines of at most 75 bytes that break no character, each with CR and LF", () => {
  const lines = file.split("\r\n");
  expect(lines.join("")).not.toMatch(/[\r\n]/);
  expect(lines.at(-1)).toBe("");
  const sizes = lines.map((line) => new TextEncoder().encode(line).length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
  expect(Math.max(...sizes)).toBeGreaterThan(70);
  expect(new Map(read(file)).get("SUMMARY")).toBe(
    "Meld je bij je gemeente\\; neem mee: pas\\, visum",
  );
  expect(read(file).find(([, text]) => text.includes("🛂"))?.[1]).toContain(
    "وأحضر جواز سفرك 🛂 وعقد الإيجار \\\\ huurcontract.",
  );
});

test("names the calendar, when it was made and every entry for good", () => {
  const lines = file.split("\r\n");
  expect(lines).toEqual(
    expect.arrayContaining([
      "X-WR-CALNAME:Komen werken\\, nu",
      "DTSTAMP:20261122T140509Z",
      "UID:employee.report@rotonde.example",
    ]),
  );
});

test("cannot be made to hold another line", () => {
  const title = "A\r\nEND:VCALENDAR\nB\u2028C\u0007";
  const names = read(calendarFile(title, [{ ...report, title }], host, now)).map(([name]) => name);
  expect(names.filter((name) => name === "END")).toHaveLength(3);
});
