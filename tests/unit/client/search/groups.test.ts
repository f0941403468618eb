import { expect, test } from "vitest";
import { groupsOf } from "../../../../src/client/search/groups.ts";
import { shownOf } from "../../../../src/client/search/shown.ts";
import type { EntryKind } from "../../../../src/search/index-format.ts";
import { answerOf } from "./answer.ts";

test("the first three stand by themselves, the others by kind in the order of their best", () => {
  const kinds: EntryKind[] = [
    "page",
    "page",
    "term",
    "service",
    "page",
    "topic",
    "service",
    "site",
  ];
  const { best, groups } = groupsOf(kinds.map((kind, entry) => answerOf(kind, {}, { entry })));
  expect(best.map(({ entry }) => entry)).toEqual([0, 1, 2]);
  expect(groups.map(({ name, answers }) => [name, answers.map(({ entry }) => entry)])).toEqual([
    ["service", [3, 6]],
    ["page", [4]],
    ["site", [5, 7]],
  ]);
});

test("the step of a journey that fits best stands for it; the part of a page stands below it", () => {
  const entry = {
    href: "/en/x/",
    text: "Text",
    textLang: "nl",
    sections: [["bank", "Open an account"]] as [string, string][],
  };
  expect(shownOf(answerOf("journey", entry, { section: 1 }))).toMatchObject({
    kind: "step",
    href: "/en/x/#bank",
    title: { text: "Open an account" },
    place: { text: "Title" },
    section: undefined,
  });
  expect(shownOf(answerOf("page", entry, { section: 1 }))).toMatchObject({
    href: "/en/x/",
    section: { href: "/en/x/#bank", title: { text: "Open an account", lang: "nl" } },
  });
  expect(shownOf(answerOf("page", entry, { section: 2 })).section).toBeUndefined();
});
