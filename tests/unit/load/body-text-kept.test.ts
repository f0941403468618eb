import fc from "fast-check";
import { mdxToMdast } from "satteri";
import { describe, expect, test } from "vitest";
import { parseBody } from "../../../src/load/body.ts";
import { withoutPrograms } from "../../../src/load/body-programs.ts";
import { below, textOf, type BodyNode } from "../../../src/load/tree.ts";
import { htmlOf } from "../../support/body-issues.ts";
import { textOf as textOfHtml } from "../../support/html.ts";

const tree = (body: string): BodyNode => mdxToMdast(body, { features: { frontmatter: false } });

/** What stands in a body and what its HTML says, without white space, and how many links; nothing where it is refused. */
function said(body: string) {
  const parsed = parseBody(body, "page.mdx", 1, "/housing/home/");
  if (Array.isArray(parsed)) return undefined;
  const texts = below(tree(body)).filter(({ type }) => type === "text");
  const plain = (text: string) => text.replace(/\s/g, "");
  const links = below(tree(body)).filter(({ type }) => /^link(Reference)?$/.test(type));
  const html = htmlOf(parsed.body.flatMap(({ segments }) => segments));
  return {
    written: `${links.length} ${plain(texts.map(textOf).join(""))}`,
    shown: `${html.split("<a href=").length - 1} ${plain(textOfHtml(html))}`,
  };
}

describe("every word of a body is shown", () => {
  test.each([
    "Plain text, **bold**, *slanted*, ***both***, ~~gone~~, ~gone too~.",
    "One line\nand the next, a hard  \nbreak, another\\\nbreak.",
    "&euro; 5 &amp; more &lt;b&gt; &bogus; &#x41; &nbsp;x",
    "\\*no\\* \\[link\\] \\# \\> \\- \\| \\\\ \\& \\< \\{",
    "5 < 6 > 4 & 3 \"quoted\" 'so' “and so”",
    "A 👩‍👩‍👧 family, 🇧🇪, e\u0301, \u00ad soft, \u200b zero.",
    "## Heading\n\nText\n\n### *Lower* [one](/a/) #\n\n#### 4 lowest",
    "- a\n- b\n\n  more of b\n- c\n  - d\n    1. e\n    2. f",
    "* a\n+ b\n- c",
    "1. a\n2. b\n\n7) c\n8) d\n\n2026. a year",
    "> quoted\nlazily\n>\n> - and a list",
    "| a | b | c |\n|:--|:-:|--:|\n| 1 | **2** | [3](/x/) |\n| 4 | 5 |",
    "a | b\n--|--\nc | d \\| e",
    "    four spaces\n\n\tand a tab",
    "www.x.example https://x.example/a_b_c?d=e&f=g info@x.example",
    '[words](https://x.example "a title") [a][b] [b] [b][]\n\n[b]: /x/ "t"',
    '<Notice kind="tip">\n\nIn a notice.\n\n- a\n\n</Notice>\n\n<Quote cite="me">words</Quote>',
    '<Steps>\n\n1. **First** this\n\n   and that\n2. **Then** <Term id="a">the word</Term>\n\n</Steps>',
    'A <Term id="a">*slanted* word</Term> and <Term id="b" />.',
    '<Figure src="a.png" alt="A">\n\nThe caption.\n\n</Figure>',
    "التسجيل في **البلدية** خلال 8 أيام\n\n- نقطة\n\n| أ | ب |\n|--:|:--|\n| ج | د |",
    "日本語の文。**太字** [リンク](/x/)",
    "::: note\n\n$x$ ==y== ^z^ :smile: @you #tag $$",
    "+++\na\n+++\n\nTerm\n: definition",
    "a\u00a0b\u2003c\u2028d",
  ])("%j", (body) => {
    const { written, shown } = said(body) ?? {};
    expect(shown).toBeTruthy();
    expect(shown).toBe(written);
  });
});

test.each([
  ["left", "<th>a</th>", "<td>b</td>", "| a |\n|:--|\n| b |"],
  ["nowhere", "<th>a</th>", "<td>b</td>", "| a |\n|---|\n| b |"],
  [
    "centre",
    '<th class="align-center">a</th>',
    '<td class="align-center">b</td>',
    "| a |\n|:-:|\n| b |",
  ],
  ["right", '<th class="align-end">a</th>', '<td class="align-end">b</td>', "| a |\n|--:|\n| b |"],
])("a column of a table that is aligned %s stays so", (_, head, cell, body) => {
  const parsed = parseBody(body, "page.mdx", 1, "/housing/home/");
  const html = Array.isArray(parsed) ? "" : htmlOf(parsed.body.flatMap(({ segments }) => segments));
  expect(html).toContain(head);
  expect(html).toContain(cell);
});

/** What mostly may be written, in an order that nobody would. */
const usual = [
  ..."a b c, d. *e* **f** ~~g~~ h_i [j](/k/) ~ \\ & &amp; &#60; ( ) [ ] : ! é 😀 ب \u200b > # -".split(
    " ",
  ),
  ..."www.x.example a@x.example https://x.example/?y=z [u](https://x.example/é'(a)|^?b=[c]) [w](#ب)".split(
    " ",
  ),
  '<Term id="a" />',
  '<Term id="a">l</Term>',
  "\n\n<Notice>\n\nm\n\n</Notice>\n\n",
  "\n\n## n\n\n",
  "\n- o",
  "\n1. p",
  "\n  2) q",
  "\n> r",
  "\n\n| a | b |\n|---|:-:|\n| c | d |\n",
  "\n    ",
  "  \n",
];

/** What mostly may not. */
const unusual = [
  ..."`s` `` ![t](u) <v 5<6 | * ** _ __ === --- *** { } {w} [x][y] [z] import export <!-- -->".split(
    " ",
  ),
  ...["<https://x.example>", "<Notice>", "</Notice>", "</Term>", "<b>", "</b>", "[y]: /k/"],
  ...["import x from 'y'", "export const x = 1", "<Term id={x} />", "<Term {...x} />", "\\{"],
];

const typed = (pieces: string[], maxLength: number) =>
  fc
    .array(fc.constantFrom(...pieces, " ", " ", "\n", "\n\n"), { maxLength })
    .map((parts) => parts.join(""));
const body = fc.oneof(typed(usual, 40), typed([...usual, ...unusual], 20), typed(unusual, 10));

test("whatever an editor types is refused, or shown whole", () => {
  fc.assert(
    fc.property(body, (text) => {
      const words = said(text);
      return words === undefined || words.shown === words.written;
    }),
    { numRuns: 5_000 },
  );
});

test("whatever an editor types, the parser sees no program in it", () => {
  const programs = ["mdxjsEsm", "mdxFlowExpression", "mdxTextExpression"];
  fc.assert(
    fc.property(body, (text) => {
      try {
        return below(tree(withoutPrograms(text))).every(({ type }) => !programs.includes(type));
      } catch (error) {
        return !/oxc|brace/.test(String(error));
      }
    }),
    { numRuns: 5_000 },
  );
});
