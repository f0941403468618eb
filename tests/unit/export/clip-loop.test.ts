import { expect, test } from "vitest";
import { clipLoop } from "../../../src/export/basemap-svg/clip-loop.ts";

const box = { left: 0, top: 0, right: 10, bottom: 10 };

test("a loop around a corner leaves no side across the box that was not there", () => {
  const corner = clipLoop(
    [
      [-20, 2],
      [2, 2],
      [2, -20],
      [-20, -20],
    ],
    box,
  );
  expect(new Set(corner.map(String))).toEqual(new Set(["0,2", "2,2", "2,0", "0,0"]));
});

test("a loop outside leaves nothing, although its box overlaps", () => {
  const outside = clipLoop(
    [
      [-5, 12],
      [-5, -9],
      [14, -9],
      [-4, -6],
    ],
    box,
  );
  expect(outside).toEqual([]);
});

test("a loop inside stays as it is", () => {
  const inside = [
    [1, 1],
    [9, 1],
    [5, 9],
  ] as const;
  expect(clipLoop(inside, box)).toEqual(inside);
});
