import { afterEach, expect, test, vi } from "vitest";
import { addDays, dayHere, daysBetween, sayDay } from "../../../../src/client/journey/days.ts";

afterEach(() => vi.unstubAllEnvs());

test.each([
  ["2026-12-01", 8, "2026-12-09"],
  ["2026-12-28", 8, "2027-01-05"],
  ["2028-02-25", 8, "2028-03-04"],
  ["2026-03-25", 89, "2026-06-22"],
  ["2026-10-20", 8, "2026-10-28"],
])("%s and %i days is %s, whatever the clocks do between", (from, days, to) => {
  expect(addDays(from, days)).toBe(to);
  expect(daysBetween(from, to)).toBe(days);
  expect(daysBetween(to, from)).toBe(-days);
});

test.each([
  ["Europe/Brussels", "2026-12-01"],
  ["America/Los_Angeles", "2026-11-30"],
  ["Asia/Kolkata", "2026-12-01"],
])("in %s it is %s", (place, day) => {
  vi.stubEnv("TZ", place);
  expect(dayHere(new Date("2026-11-30T23:30:00Z"))).toBe(day);
});

test("a day is said with its weekday, in Western digits in every language", () => {
  expect(sayDay("2026-12-09", "en")).toBe("Wednesday, 9 December 2026");
  expect(sayDay("2026-12-09", "ar")).toMatch(/^[^٠-٩]*\b9\b[^٠-٩]*2026/u);
});
