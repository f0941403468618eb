import { describe, expect, test } from "vitest";
import { issuesIn } from "../../support/body-issues.ts";

const lines = (line: string, count: number) => `${line}\n`.repeat(count);

/** One text in the middle of so many pairs of others. */
const within = (before: string, after: string, depth: number, middle = "x") =>
  before.repeat(depth) + middle + after.repeat(depth);

describe("a text that could exhaust the parser is refused before it", () => {
  test.each([
    ["a line of 100 kB", "word ".repeat(20_000), "line-too-long", 10],
    ["a long line among others", `Text\n\n${"a".repeat(10_001)}\n`, "line-too-long", 12],
    ["quotations in each other", `Text\n\n${"> ".repeat(4_000)}x`, "body-not-allowed", 12],
    ["lists in each other", "- ".repeat(4_000), "body-not-allowed", 10],
    ["numbered lists in each other", `${"1. ".repeat(3_000)}x`, "body-not-allowed", 10],
    ["lists in quotations in lists", lines(`${"> - ".repeat(30)}x`, 200), "body-not-allowed", 10],
    ["10,000 open components", lines("<Notice>", 10_000), "body-not-allowed", 10],
    ["10,000 components", lines("<Notice>a</Notice>", 10_000), "body-not-allowed", 10],
    ["10,000 signs <", lines("< <", 5_000), "body-not-allowed", 10],
    ["10,000 signs `", lines("`a `", 5_000), "body-not-allowed", 10],
    ["100,000 signs of emphasis", lines("*a_ ".repeat(20), 2_600), "body-not-allowed", 10],
    ["100,000 links", lines("[a](b)", 110_000), "body-not-allowed", 10],
    ["100,000 addresses", lines("http://a", 110_000), "body-not-allowed", 10],
    [
      "a flood of entities in one paragraph",
      lines("&amp;".repeat(20), 2_000),
      "body-not-allowed",
      10,
    ],
    [
      "a flood of entities in many",
      lines("&amp;".repeat(1_500), 14).repeat(10),
      "body-not-allowed",
      10,
    ],
  ])("%s", (_, body, code, line) => {
    expect(issuesIn(body)).toEqual([expect.objectContaining({ code, line })]);
  });
});

describe("nesting of 10,000 levels is told once", () => {
  test.each([
    ["components", within("<Notice>\n", "\n</Notice>", 2_000)],
    ["components with empty lines", within("<Notice>\n\n", "\n\n</Notice>", 2_000)],
    ["components in a line", `a ${within('<Term id="a">', "</Term>", 400)}`],
    [
      "lists, by spaces",
      Array.from({ length: 150 }, (_, depth) => `${" ".repeat(2 * depth)}- a`).join("\n"),
    ],
    ["emphasis", within("*", "*", 4_900)],
  ])("%s", (_, body) => {
    expect(issuesIn(body).map(({ code }) => code)).toEqual(["body-not-allowed"]);
  });
});

describe("what ends the process in the parser never gets there", () => {
  const programs = [
    ["round brackets", within("(", ")", 4_900)],
    ["square brackets", within("[", "]", 4_900)],
    ["curly brackets", within("{a:", "}", 2_400)],
    ["signs", `${"!".repeat(9_000)}1`],
    ["functions", `${"a=>".repeat(3_000)}1`],
    ["more lines", lines("(".repeat(9_000), 20)],
  ];
  test.each(programs)("a program of %s", (_, program) => {
    const codes = issuesIn(`{${program}}`).map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(["body-not-allowed"]));
  });
  test.each(programs)("an attribute of %s", (_, program) => {
    expect(issuesIn(`Text <Term id={${program}} />`).length).toBeGreaterThan(0);
    expect(issuesIn(`Text <Term {...${program}} />`).length).toBeGreaterThan(0);
  });
  test.each(programs)("an export of %s", (_, program) => {
    expect(issuesIn(`export const a = ${program}`).length).toBeGreaterThan(0);
    expect(issuesIn(`<Term id="a" />\nexport const a = ${program}`).length).toBeGreaterThan(0);
  });
});

test.each([
  ["brackets", "[".repeat(9_000)],
  ["closed brackets", within("[", "]", 4_900)],
  ["pictures", "![".repeat(4_900)],
  ["links in links", within("[", "](b)", 1_900)],
  ["addresses with brackets", `[a](${within("(", ")", 4_900, "")})`],
  ["backticks of growing lengths", Array.from({ length: 40 }, (_, i) => "`".repeat(i)).join("a")],
  [
    "a table of 2,000 columns and rows",
    `${lines(`|${"a|".repeat(2_000)}`, 1)}${lines(`|${"-|".repeat(2_000)}`, 1)}${lines("|b|", 2_000)}`,
  ],
  ["footnotes", lines("[^1]", 20_000)],
  [
    "lines that give addresses",
    Array.from({ length: 9_000 }, (_, i) => `[${String(i)}]: /a`).join("\n"),
  ],
  ["the same heading", lines("## a", 20_000)],
  ["empty lines", "\n".repeat(90_000)],
  ["spaces", lines(" ".repeat(9_000), 100)],
  ["escapes", lines("\\*".repeat(20), 1_000)],
  ["lone halves of characters", "\ud800".repeat(9_000)],
  ["a paragraph of 9,000 letters", "word ".repeat(1_900)],
])("%s end in an answer of bounded length", (_, body) => {
  expect(issuesIn(body).length).toBeLessThanOrEqual(201);
});

test.each([
  ["a long paragraph on one line", "word ".repeat(1_900)],
  ["many paragraphs", lines("A sentence with **bold** words and [a link](/map/).\n", 3_000)],
  ["many entities", lines("Caf&eacute; &amp; bar.\n", 3_000)],
  ["many explained words", lines('Ask your <Term id="a">municipality</Term>.\n', 2_000)],
  ["lists some levels deep", "- a\n  - b\n    - c\n      - d"],
])("a large text may be written: %s", (_, body) => {
  expect(issuesIn(body)).toEqual([]);
});
