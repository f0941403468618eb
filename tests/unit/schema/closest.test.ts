import { expect, test } from "vitest";
import { closest } from "../../../src/schema/closest.ts";

test.each([
  ["titel", "title"],
  ["Notcie", "Notice"],
  ["STEPS", "Steps"],
  ["reviewedby", "reviewed"],
])("%s is near %s", (word, near) => {
  expect(closest(word, ["Steps", "title", "Notice", "reviewed"])).toBe(near);
});

test.each(["", "x", "unrelated"])("“%s” is near nothing", (word) => {
  expect(closest(word, ["title", "Notice"])).toBeUndefined();
});
