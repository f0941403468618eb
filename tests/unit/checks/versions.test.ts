import { expect, test } from "vitest";
import { edited, issuesOf, type Files } from "../../support/example-content.ts";
import { pageFile } from "../../support/example-files.ts";
import { englishPage } from "../../support/faults/fault.ts";

const paragraphs = (...texts: string[]) => texts.map((text) => `\n${text}.\n`).join("");

/** A page whose translation was accepted with some paragraphs, and whose official text has others now. */
const changed = (before: string[], now: string[]): Files => ({
  "pages/nl/housing/deposit.mdx": pageFile({
    title: "De waarborg",
    order: 2,
    body: paragraphs(...now),
  }),
  "pages/en/housing/deposit.mdx": pageFile({
    title: "The deposit",
    order: 2,
    body: "\nPay.\n",
    official: paragraphs(...before),
  }),
});

const since = "The official text has changed since 2026-11-20";

test.each<[what: string, before: string[], now: string[], message: string]>([
  ["one was changed", ["a", "b", "c"], ["a", "x", "c"], "one of its 3 blocks differs."],
  ["one was put before", ["a", "b"], ["x", "a", "b"], "one of its 3 blocks differs."],
  ["one was taken out", ["a", "b", "c"], ["b", "c"], "one of its 2 blocks differs."],
  ["two were added at the end", ["a"], ["a", "b", "c"], "2 of its 3 blocks differ."],
  ["all were replaced", ["a", "b"], ["x", "y"], "2 of its 2 blocks differ."],
  ["two changed places", ["a", "b", "c"], ["b", "a", "c"], "2 of its 3 blocks differ."],
  ["one stands there once more", ["a", "b"], ["a", "a", "b"], "one of its 3 blocks differs."],
])("blocks are counted where %s", (_, before, now, message) => {
  expect(issuesOf(changed(before, now))).toMatchObject([
    { code: "translation-outdated", message: `${since}: ${message}` },
  ]);
});

test("the only block is not counted", () => {
  expect(issuesOf(changed(["a"], ["x"]))).toMatchObject([{ message: `${since}.` }]);
});

test("the same text gives no issue", () => {
  expect(issuesOf(changed(["a", "b"], ["a", "b"]))).toEqual([]);
});

test("a translation of another language than the official one is told", () => {
  expect(issuesOf(edited(englishPage, ["of: nl", "of: fr"]))).toMatchObject([
    {
      message:
        'This page says that it translates the language "fr"; the official language is "nl".',
      fix: 'Write "of: nl".',
    },
  ]);
});
