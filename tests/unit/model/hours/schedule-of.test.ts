import { describe, expect, test, vi } from "vitest";
import { makeSchedule, scheduleOf } from "../../../../src/model/hours/schedule-of.ts";
import { belgium } from "../../../../src/model/hours/schedule.ts";
import { edited, exampleRegion, type Files } from "../../../support/example-content.ts";
import { exampleFiles } from "../../../support/example-files.ts";

const make = (hours: string) => makeSchedule(hours, { country: belgium, lat: 51, lon: 4 }, 2026);

function schedule(changes: Files) {
  const region = exampleRegion(changes);
  const service = region.services.get("jobs");
  return service && scheduleOf(region, service);
}

const withHours = (more: string): Files => ({
  "services/jobs.yaml": `${exampleFiles["services/jobs.yaml"] ?? ""}${more}`,
});

test("an office with public holidays takes less than 200 bytes for three years", () => {
  const office = make("Mo-Fr 09:00-12:00,13:00-17:00; PH off");
  expect(office).toMatchObject({
    from: "2026-01-01",
    until: "2028-12-31",
    days: ["09:00-12:00,13:00-17:00", "", "*"],
  });
  expect(office?.periods.map(([start, week]) => [start, week])).toEqual([[0, "aaaaabb"]]);
  expect(JSON.stringify(office).length).toBeLessThan(200);
});

test.each([
  ["two seasons", "Apr-Sep Mo-Fr 08:00-16:00; Oct-Mar Mo-Fr 09:00-17:00; PH off", 320],
  ["a day of the month", "Mo[1] 10:00-12:00", 220],
  ["every other week", "week 1-53/2 Mo 09:00-12:00; week 2-52/2 Tu 13:00-15:00", 520],
])("%s: %s stays below %i bytes", (_, hours, bytes) => {
  expect(JSON.stringify(make(hours)).length).toBeLessThan(bytes);
});

describe("hours that no clock tells have no schedule", () => {
  test.each([
    "Mo 09:00+",
    "Mo 09:00-17:00+",
    "sunrise-sunset",
    "Mo (sunrise+01:00)-12:00",
    "Mo-Fr 09:00-12:00; SH off",
    "ma-vr 9u-12u",
    "week 60 Mo 09:00-12:00",
    "easter Mo Mo 9am",
  ])("%s", (hours) => {
    const spoken = vi.spyOn(console, "error");
    expect(make(hours)).toBeUndefined();
    expect(spoken).not.toHaveBeenCalled();
  });
});

test("words of a remark are no hours", () => {
  expect(make('Mo 09:00-12:00 "SH: sunset, 17:00+"')?.days[0]).toBe("09:00-12:00?1");
});

test("a service without hours has no schedule", () => {
  expect(schedule({})).toBeUndefined();
});

test("the window hangs on the newest date in the content, not on the day of the build", () => {
  const hours = withHours("hours: Mo 09:00-12:00\n");
  const now = schedule(hours);
  vi.useFakeTimers({ now: Date.parse("2031-05-05") });
  const later = schedule(hours);
  vi.useRealTimers();
  expect(later).toEqual(now);
  expect(now?.from).toMatch(/^20\d\d-01-01$/);
  expect(Number(now?.until.slice(0, 4))).toBe(Number(now?.from.slice(0, 4)) + 2);
});

describe("a region's calendar", () => {
  const inRegion = (calendar: string, hours = "Mo-Fr 09:00-12:00; PH off") => ({
    ...withHours(`hours: ${hours}\n`),
    ...edited("site.yaml", ["feedback:", `calendar: { ${calendar} }\nfeedback:`]),
  });

  test("gives the schedule its clocks and its holidays", () => {
    const belgian = schedule(withHours("hours: Mo-Fr 09:00-12:00; PH off\n"));
    const dutch = schedule(inRegion("country: NL, timeZone: Europe/Amsterdam"));
    expect(belgian?.zone).toBeUndefined();
    expect(dutch?.zone).toBe("Europe/Amsterdam");
    expect(dutch?.periods).not.toEqual(belgian?.periods);
  });

  test("that says Belgium changes nothing", () => {
    const said = schedule(inRegion("country: be, state: Vlaanderen, timeZone: Europe/Brussels"));
    expect(said).toEqual(schedule(withHours("hours: Mo-Fr 09:00-12:00; PH off\n")));
  });

  test("counts the holidays of a part of a country", () => {
    const zone = "timeZone: Europe/Berlin";
    const bavarian = schedule(inRegion(`country: de, state: Bayern, ${zone}`));
    expect(bavarian?.periods).not.toEqual(schedule(inRegion(`country: de, ${zone}`))?.periods);
  });

  test("of a country whose holidays are not known leaves hours without them as they are, silently", () => {
    const spoken = vi.spyOn(console, "error");
    const there = "country: li, timeZone: Europe/Vaduz";
    expect(schedule(inRegion(there))).toBeUndefined();
    expect(schedule(inRegion(there, "Mo-Fr 09:00-12:00; Dec 25 off"))?.zone).toBe("Europe/Vaduz");
    expect(spoken).not.toHaveBeenCalled();
  });
});

test("every language asks for the same schedule", () => {
  const region = exampleRegion(withHours("hours: Mo 09:00-12:00; PH off\n"));
  const service = region.services.get("jobs");
  if (!service) throw new Error("No jobs.");
  expect(scheduleOf(region, service)).toBe(scheduleOf(region, service));
});
