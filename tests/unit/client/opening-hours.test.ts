import { describe, expect, test } from "vitest";
import { isOpenAt, periodAt, stateAt } from "../../../src/client/opening-hours.ts";
import { spansOf, type Schedule } from "../../../src/client/schedule.ts";
import { isOpenInTheEvening, isOpenOnSaturday, usualWeek } from "../../../src/client/usual-week.ts";
import { dayNumber, wallTime } from "../../../src/client/wall-time.ts";
import { makeSchedule } from "../../../src/model/hours/schedule-of.ts";
import { belgium, type Country } from "../../../src/model/hours/schedule.ts";

function schedule(hours: string, country: Country = belgium): Schedule {
  const made = makeSchedule(hours, { country, lat: 51, lon: 4 }, 2026);
  if (!made) throw new Error(`No schedule for ${hours}.`);
  return made;
}

/** A time of the service's clocks as `2026-11-23 09:00`. */
const text = (time: number | undefined) =>
  time === undefined || time === Infinity
    ? time
    : new Date(time * 60_000).toISOString().slice(0, 16).replace("T", " ");

const office = schedule("Mo-Fr 09:00-12:00,13:00-17:00; PH off");

test.each([
  ["2026-11-25T08:59+01:00", "closed", "2026-11-25 09:00", "usual"],
  ["2026-11-25T09:00+01:00", "open", "2026-11-25 12:00", "usual"],
  ["2026-11-25T12:00+01:00", "closed", "2026-11-25 13:00", "usual"],
  ["2026-11-27T17:00+01:00", "closed", "2026-11-30 09:00", "usual"],
  ["2026-11-10T17:00+01:00", "closed", "2026-11-12 09:00", "usual"],
  ["2026-11-11T10:00+01:00", "closed", "2026-11-12 09:00", "holiday"],
  ["2026-12-31T18:00-05:00", "closed", "2027-01-04 09:00", "holiday"],
])("at %s an office is %s until %s, on a day that is %s", (moment, state, until, day) => {
  const found = stateAt(office, new Date(moment));
  expect([found.open ? "open" : "closed", text(found.end), found.day]).toEqual([state, until, day]);
  expect(text(found.opens)).toBe(state === "open" ? undefined : until);
});

test("nothing is known outside the window", () => {
  for (const moment of ["2025-12-31T22:59Z", "2028-12-31T23:00Z"]) {
    const state = stateAt(office, new Date(moment));
    expect([state.open, state.unknown]).toEqual([false, true]);
    expect(isOpenAt(office, new Date(moment))).toBe(false);
    expect(periodAt(office, new Date(moment))).toBe(-1);
  }
  expect(spansOf(office, dayNumber("2029-01-02"))).toEqual([]);
});

test("what is always open has no end, and opens never again", () => {
  const state = stateAt(schedule("24/7"), new Date("2026-11-25T08:00Z"));
  expect([state.open, state.end, state.opens]).toEqual([true, Infinity, undefined]);
});

describe("a night", () => {
  const bar = schedule("Fr,Sa 22:00-26:00");

  test("goes on after midnight and belongs to its evening", () => {
    const state = stateAt(bar, new Date("2026-11-28T00:30+01:00"));
    expect([state.open, text(state.end)]).toEqual([true, "2026-11-28 02:00"]);
    expect(
      spansOf(bar, dayNumber("2026-11-27")).map(({ start, end }) => [text(start), text(end)]),
    ).toEqual([["2026-11-27 22:00", "2026-11-28 02:00"]]);
    expect(spansOf(bar, dayNumber("2026-11-29"))).toEqual([]);
  });

  test("that is put forward ends when the clocks pass its end", () => {
    const early = schedule("Sa 22:00-26:30");
    expect(isOpenAt(early, new Date("2026-03-29T00:59Z"))).toBe(true);
    expect(isOpenAt(early, new Date("2026-03-29T01:00Z"))).toBe(false);
  });

  test("that is put back is open again when the clocks show its hours again", () => {
    const late = schedule("Sa 22:00-26:30");
    const open = ["00:29", "00:30", "00:59", "01:00", "01:29", "01:30"].map((time) =>
      isOpenAt(late, new Date(`2026-10-25T${time}Z`)),
    );
    expect(open).toEqual([true, false, false, true, true, false]);
  });

  test("of Saturday does not come back on the Monday after the clocks are put forward", () => {
    expect(isOpenAt(bar, new Date("2026-03-30T00:30+02:00"))).toBe(false);
  });
});

test("what is by appointment is neither open nor closed", () => {
  const desk = schedule('Mo-Fr 08:00-12:00 || "op afspraak"');
  const state = stateAt(desk, new Date("2026-11-27T15:00+01:00"));
  expect(state).toMatchObject({ open: false, unknown: true, comment: "op afspraak" });
  expect(text(state.opens)).toBe("2026-11-30 08:00");
});

test("a closure with its reason is passed over to say when it opens", () => {
  const closed = schedule('Mo-Fr 09:00-17:00; Jul 15-Aug 15 off "verbouwing"');
  const state = stateAt(closed, new Date("2026-07-20T12:00+02:00"));
  expect([state.comment, state.unknown, text(state.opens)]).toEqual([
    "verbouwing",
    false,
    "2026-08-17 09:00",
  ]);
});

test("the clocks are those of the schedule's zone", () => {
  const there = schedule("Mo-Fr 09:00-12:00", { ...belgium, zone: "Asia/Tokyo" });
  expect(isOpenAt(there, new Date("2026-11-25T00:00Z"))).toBe(true);
  expect(isOpenAt(there, new Date("2026-11-25T08:30Z"))).toBe(false);
  expect(text(wallTime(new Date("2026-11-25T15:30Z"), there.zone))).toBe("2026-11-26 00:30");
});

describe("the filters of the map look at the usual week of the season", () => {
  const library = schedule(
    "Apr-Sep Mo-Fr 10:00-17:00; Oct-Mar Mo-Fr 10:00-19:00; Sa 10:00-12:00; PH off",
  );
  const summer = new Date("2026-07-21T12:00Z");
  const winter = new Date("2026-12-25T12:00Z");

  test.each([
    ["Saturday", library, summer, true, false],
    ["Saturday and evening", library, winter, true, true],
    ["evening until 18:00", schedule("Mo-Fr 09:00-18:00"), winter, false, false],
    ["day and night", schedule("24/7"), winter, true, true],
    ["Friday night", schedule("Fr 22:00-26:00"), winter, false, true],
    ["by appointment", schedule('Sa 18:00-20:00 "op afspraak"'), winter, false, false],
  ])("%s", (_, hours, moment, saturday, evening) => {
    const week = usualWeek(hours, moment) ?? [];
    expect(isOpenOnSaturday(week)).toBe(saturday);
    expect(isOpenInTheEvening(week)).toBe(evening);
  });
});
