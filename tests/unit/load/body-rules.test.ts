import { expect, test } from "vitest";
import { issuesIn } from "../../support/body-issues.ts";

test.each<[body: string, code: string, line: number, told: string]>([
  ['Text\n\nimport x from "y"', "body-not-allowed", 12, "begins with “import” or “export”"],
  ["export const x = 1", "body-not-allowed", 10, "begins with “import” or “export”"],
  ["Text\nexport of goods", "body-not-allowed", 11, "begin the line with another word"],
  ["<Notice>\nimport x\n</Notice>", "body-not-allowed", 11, "program code"],
  ["{1 + 1}", "body-not-allowed", 10, "program code"],
  ["Text\n{1 + 1} text", "body-not-allowed", 11, "program code"],
  ["Text {/* note */} text", "body-not-allowed", 10, "program code"],
  ["Text {", "body-not-allowed", 10, "without curly brackets"],
  ["Text {a: {b: 1}}", "body-not-allowed", 10, "program code"],
  ["[a](https://x.example/{id})", "body-not-allowed", 10, "program code"],
  ["## Kosten {#kosten}", "body-not-allowed", 10, "program code"],
  ["![A house](house.png)", "body-not-allowed", 10, "<Figure>"],
  ["![A house][b]\n\n[b]: house.png", "body-not-allowed", 10, "<Figure>"],
  ["```js\n{x}\nimport y\n```", "body-not-allowed", 10, "Blocks of code"],
  ["~~~\nx\n~~~", "body-not-allowed", 10, "Blocks of code"],
  ["Text `{x}`", "body-not-allowed", 10, "Code between ` signs"],
  ["Text\n\n---", "body-not-allowed", 12, "A dividing line (---)"],
  ["Text\n***\nText", "body-not-allowed", 11, "begin a new part with a heading"],
  ["- [ ] a passport", "body-not-allowed", 10, "Boxes to tick"],
  ["1. a\n2. [x] b", "body-not-allowed", 11, "<Documents>"],
  ["A fact[^1].\n\n[^1]: The source.", "body-not-allowed", 12, "Footnotes"],
  ["A fact[^1].", "body-not-allowed", 10, "Footnotes such as [^1]"],
  ["- a\n-\n- b", "body-not-allowed", 11, "point of the list is empty"],
  [">", "body-not-allowed", 10, "quotation is empty"],
  ["| a |\n| --- |\n| b | c |", "body-not-allowed", 12, "This row has 2 cells"],
  [`|${"a|".repeat(9)}\n|${"-|".repeat(9)}`, "body-not-allowed", 10, "This table has 9 columns"],
  ["| a | b |\n| c | d |", "body-not-allowed", 10, "This is no table"],
  ["| a | b |\n| - |\n| c | d |", "body-not-allowed", 10, "This is no table"],
  ["• a\n• b", "body-not-allowed", 10, "The sign • begins no list."],
  ["Text ** bold ** text", "body-not-allowed", 10, "make nothing bold"],
  ["# Title", "heading-level", 10, "the page's title"],
  ["## One\n\n# Two", "heading-level", 12, "the page's title"],
  ["Text\n\n### Deep", "heading-level", 12, "Use ## here."],
  ["## One\n\n#### Three", "heading-level", 12, "Use ### here."],
  ["##", "heading-level", 10, "empty"],
  ["## &#8203;&nbsp;", "heading-level", 10, "empty"],
  ["## One\n\n### Two\n\n#### Three\n\n##### Four", "heading-level", 16, "level 4 at most"],
  ["<Notice>\n\n## Inside\n\n</Notice>", "heading-level", 12, "inside a component"],
  ["- a\n\n  ## Inside", "heading-level", 12, "inside a list or a quotation"],
  ["> ## Inside", "heading-level", 10, "inside a list or a quotation"],
  ["Title\n=====", "heading-level", 11, "makes a heading of the text above it"],
  ["Two\nlines\n---\nText", "heading-level", 12, "remove the line"],
  ["##Costs", "heading-level", 10, "no space follows ##"],
  ['## A <Term id="kot" />', "heading-level", 10, '<Term id="…">words</Term>'],
  ["Text &#xE000;", "file-encoding", 10, "U+E000"],
  ['[x](https://x.example "&#x202E;")', "file-encoding", 10, "U+202E"],
  ["[x](https://x.example/&#xE000;)", "file-encoding", 10, "U+E000"],
  ['Text <Term id="&#xE000;" />', "file-encoding", 10, "U+E000"],
])("%j is refused: %s, line %i", (body, code, line, told) => {
  const issues = issuesIn(body);
  expect(issues.map((issue) => [issue.file, issue.code, issue.line])).toEqual([
    ["page.mdx", code, line],
  ]);
  expect(`${issues[0]?.message ?? ""} ${issues[0]?.fix ?? ""}`).toContain(told);
});

test.each([
  [
    "plain Markdown",
    "**a** *b* ~~c~~\\\nd\n\n1. e\n2. f\n\n> g\n\n| h | i |\n|---|---|\n| j | k |",
  ],
  ["headings from level 2, back up again", "## a\n\n### b\n\n#### c\n\n## d"],
  ["two headings with the same text", "## a\n\n### b\n\n## a\n\n### b"],
  ["a heading of a link, of emphasis", "## [a](/b/)\n\n## *c*\n\n## **d**"],
  ["a heading with an explained word", '## A <Term id="kot">student room</Term>'],
  ["headings and text in Arabic", "## التسجيل في البلدية\n\nنص **مهم** و[رابط مفيد](#التسجيل)."],
  ["less than, more than", "5 < 6, 7 > 6, 5 &lt;6, a -> b"],
  ["escaped signs", "\\{a\\} \\<b> \\[c]\\(d) 2\\*\\*3 \\`e\\` \\#f"],
  ["brackets in ordinary text", "He said [sic] (twice) and [left]. Question [1]?"],
  ["a row of a table with fewer cells", "| a | b |\n|---|---|\n| c |"],
  ["a sign | in a cell", "| a |\n|---|\n| b \\| c |"],
  ["words that only look like programs", "important\n\nexports rise\n\n import tax\n\nexport"],
  ["signs in a sentence", "3 * 4 = 12; 3\\*\\*2; a_b; Name: ____; #1; 50 % ~ half | or"],
  ["entities", "&euro; &nbsp; &copy; &amp;"],
])("%s may be written", (_, body) => {
  expect(issuesIn(body)).toEqual([]);
});

test("every problem of a body is told, in the order of the text", () => {
  const issues = issuesIn("# One\n\n<Zebra />\n\n[x](data:x) {y} a <5 <br>");
  expect(issues.map(({ code, line, column }) => [code, line, column])).toEqual([
    ["heading-level", 10, 1],
    ["component-unknown", 12, 1],
    ["address-not-allowed", 14, 1],
    ["body-not-allowed", 14, 13],
    ["body-syntax", 14, 19],
    ["body-not-allowed", 14, 22],
  ]);
});

test("of very many problems the first are told, and that there are more", () => {
  const issues = issuesIn("`x`\n\n".repeat(300));
  expect(issues).toHaveLength(201);
  expect(issues[199]).toMatchObject({ line: 408, code: "body-not-allowed" });
  expect(issues[200]?.message).toBe(
    "This text has more than 200 problems; the rest is not listed.",
  );
});

test("a long address is not repeated in full", () => {
  const [issue] = issuesIn(`[x](data:${"a".repeat(5_000)})`);
  expect(issue?.message.length).toBeLessThan(400);
});
