import { expect, test } from "vitest";
import { heightMessage, readHeight } from "../../../src/embed/messages.ts";

test("a height that the frame tells is read in the page around it", () => {
  expect(readHeight(structuredClone(heightMessage(733.2)))).toBe(734);
});

test.each([
  [1, 120],
  [120, 120],
  [6000, 6000],
  [6001, 6000],
  [999_999, 6000],
])("a height of %d becomes %d", (height, read) => {
  expect(readHeight(heightMessage(height))).toBe(read);
});

const message = heightMessage(500);

test.each<[string, unknown]>([
  ["nothing", undefined],
  ["null", null],
  ["a text", "rotonde:height"],
  ["a list", [message]],
  ["JSON", JSON.stringify(message)],
  ["another type", { ...message, type: "rotonde:scroll" }],
  ["a type that only looks the same", { ...message, type: ["rotonde:height"] }],
  ["another version", { ...message, version: 2 }],
  ["a version as a text", { ...message, version: "1" }],
  ["no height", { type: message.type, version: 1 }],
  ...[0, -500, 500.5, NaN, Infinity, 1e6, 1e300].map((height): [string, unknown] => [
    `a height of ${height}`,
    { ...message, height },
  ]),
  ["a height as a text", { ...message, height: "500" }],
  ["a height with a style", { ...message, height: "500px;color:red" }],
  ["a height in a list", { ...message, height: [500] }],
  ["a height that is a big integer", { ...message, height: 500n }],
  ["a height that is an object", { ...message, height: { valueOf: () => 500 } }],
])("%s is not understood", (_, data) => {
  expect(readHeight(data)).toBeUndefined();
});
