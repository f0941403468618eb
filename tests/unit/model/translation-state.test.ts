import { describe, expect, test } from "vitest";
import { translationState } from "../../../src/model/translation-state.ts";
import type { Page } from "../../../src/schema/page.ts";
import { exampleRegion } from "../../support/example-content.ts";

const [example] = exampleRegion().content.pages;
if (!example) throw new Error("The example has no page.");

const versions = (hashes: string[]) =>
  hashes.map((hash, index) => ({ id: String(index + 1), hash }));
const official = (hashes: string[]): Page => ({ ...example, blocks: versions(hashes) });
const accepted = (hashes: string[]): Page => ({
  ...example,
  translation: {
    of: "nl",
    hash: "",
    blocks: Object.fromEntries(versions(hashes).map(({ id, hash }) => [id, hash])),
    date: "2026-11-20",
  },
});

describe("which texts of the official page a translation does not follow", () => {
  test.each<[string, accepted: string[], now: string[], changed: string[], removed: number]>([
    ["none", ["a", "b"], ["a", "b"], [], 0],
    ["one that was changed", ["a", "b", "c"], ["a", "x", "c"], ["2"], 0],
    ["one that was put before the others", ["a", "b"], ["x", "a", "b"], ["1"], 0],
    ["one that was put at the end", ["a", "b"], ["a", "b", "x"], ["3"], 0],
    ["one that was taken out", ["a", "b", "c"], ["b", "c"], [], 1],
    ["two that changed places", ["a", "b", "c"], ["b", "a", "c"], ["1", "2"], 0],
    ["the second of two alike", ["a", "a"], ["a", "x"], ["2"], 0],
    ["one that is like another now", ["a", "b"], ["a", "a"], ["2"], 0],
    ["one changed and one taken out", ["a", "b", "c"], ["a", "x"], ["2"], 1],
  ])("%s", (_, before, now, changed, removed) => {
    expect(translationState(accepted(before), official(now))).toEqual({
      kind: changed.length + removed > 0 ? "outdated" : "current",
      changed,
      removed,
      blocks: now.length,
    });
  });

  test("a translation that is not there, and one of an unknown version", () => {
    expect(translationState(undefined, official(["a"])).kind).toBe("missing");
    expect(translationState(example, official(["a"])).kind).toBe("unknown");
  });

  test("a version of the body alone says nothing of a new title", () => {
    const now = { ...example, blocks: [{ id: "title", hash: "t" }, ...versions(["a"])] };
    expect(translationState(accepted(["a"]), now)).toMatchObject({ kind: "current", blocks: 1 });
  });
});
