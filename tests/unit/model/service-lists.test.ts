import { expect, test } from "vitest";
import { referral, serviceGroups } from "../../../src/model/service-lists.ts";
import { exampleRegion } from "../../support/example-content.ts";
import { serviceFile } from "../../support/example-files.ts";

const helplines = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `services/line-${String(index)}.yaml`,
      serviceFile({
        name: `{ nl: Lijn ${String(index)} }`,
        category: "helpline",
        topic: "life",
        location: "none",
      }),
    ]),
  );

test("a category with a few services becomes rows, one with many a way to the map", () => {
  const few = referral(exampleRegion(helplines(5)), ["town-hall"], ["helpline"], "en");
  expect(few.rows.map(({ id }) => id)).toEqual([
    "town-hall",
    "line-0",
    "line-1",
    "line-2",
    "line-3",
    "line-4",
    "listening",
  ]);
  expect(few.groups).toEqual([]);
  const many = referral(exampleRegion(helplines(6)), ["town-hall"], ["helpline"], "en");
  expect(many.rows.map(({ id }) => id)).toEqual(["town-hall"]);
  expect(many.groups).toEqual([
    { label: "Helpline", count: 7, href: "/en/map/?category=helpline" },
  ]);
});

test("a service that is named twice stands in the list once", () => {
  const { rows } = referral(exampleRegion(), ["listening", "listening"], ["helpline"], "en");
  expect(rows.map(({ id }) => id)).toEqual(["listening"]);
});

test("groups follow the taxonomy and leave empty categories out", () => {
  const region = exampleRegion({ "services/jobs.yaml": undefined });
  expect(
    serviceGroups(region, region.services.values(), "en").map(({ label, rows }) => [
      label,
      rows.length,
    ]),
  ).toEqual([
    ["Town hall", 1],
    ["Helpline", 1],
  ]);
});
