import { expect, test } from "vitest";
import { hoursView } from "../../../../src/model/hours/hours-view.ts";
import { makeSchedule } from "../../../../src/model/hours/schedule-of.ts";
import { belgium } from "../../../../src/model/hours/schedule.ts";
import { rowWeek } from "../../../../src/model/hours/week-lines.ts";
import { exampleRegion } from "../../../support/example-content.ts";

const region = exampleRegion();

function row(hours: string, locale = "en"): string[] {
  const schedule = makeSchedule(hours, { country: belgium, lat: 51, lon: 4 }, 2026);
  const view = schedule && hoursView(region, schedule, locale);
  return rowWeek(view).map(
    ({ days, hours: views }) =>
      `${days} ${views.flatMap(({ ranges }) => ranges.map(({ start, end }) => `${start.text}-${end.text}`)).join()}`,
  );
}

test("a row tells a usual week in few lines, without the days on which it is closed", () => {
  expect(row("Mo-Fr 09:00-12:00,13:00-17:00; Sa 09:00-12:00; PH off")).toEqual([
    "Monday–Friday 9:00-12:00,13:00-17:00",
    "Saturday 9:00-12:00",
  ]);
  expect(row("Mo,We 09:00-12:00", "nl")).toEqual(["Maandag 9:00-12:00", "Woensdag 9:00-12:00"]);
});

test.each([
  ["seasons", "Apr-Sep Mo-Fr 10:00-18:00; Oct-Mar Mo-Fr 10:00-17:00"],
  ["some weeks", "Mo-Fr 09:00-12:00; Sa[1] 10:00-13:00"],
  ["a remark", 'Mo-Fr 09:00-12:00 "ring the bell"'],
  ["never open", "off"],
])("hours with more to say are left to the service's page: %s", (_, hours) => {
  expect(row(hours)).toEqual([]);
});

test("a service without known hours has no week", () => {
  expect(rowWeek(undefined)).toEqual([]);
});
