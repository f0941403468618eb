import { expect, test } from "vitest";
import { addCurve, addLoop, alongCurve, pointsOf } from "../../../../src/client/schematic/curve.ts";
import { sampleSpline } from "../../../../src/model/basemap/spline.ts";

test("a stored line is its first point and the steps from there", () => {
  expect(pointsOf([10, 20, 5, -5, 0, 1])).toEqual([
    [10, 20],
    [15, 15],
    [15, 16],
  ]);
});

test("the browser draws the curve along which names were placed", () => {
  const points = [
    [0, 0],
    [100, 40],
    [180, 10],
    [260, 90],
    [300, 300],
  ] as const;
  const drawn = alongCurve(points);
  const placed = sampleSpline(points);
  expect(drawn).toHaveLength(placed.length);
  for (const [index, [x, y]] of drawn.entries()) {
    expect(x).toBeCloseTo(placed[index]?.[0] ?? NaN);
    expect(y).toBeCloseTo(placed[index]?.[1] ?? NaN);
  }
});

test.each([
  ["no point", [], []],
  ["one point", [[1, 2]], []],
  [
    "two points",
    [
      [1, 2],
      [3, 4],
    ],
    ["M1,2", "L3,4"],
  ],
] as const)("a curve of %s", (_, points, commands) => {
  const pen = recorder();
  addCurve(pen, points, true);
  expect(pen.commands).toEqual(commands);
});

test("a closed curve ends where it began", () => {
  const pen = recorder();
  addLoop(pen, [
    [0, 0],
    [10, 0],
    [10, 10],
  ]);
  expect(pen.commands).toEqual(["M5,5", "Q0,0,5,0", "Q10,0,10,5", "Q10,10,5,5", "Z"]);
});

function recorder() {
  const commands: string[] = [];
  return {
    commands,
    moveTo: (...at: number[]) => void commands.push(`M${at.join()}`),
    lineTo: (...at: number[]) => void commands.push(`L${at.join()}`),
    quadraticCurveTo: (...at: number[]) => void commands.push(`Q${at.join()}`),
    closePath: () => void commands.push("Z"),
  };
}
