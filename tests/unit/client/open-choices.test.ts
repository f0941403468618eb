import { expect, test } from "vitest";
import { countChoices, fitting } from "../../../src/client/filters.ts";
import { openingAt, unknownHours } from "../../../src/client/open-choices.ts";
import { makeSchedule } from "../../../src/model/hours/schedule-of.ts";
import { belgium } from "../../../src/model/hours/schedule.ts";
import { place } from "./place.ts";

function choicesAt(hours: string, moment: string, country = belgium) {
  const schedule = makeSchedule(hours, { country, lat: 51, lon: 4 }, 2026);
  if (!schedule) throw new Error(`No schedule for ${hours}.`);
  const { open, unsure } = openingAt(schedule, new Date(moment));
  return { open, unsure };
}

const office = "Mo-Fr 09:00-12:00,13:00-17:00; Sa 10:00-12:00; PH off";
const night = "Sa 22:00-26:30";

test.each([
  ["before an office opens", office, "2026-11-25T08:59+01:00", "saturday"],
  ["when it opens", office, "2026-11-25T09:00+01:00", "now saturday"],
  ["at noon", office, "2026-11-25T12:00+01:00", "saturday"],
  ["on a public holiday", office, "2026-11-11T10:00+01:00", "saturday"],
  ["where the visitor's day is another", office, "2026-11-26T03:00-06:00", "now saturday"],
  ["before the clocks go forward", night, "2026-03-29T00:59Z", "now saturday evening"],
  ["when they have gone past the end", night, "2026-03-29T01:00Z", "saturday evening"],
  ["when they go back before the end", night, "2026-10-25T00:29Z", "now saturday evening"],
  ["at the end", night, "2026-10-25T00:30Z", "saturday evening"],
  ["when they show the hours again", night, "2026-10-25T01:29Z", "now saturday evening"],
  ["at the end again", night, "2026-10-25T01:30Z", "saturday evening"],
  ["in summer time", "Mo-Fr 09:00-18:00", "2026-07-22T07:00Z", "now"],
  ["in winter time", "Mo-Fr 09:00-18:00", "2026-11-25T07:00Z", ""],
  ["one minute in the evening", "Mo 09:00-18:01", "2026-11-25T07:00Z", "evening"],
  ["day and night", "24/7", "2026-11-25T03:00Z", "now saturday evening"],
])("%s", (_, hours, moment, open) => {
  expect(choicesAt(hours, moment)).toEqual({
    open: open.split(" ").filter((choice) => choice !== ""),
    unsure: [],
  });
});

test("seasons count with the week that they have at the moment", () => {
  const library = "Apr-Sep Mo-Fr 10:00-17:00; Oct-Mar Mo-Fr 10:00-19:00; Sa[1] 10:00-12:00";
  expect(choicesAt(library, "2026-07-22T07:00Z").open).not.toContain("evening");
  expect(choicesAt(library, "2026-12-02T07:00Z").open).toContain("evening");
});

test("the clocks are those of the schedule's zone", () => {
  const there = { ...belgium, zone: "Asia/Tokyo" };
  expect(choicesAt("We 09:00-12:00", "2026-11-25T00:00Z", there).open).toEqual(["now"]);
  expect(choicesAt("We 09:00-12:00", "2026-11-25T09:00Z", there).open).toEqual([]);
});

test("by appointment is not open, and whether it is open then is not known", () => {
  const desk = 'Mo-Fr 08:00-12:00 || "op afspraak"';
  const other = ["saturday", "evening"];
  expect(choicesAt(desk, "2026-11-25T15:00+01:00")).toEqual({
    open: [],
    unsure: ["now", ...other],
  });
  expect(choicesAt(desk, "2026-11-25T09:00+01:00")).toEqual({ open: ["now"], unsure: other });
  const late = 'Mo-Fr 08:00-12:00; Th 18:00-20:00 "op afspraak"; Sa 10:00-12:00 "op afspraak"';
  expect(choicesAt(late, "2026-11-25T09:00+01:00").unsure).toEqual(other);
  const early = 'Mo-Fr 08:00-12:00; Th 13:00-18:00 "op afspraak"; Sa 10:00-12:00';
  expect(choicesAt(early, "2026-11-25T09:00+01:00").unsure).toEqual([]);
});

test("outside the time of which the site knows, nothing is known", () => {
  expect(choicesAt(office, "2031-01-06T09:00Z")).toEqual(unknownHours);
});

test("a service without known hours is none of the choices, and is counted for none", () => {
  const places = [
    { ...place("desk"), open: ["now", "saturday"], unsure: [] },
    { ...place("closed"), open: [], unsure: [] },
    { ...place("unknown"), ...unknownHours },
    place("unasked"),
  ];
  const ids = (choice: string) => fitting(places, { open: [choice] }).map(({ id }) => id);
  expect([ids("now"), ids("saturday"), ids("evening")]).toEqual([["desk"], ["desk"], []]);
  expect(countChoices(places, {}).get("open")).toEqual(
    new Map([
      ["now", 1],
      ["saturday", 1],
    ]),
  );
});
