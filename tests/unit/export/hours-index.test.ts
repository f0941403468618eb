import { expect, test } from "vitest";
import type { Schedule } from "../../../src/client/schedule.ts";
import { hoursIndex } from "../../../src/export/hours-index.ts";
import { mapModel } from "../../../src/model/map-model.ts";
import { scheduleOf } from "../../../src/model/hours/schedule-of.ts";
import { edited, exampleRegion } from "../../support/example-content.ts";

const withHours = (name: string, hours: string, status = "active") =>
  edited(`services/${name}.yaml`, ["status: active", `status: ${status}\nhours: '${hours}'`]);
const office = "Mo-Fr 09:00-12:00; PH off";

test("services that keep the same hours share one schedule, which is that of their pages", () => {
  const region = exampleRegion({
    ...withHours("town-hall", office),
    ...withHours("jobs", office),
    ...withHours("listening", "24/7"),
  });
  const index = hoursIndex(region);
  const sent: Schedule[] = index?.schedules ?? [];
  expect(sent).toHaveLength(2);
  for (const [id, service] of region.services) {
    expect(sent[index?.of[id] ?? -1], id).toEqual(scheduleOf(region, service));
  }
});

test("remarks are not sent, and hours that differ only in them are the same", () => {
  const region = exampleRegion({
    ...withHours("town-hall", `${office}; Sa 09:00-12:00 "<b>op afspraak</b>"`),
    ...withHours("jobs", `${office}; Sa 09:00-12:00 "bel eerst"`),
  });
  const index = hoursIndex(region);
  expect(index?.schedules).toHaveLength(1);
  expect(index?.of).toEqual({ "town-hall": 0, jobs: 0 });
  expect(JSON.stringify(index)).not.toMatch(/afspraak|bel eerst|comments/);
});

test.each([
  ["no service has hours", {}],
  ["only a closed service has hours", withHours("jobs", office, "closed")],
])("when %s, there is no file, no choice and no word of it", (_, files) => {
  const region = exampleRegion(files);
  expect(hoursIndex(region)).toBeUndefined();
  const { openings, hoursHref, strings } = mapModel(region, "en");
  expect([openings, hoursHref]).toEqual([[], undefined]);
  expect(Object.keys(strings).filter((key) => key.includes("hours"))).toEqual([]);
});

test("when one has, the page has the choices, the file and the words for it", () => {
  const { openings, hoursHref, strings } = mapModel(exampleRegion(withHours("jobs", office)), "en");
  expect(openings.map(({ value }) => value)).toEqual(["now", "saturday", "evening"]);
  expect(hoursHref).toBe("/data/hours.json");
  expect(strings).toMatchObject({
    "map.hours-unknown.one": "The hours of {count} service are not known.",
    "hours.now.open-until": "Open now, until {time}.",
  });
});
