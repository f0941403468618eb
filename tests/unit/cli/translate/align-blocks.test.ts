import { expect, test } from "vitest";
import { alignBlocks } from "../../../../src/cli/translate/align-blocks.ts";

/** Official blocks from a line: a small letter for the kind, the rest for the hash. */
const blocks = (line: string) =>
  line.split(" ").map((block) => ({ kind: block[0] ?? "", hash: block }));
const places = (official: string, accepted: string) =>
  alignBlocks(blocks(official), blocks(accepted), accepted.split(" "));
const none = undefined;

test.each([
  ["p1 p2 p3", "p1 p2 p3", [0, 1, 2]],
  ["p1 pX p3", "p1 p2 p3", [0, 1, 2]],
  ["p3 p1 p2", "p1 p2 p3", [2, 0, 1]],
  ["p1 pX p2", "p1 p2", [0, none, 1]],
  ["p1 p3", "p1 p2 p3", [0, 2]],
  ["p1 hX pX p3", "p1 p2 p3", [0, none, 1, 2]],
  ["p1 pX pY p3", "p1 p2 p3", [0, none, none, 2]],
  ["p1 p1 p1", "p1 p1", [0, 1, none]],
  ["p1 h1", "h1 p1", [1, 0]],
])("%s from %s", (official, accepted, expected) => {
  expect(places(official, accepted)).toEqual(expected);
});

test("where another number of blocks was accepted than there is, only a page of the same form is known", () => {
  expect(alignBlocks(blocks("p1 h2"), blocks("pA hB"), ["p1"])).toEqual([0, 1]);
  expect(alignBlocks(blocks("p1 h2"), blocks("hA pB"), [])).toEqual([none, none]);
});
