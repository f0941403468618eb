import { describe, expect, test } from "vitest";
import { components } from "../../../src/schema/components.ts";
import { issuesIn } from "../../support/body-issues.ts";

test.each<[body: string, code: string, line: number, told: string]>([
  ["<Notcie>x</Notcie>", "component-unknown", 10, "Did you mean <Notice>?"],
  ["<notice>x</notice>", "component-unknown", 10, "Did you mean <Notice>?"],
  ["Text <term id='x' />", "component-unknown", 10, "Did you mean <Term>?"],
  ["<Zebra />", "component-unknown", 10, "Use one of: Notice, Steps,"],
  ["<Notice.Inner />", "component-unknown", 10, "<Notice.Inner>"],
  ["<>x</>", "component-unknown", 10, "There is no component <>."],
  ["<constructor />", "body-not-allowed", 10, "<constructor>"],
  ["<toString />", "body-not-allowed", 10, "<toString>"],
  ["<div>text</div>", "body-not-allowed", 10, "<div>"],
  ["Text <b>bold</b>", "body-not-allowed", 10, "Write **text** for bold."],
  ["Text <br /> text", "body-not-allowed", 10, "an empty line for a new paragraph"],
  ['Text <a href="x">y</a>', "body-not-allowed", 10, "[text](address)"],
  ['<img src="x" />', "body-not-allowed", 10, "<Figure"],
  ['Text\n\n<script src="x"></script>', "body-not-allowed", 12, "<script>"],
  ['<p style="color: red">x</p>', "body-not-allowed", 10, "<p>"],

  ["Text <Term />", "component-attribute", 10, 'The attribute "id" of <Term> is missing.'],
  ['Text <Term id="" />', "component-attribute", 10, "the id of a word in glossary.yaml"],
  ["Text <Term id />", "component-attribute", 10, 'The attribute "id" of <Term> has no text.'],
  ["<Contact />", "component-attribute", 10, "the id of a service"],
  ['Text <Term di="x" id="x" />', "component-attribute", 10, 'Did you mean "id"?'],
  ['Text <Term Id="x" />', "component-attribute", 10, 'Did you mean "id"?'],
  ['Text <Term id="x" id="y" />', "component-attribute", 10, '"id" stands twice in <Term>'],
  ['<Notice onclick="x">x</Notice>', "component-attribute", 10, 'has no attribute "onclick".'],
  ['<Notice style="x">x</Notice>', "component-attribute", 10, "<Notice> has: kind."],
  ['<Notice __proto__="x">x</Notice>', "component-attribute", 10, '"__proto__"'],
  ['<Steps kind="x">\n1. x\n</Steps>', "component-attribute", 10, "<Steps> has no attributes."],
  ['<Notice kind="danger">x</Notice>', "component-attribute", 10, "one of: info, tip, warning."],
  ['<Notice kind="Warning">x</Notice>', "component-attribute", 10, 'mean kind="warning"?'],
  ['<Notice kind="wraning">x</Notice>', "component-attribute", 10, "be: info, tip, warning."],
  ['<Deadline days="soon" />', "component-attribute", 10, "a number of days, such as 8"],
  ['<Deadline days="0" />', "component-attribute", 10, "a number of days, such as 8"],
  ['<Deadline from="arival" />', "component-attribute", 10, 'Did you mean from="arrival"?'],
  ["<ServiceList />", "component-attribute", 10, "does not say what to show"],
  ['<ServiceList ids="A B" />', "component-attribute", 10, "ids with commas between them"],
  ['<ServiceMap topic="a, b" />', "component-attribute", 10, "one id"],
  ['<Quote cite="">x</Quote>', "component-attribute", 10, "who said it"],
  ['<Figure alt="x" />', "component-attribute", 10, "a file in content/media"],
  ['<Figure src="../a.png" alt="x" />', "component-attribute", 10, "a file in content/media"],
  ['<Figure src="a.gif" alt="x" />', "component-attribute", 10, "a file in content/media"],
  [
    '<Figure src="https://x.example/b/a.png?c" alt="x" />',
    "component-attribute",
    10,
    'and write src="a.png".',
  ],
  ['<Figure src="//x.example/a.png" alt="x" />', "component-attribute", 10, "on another site"],
  ['<Figure src="data:image/png,x" alt="x" />', "component-attribute", 10, "on another site"],
  ['<Figure src="a.png" />', "picture-text-missing", 10, "what the picture shows"],
  ['<Figure src="a.png" alt="" />', "picture-text-missing", 10, "what the picture shows"],
  ['<Figure src="a.png" alt="&nbsp;" />', "picture-text-missing", 10, "what the picture shows"],
  ['<Figure src="a.png" alt="IMG_1234.jpg" />', "picture-text-missing", 10, "does not fit"],
  ['<Figure src="a.png" alt="market.webp" />', "picture-text-missing", 10, "in words"],
  ['<Figure src="a.png" alt="DSC00012" />', "picture-text-missing", 10, "in words"],

  ["Text <Notice>x</Notice> text", "component-attribute", 10, "on a line of its own"],
  ["<Notice />", "component-attribute", 10, "<Notice> is empty."],
  ["<Notice>\n\n</Notice>", "component-attribute", 10, "<Notice> is empty."],
  ["<Quote> &#8203;</Quote>", "component-attribute", 10, "<Quote> is empty."],
  ["<Steps />", "component-attribute", 10, "with 1., 2., 3."],
  ["<Steps>\nFirst this.\n</Steps>", "component-attribute", 11, "one numbered list, and nothing"],
  ["<Steps>1. x</Steps>", "component-attribute", 10, "one numbered list, and nothing else"],
  ["<Steps>\n- x\n</Steps>", "component-attribute", 11, "one numbered list, and nothing else"],
  ["<Steps>\n1. x\n\nText\n\n2. y\n</Steps>", "component-attribute", 13, "before or after"],
  ["<Documents>\nPassport\n</Documents>", "component-attribute", 11, "In <Documents> stands one"],
  ["<Documents />", "component-attribute", 10, "with a hyphen and a space"],
  ['<Contact id="x">Text</Contact>', "component-attribute", 10, "would not be shown"],
  [
    '<ServiceMap topic="x">\n\nText\n\n</ServiceMap>',
    "component-attribute",
    12,
    "end its tag with />",
  ],
  ['<ServiceList ids="x">\n- y\n</ServiceList>', "component-attribute", 11, "would not be shown"],
  ["<Notice>- x</Notice>", "component-attribute", 10, "an empty line after <Notice>"],
  ["<Quote>## x</Quote>", "component-attribute", 10, "a list, heading or table stays plain"],
  ['Text <Term id="x">[y](/z/)</Term>', "component-attribute", 10, "only words of a sentence"],
  ['Text <Term id="x">www.y.example</Term>', "component-attribute", 10, "only words of a sent"],
  ['Text <Term id="x"><Term id="y" /></Term>', "component-attribute", 10, "only words"],
  ['<Term id="x">\n\n- y\n\n</Term>', "component-attribute", 12, "only words of a sentence"],
  ['[a <Term id="x" />](/y/)', "body-not-allowed", 10, "in the words of a link"],
])("%j is refused: %s, line %i", (body, code, line, told) => {
  const issues = issuesIn(body);
  expect(issues.map((issue) => [issue.file, issue.code, issue.line])).toEqual([
    ["page.mdx", code, line],
  ]);
  expect(`${issues[0]?.message ?? ""} ${issues[0]?.fix ?? ""}`).toContain(told);
});

test.each([
  [
    "components on their own lines",
    '<Deadline days="8" from="arrival" />\n\n<ServiceList categories="a, b" />',
  ],
  [
    "an inline component in a list in a component",
    '<Steps>\n1. **a** <Term id="b">c</Term>\n</Steps>',
  ],
  ["an explained word on a line of its own", '<Term id="a" />\n\n- <Term id="b">**c** *d*</Term>'],
  [
    "a component in a list and in a quotation",
    "- a\n\n  <Notice>\n\n  b\n\n  </Notice>\n\n> <Notice>\n>\n> c\n>\n> </Notice>",
  ],
  [
    "a list that is not numbered, or is",
    "<Documents>\n- a\n</Documents>\n\n<Documents>\n1. a\n</Documents>",
  ],
  [
    "a picture with words below it",
    '<Figure src="a/b-1.webp" alt="The market">\n\nBy day.\n\n</Figure>',
  ],
  [
    "attributes between single quotation marks, and on more lines",
    "<Notice\n  kind='tip'\n>\n\na\n\n</Notice>",
  ],
  [
    "a text for a picture that looks a little like a file name",
    '<Figure src="a.png" alt="Photo of the town hall, 1920" />',
  ],
])("%s may be written", (_, body) => {
  expect(issuesIn(body)).toEqual([]);
});

test("the place of an attribute's fault in a message, with what to write", () => {
  expect(issuesIn('Text\n\n- <Notice kind="warming">\n\n  a\n\n  </Notice>')).toMatchObject([
    {
      line: 12,
      column: 3,
      message: '<Notice> has no kind="warming".',
      fix: 'Did you mean kind="warning"? It can be: info, tip, warning.',
    },
  ]);
});

describe("no misfit of an attribute is told in the schema library's own words", () => {
  const attributes = Object.entries(components).flatMap(([name, { attributes }]) =>
    Object.keys(attributes.shape).map((attribute): [string, string] => [name, attribute]),
  );
  test.each(attributes)("<%s %s>", (name, attribute) => {
    for (const value of ["", " ", "Ä?!", "x".repeat(2_000)])
      for (const tag of [`<${name} ${attribute}="${value}" />`, `<${name} />`])
        for (const { message, fix } of issuesIn(tag))
          expect(message + fix).not.toMatch(/invalid|expected|undefined|received|too (small|big)/i);
  });
});
