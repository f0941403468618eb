import { expect, test } from "vitest";
import { syntaxProblem } from "../../../src/load/body-syntax.ts";
import { tell } from "../../../src/schema/issue.ts";
import { issuesIn } from "../../support/body-issues.ts";

test.each<[body: string, place: [number, number], message: string, fix: string]>([
  [
    "<Notice>\n\nopen\n\n## More",
    [10, 1],
    "<Notice> is opened here and not closed.",
    "Write <Notice> and </Notice> on lines of their own, with an empty line after the first and before the last.",
  ],
  [
    "<Notice>a\n\nb</Notice>",
    [10, 1],
    "<Notice> is opened here and not closed.",
    "Write <Notice> and </Notice> on lines of their own, with an empty line after the first and before the last.",
  ],
  [
    'Text\n\nText <Term id="a">open',
    [12, 6],
    "<Term> is opened here and not closed.",
    "Write </Term> after the words, in the same paragraph.",
  ],
  [
    '<Contact id="a">',
    [10, 1],
    "<Contact> is opened here and not closed.",
    "Write /> in place of > at the end of the tag.",
  ],
  [
    "- a\n\n  <Notice>\n\n  b\n\n</Notice>",
    [12, 3],
    "<Notice> is opened here and not closed.",
    "Write </Notice> on a line that begins with the same spaces or > signs as the line of <Notice>.",
  ],
  [
    "> <Notice>\n> a\n</Notice>",
    [10, 3],
    "<Notice> is opened here and not closed.",
    "Write </Notice> on a line that begins with the same spaces or > signs as the line of <Notice>.",
  ],
  [
    "<Notice>\n\na\n\n</Steps>",
    [14, 1],
    "</Steps> stands here, but <Notice> of line 10 is still open.",
    "Write </Notice> here, or further up if it ends there.",
  ],
  [
    "<Notice>\n\na\n\n</Notcie>",
    [14, 1],
    "</Notcie> stands here, but <Notice> of line 10 is still open.",
    "Write </Notice> here, or further up if it ends there.",
  ],
  [
    "<Notcie>\n\na\n\n</Notice>",
    [10, 1],
    "There is no component <Notcie>.",
    "Did you mean <Notice>?",
  ],
  [
    "a\n\n</Notice>\n\nb",
    [12, 1],
    "</Notice> closes nothing: no <Notice> is open here.",
    "Write <Notice> where it begins, or remove </Notice>.",
  ],
  [
    "<Zebra>a",
    [10, 1],
    "There is no component <Zebra>.",
    expect.stringContaining("Use one of: ") as string,
  ],
  ["</Notcie>", [10, 1], "There is no component <Notcie>.", "Did you mean <Notice>?"],
  [
    "a <b>b",
    [10, 3],
    "HTML tags such as <b> are not possible in a page.",
    "Write **text** for bold.",
  ],
  [
    "a</p>",
    [10, 2],
    "HTML tags such as <p> are not possible in a page.",
    "Remove the tag; the text can stay.",
  ],
  [
    "<img src=x onerror=alert(1)>",
    [10, 1],
    "HTML tags such as <img> are not possible in a page.",
    'Write <Figure src="name.webp" alt="What the picture shows" />.',
  ],
  [
    "a <!-- b --> c",
    [10, 3],
    "Comments such as <!-- … --> are not possible in a page.",
    "Remove it, and keep notes for other editors somewhere else.",
  ],
  [
    "<!-- {x}\nimport y -->",
    [10, 1],
    "Comments such as <!-- … --> are not possible in a page.",
    "Remove it, and keep notes for other editors somewhere else.",
  ],
  [
    "a <p style={{x: 1}}> b",
    [10, 3],
    "HTML tags such as <p> are not possible in a page.",
    "Remove the tag; the text can stay.",
  ],
  [
    "<!-- <Notice> -->",
    [10, 1],
    "Comments such as <!-- … --> are not possible in a page.",
    "Remove it, and keep notes for other editors somewhere else.",
  ],
  [
    "Text\n\nSee <https://x.example/a>.",
    [12, 5],
    "An address cannot stand between < and >.",
    "Write [text](https://x.example/a).",
  ],
  [
    "<www.x.example>",
    [10, 1],
    "An address cannot stand between < and >.",
    "Write [text](https://www.x.example).",
  ],
  [
    "<info@x.example>",
    [10, 1],
    "An address cannot stand between < and >.",
    "Write [info@x.example](mailto:info@x.example).",
  ],
  ...["5 <6", "a <€5", "a <= b", "a <- b", "x<y", "a <3 you", "a <b c", "a <"].map(
    (body): [string, [number, number], string, string] => [
      body,
      [10, body.indexOf("<") + 1],
      "The sign < would begin a component here.",
      "Write &lt; in its place, or say “less than” in words.",
    ],
  ),
  [
    "😀 a <",
    [10, 6],
    "The sign < would begin a component here.",
    "Write &lt; in its place, or say “less than” in words.",
  ],
  [
    "<Notice kind=info>a</Notice>",
    [10, 9],
    '"kind" of <Notice> has no quotation marks.',
    'Write kind="info".',
  ],
  [
    "<Notice kind=>a</Notice>",
    [10, 9],
    '"kind" of <Notice> has no quotation marks.',
    'Write kind="…".',
  ],
  [
    "<Notice\n  kind=info\n>\n\na\n\n</Notice>",
    [11, 3],
    '"kind" of <Notice> has no quotation marks.',
    'Write kind="info".',
  ],
  [
    '<Notice kind="info>a</Notice>',
    [10, 9],
    'The quotation marks around "kind" of <Notice> are not closed.',
    'Write kind="info".',
  ],
  [
    "<Notice kind=“info”>a</Notice>",
    [10, 9],
    '"kind" of <Notice> stands between curly quotation marks.',
    'Write kind="info".',
  ],
  [
    '<Notice kind: "info">a</Notice>',
    [10, 9],
    'A colon stands after "kind" in <Notice>.',
    'Write kind="info".',
  ],
  [
    '<Notice, kind="info">a</Notice>',
    [10, 8],
    "The sign , cannot stand in the tag <Notice>.",
    'Remove it; write attributes as name="text", with spaces between them.',
  ],
  [
    "Text <Term id={x} />",
    [10, 12],
    '"id" of <Term> stands between { and }, which would be program code.',
    'Write id="…".',
  ],
  [
    "Text <Term id={() => x} />",
    [10, 12],
    '"id" of <Term> stands between { and }, which would be program code.',
    'Write id="…".',
  ],
  [
    "Text <Term id={`x`} />",
    [10, 12],
    '"id" of <Term> stands between { and }, which would be program code.',
    'Write id="…".',
  ],
  ["Text <Term id=`x` />", [10, 12], '"id" of <Term> has no quotation marks.', 'Write id="…".'],
  [
    'Text <Term id="x" {...props} />',
    [10, 19],
    "Between { and } in <Term> would be program code.",
    'Remove it; write attributes as name="text".',
  ],
  ["<Notice", [10, 1], "The tag <Notice is not finished.", "Write > at its end, on the same line."],
  [
    '<Notice kind="info"\n\na\n\n</Notice>',
    [10, 1],
    "The tag <Notice is not finished.",
    "Write > at its end, on the same line.",
  ],
  [
    "[a](<b)",
    [10, 5],
    "The sign < would begin a component here.",
    "Write &lt; in its place, or say “less than” in words.",
  ],
])("%j is explained at its place", (body, [line, column], message, fix) => {
  expect(issuesIn(body)).toEqual([
    expect.objectContaining({ file: "page.mdx", line, column, message, fix }),
  ]);
});

test.each([
  ["a sign", "5 <6 and 7 <8", 2],
  ["an address", "<https://x.example> or <a@x.example>", 2],
  ["a tag of HTML", "<p>a <br> b</p>\n\n<p>c", 4],
  ["what else is wrong", "a <5\n\n{b}\n\n#### c", 3],
])("every one is told: %s", (_, body, count) => {
  expect(issuesIn(body)).toHaveLength(count);
});

test.each([
  ["the parser stops with other words", "3:2: Something new", "Text\n\nText", 12],
  ["the parser stops without a place", "Something else", "Text", 10],
  ["the parser stops with a place that is not there", "90:1: Something", "Text", 99],
])("none of its words are told where %s", (_, message, text, line) => {
  const source = { text, file: "page.mdx", firstLine: 10, pageAddress: "/a/b/" };
  const { issue, overlook } = syntaxProblem(new Error(message), source);
  expect(tell(issue)).toMatchObject({
    line,
    code: "body-syntax",
    message: "The text cannot be read from here on.",
  });
  expect(overlook).toBeUndefined();
});
