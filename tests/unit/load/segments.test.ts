import { expect, test } from "vitest";
import { parseBody } from "../../../src/load/body.ts";

function segments(body: string) {
  const parsed = parseBody(body, "page.mdx", 1, "/housing/home/");
  if (Array.isArray(parsed)) throw new Error(JSON.stringify(parsed[0]));
  return parsed.body.flatMap(({ segments }) => segments);
}

const term = (id: string, ...children: string[]) => ({ name: "Term", props: { id }, children });

test("text becomes finished HTML, its signs escaped", () => {
  expect(segments("**A** & B &lt;script>alert(1)&lt;/script>  \nC")).toEqual([
    "<p><strong>A</strong> &#x26; B &#x3C;script>alert(1)&#x3C;/script><br>\nC</p>",
  ]);
});

test("a component inside a paragraph stays between the words around it", () => {
  expect(segments('Ask the <Term id="gemeente" /> first.')).toEqual([
    "<p>Ask the ",
    term("gemeente"),
    " first.</p>",
  ]);
});

test.each([" ", "\n"])("the white space (%j) between two components is kept", (space) => {
  expect(segments(`The <Term id="a" />${space}<Term id="b" /> x`)).toEqual([
    "<p>The ",
    term("a"),
    space,
    term("b"),
    " x</p>",
  ]);
});

test("components in lists in components keep their places", () => {
  const body =
    '<Steps>\n1. **Go** to the <Term id="a">desk</Term>\n2. Wait <Term id="b" />\n</Steps>\n\nDone';
  expect(segments(body)).toEqual([
    {
      name: "Steps",
      props: {},
      children: [
        "<ol>\n<li><strong>Go</strong> to the ",
        term("a", "desk"),
        "</li>\n<li>Wait ",
        term("b"),
        "</li>\n</ol>",
      ],
    },
    "<p>Done</p>",
  ]);
});

test("a component with nothing but white space in it has no children", () => {
  expect(segments('A <Term id="a"> </Term>')[1]).toEqual(term("a"));
  expect(segments('<Figure src="a.png" alt="A">\n\n</Figure>')).toEqual([
    { name: "Figure", props: { src: "a.png", alt: "A" }, children: [] },
  ]);
});

test("headings get their anchors, each its own", () => {
  expect(segments("## Cost\n\n### Cost\n\n## التكلفة")).toEqual([
    '<h2 id="cost">Cost</h2>',
    '<h3 id="cost-2">Cost</h3>',
    '<h2 id="التكلفة">التكلفة</h2>',
  ]);
});

test("links to the site's own pages are marked, other links stay as they are", () => {
  expect(
    segments("[a](/map/?topic=x&kind=y) [b](../deposit/#cost) [c](#d) [e](https://x.example/f)"),
  ).toEqual([
    '<p><a href="rotonde:/map/?topic=x&#x26;kind=y">a</a> <a href="rotonde:/housing/deposit/#cost">b</a> <a href="#d">c</a> <a href="https://x.example/f">e</a></p>',
  ]);
});

test("the outline lists headings, links and components where they stand", () => {
  const parsed = parseBody(
    '\n## Cost\n\n[a](/map/) <Term id="b" />',
    "page.mdx",
    5,
    "/housing/home/",
  );
  expect(parsed).toMatchObject({
    outline: {
      headings: [{ line: 6, column: 1, depth: 2, text: "Cost", anchor: "cost" }],
      links: [{ line: 8, column: 1, href: "/map/" }],
      components: [{ line: 8, column: 12, name: "Term", attributes: { id: "b" } }],
    },
  });
});
