import { expect, test } from "vitest";
import { circlesIn } from "../../../src/checks/step-circles.ts";

/** Waits written as “a waits for b”: `ab`. */
const waits = (...pairs: string[]) =>
  pairs.map((pair, index) => ({
    from: pair.charAt(0),
    to: pair.charAt(1),
    path: ["steps", index],
  }));

const circles = (...pairs: string[]) =>
  circlesIn(waits(...pairs)).map((circle) => circle.map(({ from }) => from).join(""));

test.each<[what: string, pairs: string[], found: string[]]>([
  ["nothing waits", [], []],
  ["each waits for the one before", ["ba", "cb", "ca"], []],
  ["a step waits for one that is not there", ["ax"], []],
  ["two ways lead to one step", ["ba", "ca", "db", "dc"], []],
  ["a step waits for itself", ["aa"], ["a"]],
  ["two wait for each other", ["ab", "ba"], ["ab"]],
  ["three in a circle, and one that waits for them", ["da", "bc", "ca", "ab"], ["bca"]],
  ["one leads out of the circle before it leads on", ["ax", "ab", "bc", "ca"], ["abc"]],
  ["two circles apart", ["ab", "ba", "cd", "dc"], ["ab", "cd"]],
  ["two circles one after the other", ["ab", "bc", "cb", "cd", "dd"], ["bc", "d"]],
])("%s", (_, pairs, found) => {
  expect(circles(...pairs)).toEqual(found);
});

test("a hundred thousand steps in a row, and in a ring", () => {
  const row = Array.from({ length: 100_000 }, (_, step) => ({
    from: String(step + 1),
    to: String(step),
    path: [],
  }));
  expect(circlesIn(row)).toEqual([]);
  expect(circlesIn([...row, { from: "0", to: "100000", path: [] }])[0]).toHaveLength(100_001);
});
