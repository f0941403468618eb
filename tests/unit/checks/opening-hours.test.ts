import opening_hours from "opening_hours";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const zone = process.env["TZ"];

beforeAll(() => {
  process.env["TZ"] = "Europe/Brussels";
});

afterAll(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

/** A place in a country: public holidays and the sun depend on it. */
const ghent = { lat: 51.05, lon: 3.72, address: { country_code: "be", state: "" } };
const hours = (text: string) => new opening_hours(text, ghent);
const isOpen = (text: string, moment: string) => hours(text).getState(new Date(moment));

describe("what hours that pass the checks mean to the library that reads them", () => {
  test.each([
    ["2026-07-20T10:00", true],
    ["2026-07-21T10:00", false],
    ["2026-11-11T10:00", false],
    ["2026-04-06T10:00", false],
    ["2026-12-25T10:00", false],
    ["2026-11-12T10:00", true],
  ])("Mo-Fr 09:00-12:00; PH off, on %s: %s", (moment, open) => {
    expect(isOpen("Mo-Fr 09:00-12:00; PH off", moment)).toBe(open);
  });

  test.each([
    ["2026-11-23T16:59", false],
    ["2026-11-23T17:00", true],
    ["2026-11-24T08:59", true],
    ["2026-11-24T09:00", false],
    ["2026-11-23T08:00", false],
  ])("Mo 17:00-33:00 is Mo 17:00-09:00, on %s: %s", (moment, open) => {
    expect(isOpen("Mo 17:00-33:00", moment)).toBe(open);
    expect(isOpen("Mo 17:00-09:00", moment)).toBe(open);
  });

  test("the last rule for a day counts, and a comma adds", () => {
    expect(isOpen("Mo 09:00-12:00; Mo 13:00-15:00", "2026-11-23T10:00")).toBe(false);
    expect(isOpen("Mo 09:00-12:00,13:00-15:00", "2026-11-23T10:00")).toBe(true);
    expect(isOpen("Mo 09:00-12:00, Mo 13:00-15:00", "2026-11-23T10:00")).toBe(true);
    expect(isOpen("Mo 09:00-17:00; Mo 12:00-13:00 off", "2026-11-23T10:00")).toBe(true);
    expect(isOpen("Mo 09:00-17:00; Mo 12:00-13:00 off", "2026-11-23T12:30")).toBe(false);
  });

  test("days without times are open day and night", () => {
    expect(isOpen("Mo", "2026-11-23T03:00")).toBe(true);
  });
});

describe("on the days that clocks change", () => {
  const openings = (text: string, day: string) =>
    hours(text)
      .getOpenIntervals(new Date(`${day}T00:00`), new Date(`${day}T23:59`))
      .map(([from, to]) => [from.toISOString(), to.toISOString()]);

  test("the desk opens and closes by the clock on the wall", () => {
    expect(openings("Su 09:00-12:00", "2026-03-29")).toEqual([
      ["2026-03-29T07:00:00.000Z", "2026-03-29T10:00:00.000Z"],
    ]);
    expect(openings("Su 09:00-12:00", "2026-10-25")).toEqual([
      ["2026-10-25T08:00:00.000Z", "2026-10-25T11:00:00.000Z"],
    ]);
  });

  test("a night is an hour shorter in March and an hour longer in October", () => {
    const length = (evening: string) => {
      const start = new Date(`${evening}T22:00`);
      const end = hours("Sa 22:00-30:00").getNextChange(start);
      return ((end?.getTime() ?? 0) - start.getTime()) / 3_600_000;
    };
    expect(length("2026-03-21")).toBe(8);
    expect(length("2026-03-28")).toBe(7);
    expect(length("2026-10-24")).toBe(9);
  });
});
