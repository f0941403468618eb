import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { farPointIssues } from "../../../src/checks/far-points.ts";
import { readContent } from "../../../src/load/files.ts";
import { edited, exampleContent, type Files } from "../../support/example-content.ts";
import { exampleFiles } from "../../support/example-files.ts";
import { townHall } from "../../support/faults/fault.ts";
import { told } from "../../support/told.ts";

/** The example with its service in Aalst said to be in Aalst, and other changes. */
const found = (changes: Files = {}) => {
  const jobs = "services/jobs.yaml";
  const inAalst = (exampleFiles[jobs] ?? "").replace("municipality: gent", "municipality: aalst");
  return told(farPointIssues(exampleContent({ [jobs]: inAalst, ...changes })));
};

const townHallAt = (lat: number, lon: number, precision = "exact") =>
  edited(
    townHall,
    ["lat: 51.05439", `lat: ${String(lat)}`],
    ["lon: 3.72583", `lon: ${String(lon)}`],
    ["precision: exact", `precision: ${precision}`],
  );

test("points in their own municipality are fine", () => {
  expect(found()).toEqual([]);
});

test.each(["exact", "approximate"])(
  "an %s point in another municipality is a warning that names both",
  (precision) => {
    const changes = townHallAt(50.93801, 4.03927, precision);
    const line = (changes[townHall] as string)
      .split("\n")
      .findIndex((text) => text.includes("lat:"));
    expect(found(changes)).toMatchObject([
      {
        code: "point-far-from-municipality",
        severity: "warning",
        file: townHall,
        line: line + 1,
        message: "This point lies 26 km from the centre of Gent, and nearer to Aalst.",
        fix: "Correct lat and lon, or write municipality: aalst.",
      },
    ]);
  },
);

test.each([
  ["far, but nearer to no other", townHallAt(51.4, 3.3)],
  ["outside the region, which another check tells", townHallAt(0, 0)],
  [
    "far from a centre outside the region, which another check tells",
    edited("municipalities/gent.yaml", ["lat: 51.05", "lat: 52.05"]),
  ],
  ["nearer to another, but not far", townHallAt(50.98, 3.89)],
  [
    "in no municipality",
    { [townHall]: (exampleFiles[townHall] ?? "").replace("municipality: gent\n", "") },
  ],
  [
    "in a municipality that is not there, which another check tells",
    edited(townHall, ["municipality: gent", "municipality: ghent"]),
  ],
])("a point %s is fine", (_, changes) => {
  expect(found(changes)).toEqual([]);
});

test.skipIf(!existsSync("content/site.yaml"))("the region's own services are fine", async () => {
  const { content } = await readContent("content");
  expect(content && told(farPointIssues(content))).toEqual([]);
});
