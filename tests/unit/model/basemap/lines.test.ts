import { expect, test } from "vitest";
import { distance, type Point } from "../../../../src/model/basemap/geometry.ts";
import { simplify } from "../../../../src/model/basemap/simplify.ts";
import { courseThrough, sampleSpline } from "../../../../src/model/basemap/spline.ts";

const zigzag: Point[] = [
  [0, 0],
  [400, 300],
  [900, 100],
  [1500, 700],
];

test("a course passes through its points and turns nowhere by more than 45 degrees", () => {
  const course = courseThrough(zigzag);
  for (const point of zigzag) {
    expect(Math.min(...course.map((other) => distance(point, other)))).toBeLessThan(1e-9);
  }
  const headings = course
    .slice(1)
    .map(([x, y], index) =>
      Math.atan2(y - (course[index]?.[1] ?? 0), x - (course[index]?.[0] ?? 0)),
    );
  const turns = headings.slice(1).map((angle, index) => Math.abs(angle - (headings[index] ?? 0)));
  expect(Math.max(...turns)).toBeLessThan(Math.PI / 4);
});

test("a sampled curve starts and ends where its control points do", () => {
  const samples = sampleSpline(zigzag);
  expect(samples[0]).toEqual(zigzag[0]);
  expect(samples.at(-1)).toEqual(zigzag.at(-1));
});

test("points on a straight line are left out, corners are kept", () => {
  const corner: Point[] = [
    [0, 0],
    [50, 0],
    [100, 0],
    [100, 50],
    [100, 100],
  ];
  expect(simplify(corner, 10)).toEqual([
    [0, 0],
    [100, 0],
    [100, 100],
  ]);
});

test("no fewer points are kept than asked for", () => {
  expect(simplify(zigzag, Infinity, 3)).toHaveLength(3);
});
