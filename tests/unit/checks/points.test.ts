import { expect, test } from "vitest";
import { edited, issuesOf } from "../../support/example-content.ts";
import { townHall } from "../../support/faults/fault.ts";

const at = (lat: string, lon: string) =>
  edited(townHall, ["lat: 51.05439", `lat: ${lat}`], ["lon: 3.72583", `lon: ${lon}`]);

test.each([
  [
    "3.72583",
    "51.05439",
    "latitude and longitude look swapped; write lat: 51.05439, lon: 3.72583.",
  ],
  ["5105439", "3.72583", "A decimal point looks lost; write lat: 51.05439, lon: 3.72583."],
  ["5105439", "372583", "A decimal point looks lost; write lat: 51.05439, lon: 3.72583."],
  ["0", "0", "Look the point up again; latitude (lat) is north, longitude (lon) is east."],
  [
    "-51.05439",
    "3.72583",
    "Look the point up again; latitude (lat) is north, longitude (lon) is east.",
  ],
  ["91", "3.72583", "Look the point up again; latitude (lat) is north, longitude (lon) is east."],
])("lat: %s, lon: %s: %s", (lat, lon, fix) => {
  expect(issuesOf(at(lat, lon))).toMatchObject([{ code: "point-outside-region", fix }]);
});

const area = (from: string, to: string) => issuesOf(edited("site.yaml", [from, to]));
const bounds = "bounds: [[50.7, 3.3], [51.4, 4.4]]";
const swapped =
  "The corners of the region are swapped: the first is the south-west, the second the north-east.";

test.each([
  ["bounds: [[51.4, 3.3], [50.7, 4.4]]", swapped, `Write ${bounds}.`],
  ["bounds: [[50.7, 4.4], [51.4, 3.3]]", swapped, `Write ${bounds}.`],
  ["bounds: [[51.4, 4.4], [50.7, 3.3]]", swapped, `Write ${bounds}.`],
  [
    "bounds: [[50.7, 3.3], [51.4, 3.3]]",
    "The corners of the region have no area between them.",
    "Write the south-west corner first, then the north-east one: [[south, west], [north, east]].",
  ],
])("%s: %s", (wrong, message, fix) => {
  expect(area(bounds, wrong)).toMatchObject([
    { code: "field-invalid", file: "site.yaml", path: "area.bounds", message, fix },
  ]);
});

test("a centre outside the corners is told, and the points of services are left alone", () => {
  expect(area("centre: [51.05, 3.72]", "centre: [52.05, 3.72]")).toMatchObject([
    {
      path: "area.centre",
      message: "The centre of the region, [52.05, 3.72], lies outside its corners.",
      fix: "Correct the centre, or the corners in bounds; latitude comes first each time.",
    },
  ]);
  expect(area("centre: [51.05, 3.72]", "centre: [3.72, 51.05]")).toMatchObject([
    {
      fix: "Latitude comes first in each pair; either write centre: [51.05, 3.72], or swap the numbers of each corner in bounds.",
    },
  ]);
});

test("corners with latitude and longitude swapped are told once, on the site's file", () => {
  expect(area(bounds, "bounds: [[3.3, 50.7], [4.4, 51.4]]")).toMatchObject([
    { file: "site.yaml", path: "area.centre" },
  ]);
});

test("what an editor gets to read of a decimal comma", () => {
  expect(issuesOf(at("51,05439", "3.72583"))).toMatchObject([
    {
      code: "field-invalid",
      path: "location.lat",
      fix: expect.stringContaining("51.05439") as string,
    },
  ]);
});
