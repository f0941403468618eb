import { describe, expect, test } from "vitest";
import { parseBody } from "../../../src/load/body.ts";

/** The issues of a body that starts on line 10 of its file. */
function issuesIn(body: string) {
  const parsed = parseBody(body, "page.mdx", 10, "/housing/home/");
  return Array.isArray(parsed) ? parsed : [];
}

test.each<[body: string, code: string, line: number, told: string]>([
  ['Text\n\nimport x from "y"', "body-not-allowed", 12, "“import” and “export”"],
  ["export const x = 1", "body-not-allowed", 10, "“import” and “export”"],
  ["{1 + 1}", "body-not-allowed", 10, "program code"],
  ["Text\n{1 + 1} text", "body-not-allowed", 11, "program code"],
  ["Text {/* note */} text", "body-not-allowed", 10, "program code"],
  ["<div>text</div>", "body-not-allowed", 10, "<div>"],
  ["Text <b>bold</b>", "body-not-allowed", 10, "<b>"],
  ['Text\n\n<script src="x"></script>', "body-not-allowed", 12, "<script>"],
  ["<!-- note -->", "body-syntax", 10, "cannot be read"],
  ["![A house](house.png)", "body-not-allowed", 10, "<Figure>"],
  ["```js\nx\n```", "body-not-allowed", 10, "Blocks of code"],
  ["Text `x`", "body-not-allowed", 10, "Code between ` signs"],
  ["Text\n\n---", "body-not-allowed", 12, "thematicBreak"],
  ["<Notice>open", "body-syntax", 10, "closing tag for `<Notice>`"],
  ["Text\n\n<https://x.example>", "body-syntax", 12, "cannot be read"],
  ["Text {", "body-syntax", 10, "closing brace"],
  ["<Notcie>x</Notcie>", "component-unknown", 10, "Did you mean <Notice>?"],
  ["<Zebra />", "component-unknown", 10, "Use one of: Notice, Steps,"],
  ["<constructor />", "body-not-allowed", 10, "<constructor>"],
  ["<Notice.Inner />", "component-unknown", 10, "<Notice.Inner>"],
  ["Text <Term {...props} />", "component-attribute", 10, "not a plain text."],
  ["Text <Term id={x} />", "component-attribute", 10, "not a plain text: id"],
  ["Text <Term id={`x`} />", "component-attribute", 10, "not a plain text: id"],
  ["Text <Term id />", "component-attribute", 10, "not a plain text: id"],
  ["Text <Term />", "component-attribute", 10, 'The attribute "id" of <Term> is missing'],
  ['Text <Term di="x" id="x" />', "component-attribute", 10, 'Did you mean "id"?'],
  [
    '<Notice onclick="x">x</Notice>',
    "component-attribute",
    10,
    '<Notice> has no attribute "onclick".',
  ],
  ['<Notice style="x">x</Notice>', "component-attribute", 10, "<Notice> has: kind."],
  ['<Notice kind="danger">x</Notice>', "component-attribute", 10, "one of: info, tip, warning."],
  ['<Deadline days="soon" />', "component-attribute", 10, "a number of days, such as 8"],
  [
    '<Figure src="https://x.example/a.png" alt="x" />',
    "component-attribute",
    10,
    "a file in content/media",
  ],
  ['<Figure src="../a.png" alt="x" />', "component-attribute", 10, "a file in content/media"],
  ['<Figure src="a.png" />', "component-attribute", 10, '"alt" of <Figure> is missing'],
  ["Text <Notice>x</Notice> text", "component-attribute", 10, "on a line of its own"],
  ["# Title", "heading-level", 10, "the page's title"],
  ["Text\n\n### Deep", "heading-level", 12, "Use ## here."],
  ["## One\n\n#### Three", "heading-level", 12, "Use ### here."],
  ["##", "heading-level", 10, "empty"],
  ["## One\n\n### Two\n\n#### Three\n\n##### Four", "heading-level", 16, "level 4 at most"],
  ["<Notice>\n\n## Inside\n\n</Notice>", "heading-level", 12, "inside a component"],
  ["[x](javascript:alert(1))", "address-not-allowed", 10, '"javascript:alert(1)"'],
  ["[x](DATA:text/html,x)", "address-not-allowed", 10, "https://…"],
  ["[x](vbscript:x)", "address-not-allowed", 10, "https://…"],
  ["[x](&#106;avascript&colon;alert(1))", "address-not-allowed", 10, '"javascript:alert(1)"'],
  ["[x][y]\n\n[y]: javascript:alert(1)", "address-not-allowed", 12, '"javascript:alert(1)"'],
  ["[x](//evil.example)", "address-not-allowed", 10, "//evil.example"],
  ["[x](/\\\\evil.example)", "address-not-allowed", 10, "https://…"],
  ["Text\n[x](<java script:x>)", "address-not-allowed", 11, "https://…"],
  ["Text &#xE000;", "file-encoding", 10, "U+E000"],
  ['[x](https://x.example "&#x202E;")', "file-encoding", 10, "U+202E"],
  ["[x](https://x.example/&#xE000;)", "file-encoding", 10, "U+E000"],
  ['Text <Term id="&#xE000;" />', "file-encoding", 10, "U+E000"],
  [`${"> ".repeat(50)}deep`, "body-not-allowed", 10, "too deep"],
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
  [
    "links",
    "[a](https://x.example) [b](/map/) [c](#d) [e][f] https://x.example\n\n[f]: mailto:a@x.example\n\n## d",
  ],
  [
    "components on their own lines",
    '<Deadline days="8" from="arrival" />\n\n<ServiceList categories="a, b" />',
  ],
  [
    "an inline component in a list in a component",
    '<Steps>\n1. **a** <Term id="b">c</Term>\n</Steps>',
  ],
  ["less than", "5 < 6"],
])("%s may be written", (_, body) => {
  expect(issuesIn(body)).toEqual([]);
});

test("every problem of a body is told, in the order of the text", () => {
  const issues = issuesIn("# One\n\n<Zebra />\n\n[x](data:x) {y}");
  expect(issues.map(({ code, line, column }) => [code, line, column])).toEqual([
    ["heading-level", 10, 1],
    ["component-unknown", 12, 1],
    ["address-not-allowed", 14, 1],
    ["body-not-allowed", 14, 13],
  ]);
});

describe("a body made to exhaust the parser ends in one bounded answer", () => {
  test.each([
    ["quotes", ">".repeat(10_000)],
    ["lists", "- ".repeat(10_000)],
    ["components", `${"<Notice>\n".repeat(2_000)}x${"\n</Notice>".repeat(2_000)}`],
    ["emphasis", `${"*".repeat(10_000)}a${"*".repeat(10_000)}`],
  ])("%s in each other", (_, body) => {
    const issues = issuesIn(`${body} x`);
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.length).toBeLessThan(10);
  });

  test("a line of 100 kB", () => {
    expect(issuesIn(`${"[word ".repeat(16_000)} {`)).toHaveLength(1);
  });
});
