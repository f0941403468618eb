import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { edited, issuesOf } from "../../support/example-content.ts";
import { shortPage, townHall } from "../../support/faults/fault.ts";

beforeAll(() => {
  vi.useFakeTimers({ now: new Date("2026-11-22T12:00:00Z") });
});

afterAll(() => {
  vi.useRealTimers();
});

const dated = (reviewed: string, reviewBy?: string) =>
  issuesOf(
    edited(shortPage, [
      "reviewed: 2026-11-01",
      `reviewed: ${reviewed}${reviewBy === undefined ? "" : `\nreviewBy: ${reviewBy}`}`,
    ]),
  );

test("today is no future, in any time zone", () => {
  expect(dated("2026-11-22")).toEqual([]);
  expect(dated("2026-11-23")).toEqual([]);
  expect(dated("2026-11-24")).toMatchObject([
    {
      code: "date-doubtful",
      severity: "warning",
      path: "reviewed",
      message: "The date 2026-11-24 is still to come, but it says when something was done.",
      fix: "Write the day on which it was done.",
    },
  ]);
});

test("a next review that comes before the last one is told once, not as overdue too", () => {
  expect(dated("2026-11-01", "2026-10-01")).toMatchObject([
    {
      code: "date-doubtful",
      path: "reviewBy",
      message: "The next review, on 2026-10-01, comes before the last one, on 2026-11-01.",
      fix: "Write a date after 2026-11-01.",
    },
  ]);
  expect(dated("2026-11-01", "2026-11-10")).toMatchObject([{ code: "review-overdue" }]);
  expect(dated("2026-11-01", "2027-11-01")).toEqual([]);
});

test("a service's own date is what its review follows", () => {
  const service = (date: string) =>
    issuesOf(
      edited(
        townHall,
        ["state: unchecked", `state: verified, date: ${date}`],
        ["status: active", "status: active\nreviewBy: 2026-11-10"],
      ),
    );
  expect(service("2026-11-01")).toMatchObject([
    { code: "review-overdue", fix: expect.stringContaining("the date in `verified`") as string },
  ]);
  expect(service("2026-11-20")).toMatchObject([{ code: "date-doubtful", path: "reviewBy" }]);
});
