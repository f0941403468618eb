import { expect, test } from "vitest";
import { sharedBorders, type Ground } from "../../../../src/cli/basemap/shared-borders.ts";
import type { Point } from "../../../../src/model/basemap/geometry.ts";
import { ringsAround } from "../../../../src/model/basemap/rings.ts";

const outside = 9;

/** Rectangles in a row, each a group, with one point more in the middle of the lines between them. */
const row: Ground[] = [0, 1000].map((x, group) => ({
  group,
  outlines: [
    [
      [x, 0],
      [x + 1000, 0],
      [x + 1000, 500],
      [x + 1000, 1000],
      [x, 1000],
      [x, 500],
      [x, 0],
    ],
  ],
}));

const between = (grounds: readonly Ground[]) =>
  sharedBorders(grounds, outside).map(({ groups }) => groups.toSorted((a, b) => a - b).join("-"));

test("neighbours share one border, and the region has one outline", () => {
  const borders = sharedBorders(row, outside);
  expect(between(row).toSorted()).toEqual(["0-1", "0-9", "1-9"]);
  const shared = borders.findIndex(({ groups }) => !groups.includes(outside));
  for (const group of [0, 1]) {
    const rings = ringsAround(borders, (other) => other === group);
    expect(rings).toHaveLength(1);
    expect(rings.flat().map((index) => (index < 0 ? ~index : index))).toContain(shared);
  }
  expect(ringsAround(borders, (group) => group !== outside)).toHaveLength(1);
});

test.each<[string, Point]>([
  ["a sliver between neighbours", [1004, 500]],
  ["ground that both claim", [996, 500]],
])("%s is closed", (_, point) => {
  const [first, second] = row as [Ground, Ground];
  const bent = second.outlines.map((outline) =>
    outline.map((one): Point => (one[0] === 1000 && one[1] === 500 ? point : one)),
  );
  expect(between([first, { group: 1, outlines: bent }]).toSorted()).toEqual(["0-1", "0-9", "1-9"]);
});

test("a hole in the region that is large is no fault, nor is an island however small", () => {
  const hole: Point[] = [
    [1000, 250],
    [1000, 750],
    [800, 500],
  ];
  const holed = [{ group: 0, outlines: [[...(row[0]?.outlines[0] ?? [])], hole] }];
  expect(sharedBorders(holed, outside)).toHaveLength(2);
  const island: Ground = {
    group: 0,
    outlines: [
      [
        [3000, 0],
        [3010, 0],
        [3010, 10],
      ],
    ],
  };
  expect(between([...row, island]).filter((groups) => groups === "0-9")).toHaveLength(2);
});
