import { afterEach, expect, test, vi } from "vitest";
import { openWords } from "../../../src/client/open-words.ts";
import { stateAt } from "../../../src/client/opening-hours.ts";
import { templates } from "../../../src/i18n/translator.ts";
import { makeSchedule } from "../../../src/model/hours/schedule-of.ts";
import { belgium } from "../../../src/model/hours/schedule.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

const keys = [
  ...["open", "open-until", "closed", "unknown"].map((key) => `hours.now.${key}`),
  ...["today", "tomorrow", "day"].map((key) => `hours.opens.${key}`),
];

function words(lang: string, hours: string, moment: string): string {
  vi.stubGlobal("document", { documentElement: { lang } });
  const schedule = makeSchedule(hours, { country: belgium, lat: 51, lon: 4 }, 2026);
  if (!schedule) throw new Error(`No schedule for ${hours}.`);
  return openWords(stateAt(schedule, new Date(moment)), templates(lang, [], keys));
}

const office = "Mo-Fr 09:00-12:00,13:00-17:00; PH off";

test.each([
  ["en", office, "2026-11-25T13:00+01:00", "Open now, until 17:00."],
  ["nl", office, "2026-11-25T13:00+01:00", "Nu open, tot 17:00."],
  ["en", office, "2026-11-25T12:00+01:00", "Opens today at 13:00."],
  ["de", office, "2026-11-25T17:00+01:00", "Öffnet morgen um 9:00 Uhr."],
  ["en", office, "2026-11-27T17:00+01:00", "Opens on Monday at 9:00."],
  [
    "en",
    "Dec 15-20 10:00-12:00",
    "2026-11-27T17:00+01:00",
    "Opens on Tuesday 15 December at 10:00.",
  ],
  ["en", "24/7", "2026-11-25T13:00+01:00", "Open now."],
  ["en", "2026 Mo-Fr 10:00-12:00", "2028-11-27T17:00+01:00", "Closed now."],
  ["en", office, "2031-01-06T09:00Z", "It is not known whether it is open now."],
])("in %s, %s at %s: %s", (lang, hours, moment, text) => {
  expect(words(lang, hours, moment)).toBe(text);
});

test("the time of an Arabic sentence has digits that a clock on the door has", () => {
  expect(words("ar", office, "2026-11-25T13:00+01:00")).toBe("مفتوح الآن حتى الساعة 17:00.");
});
