import { expect, test } from "vitest";
import { pairBlocks } from "../../../src/model/parallel.ts";
import type { Block } from "../../../src/schema/page.ts";

/** Blocks from a line such as `p h2 p p`. */
const blocks = (kinds: string): Block[] =>
  kinds.split(" ").map((kind, index) => {
    return { id: String(index + 1), hash: "", kind, hasText: true, segments: [] };
  });

test.each([
  ["block by block", "p h2 ol p", "p h2 ol p", ["1=1", "2=2", "3=3", "4=4"]],
  [
    "a paragraph that a translation cut in two",
    "p h2 p h2 p",
    "p h2 p p h2 p",
    ["1=1", "2=2", "3=3,4", "4=5", "5=6"],
  ],
  ["two paragraphs that it drew together", "p p h2 p", "p h2 p", ["1,2=1", "3=2", "4=3"]],
  ["a section that is not there yet", "p h2 p", "p", ["1=1", "2,3="]],
])("%s", (_, official, own, expected) => {
  const ids = (of: readonly Block[]) => of.map(({ id }) => id).join(",");
  const pairs = pairBlocks(blocks(official), blocks(own));
  expect(pairs.map((pair) => `${ids(pair.official)}=${ids(pair.own)}`)).toEqual(expected);
});
