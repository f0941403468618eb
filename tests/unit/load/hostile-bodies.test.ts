import { mdxToHast } from "satteri";
import { describe, expect, test } from "vitest";
import { parseBody } from "../../../src/load/body.ts";
import { toSegments } from "../../../src/load/segments.ts";
import type { HtmlNode } from "../../../src/load/tree.ts";
import { htmlOf } from "../../support/body-issues.ts";
import { refusedBodies, shownBodies } from "../../support/hostile-bodies.ts";
import { readTags } from "../../support/html.ts";
import { told } from "../../support/told.ts";

const tag = "p|h[234]|strong|em|del|a|ul|ol|li|br|blockquote|table|thead|tbody|tr|th|td";
const address = `href="(?:https?://|mailto:|tel:|rotonde:/|#)[^"<>\\s]*"`;
const harmlessTag = new RegExp(
  `</?(?:${tag})(?: (?:${address}|title="[^"]*"|start="\\d+"|id="[^"\\s]*"|class="align-(?:center|end)"))*>`,
  "g",
);

/** What is left of finished HTML that could do more than be read: tags and attributes beyond the harmless ones. */
function harmIn(html: string): string[] {
  return html.replace(harmlessTag, "").match(/<.*|^[^<]*"[^<>]*>/gs) ?? [];
}

/** Addresses that a browser would follow to another place than they show, or that do more than lead there. */
function doubtfulLinksIn(html: string): string[] {
  return readTags(html).flatMap(({ attributes }) => {
    const { href } = attributes;
    if (href === undefined) return [];
    const own = /^rotonde:(?=\/(?!\/))/.test(href) ? href.slice("rotonde:".length) : href;
    const url = URL.parse(own, "https://site.example/en/housing/");
    const known = own !== href || /^(?:#|https?:|mailto:|tel:)/i.test(href);
    const scheme = known && /^(?:https?|mailto|tel):$/.test(url?.protocol ?? "");
    const user = url?.username !== "" || url.password !== "";
    const elsewhere = own !== href && url?.host !== "site.example";
    const shown = /^https?:\/\/([^/?#]+)/i.exec(own)?.[1];
    const other = shown !== undefined && url?.host !== shown.toLowerCase();
    return scheme && !user && !elsewhere && !other ? [] : [href];
  });
}

test.each([
  "<script>alert(1)</script>",
  "<p onclick=x>a</p>",
  '<a href="javascript:x">a</a>',
  '<a href="rotonde:javascript:x">a</a>',
  '<a href="https:evil.example">a</a>',
  '<p style="color:red">a</p>',
  '<td class="x">a</td>',
  '<p title="a"onclick="x">a</p>',
  '<a title="a',
])("%s is seen as harm by the tests below", (html) => {
  expect(harmIn(html)).not.toEqual([]);
});

test.each([
  "javascript:x",
  "//evil.example",
  "rotonde://evil.example",
  "rotonde:/\\evil.example",
  "https://a@evil.example",
  "https://a\u200b.example",
])("%j is seen as a doubtful link by the tests below", (href) => {
  expect(doubtfulLinksIn(`<a href="${href}">a</a>`)).toEqual([href]);
});

const parse = (body: string) =>
  parseBody(`Before.\n\n${body}\n\nAfter.\n`, "page.mdx", 1, "/housing/home/");

describe("refused, at a line of its own", () => {
  test.each(refusedBodies)("%j", (body) => {
    const issues = told(parse(body));
    expect(issues).toContainEqual(expect.objectContaining({ severity: "error", file: "page.mdx" }));
    const lines = body.split("\n").map((_, index) => index + 3);
    for (const { line } of issues) expect(lines).toContain(line);
  });
});

describe("shown as the text it is", () => {
  test.each(shownBodies)("%j", (body) => {
    const parsed = parse(body);
    expect(told(parsed)).toEqual([]);
    const html = Array.isArray(parsed)
      ? ""
      : htmlOf(parsed.body.flatMap(({ segments }) => segments));
    expect(harmIn(html)).toEqual([]);
    expect(doubtfulLinksIn(html)).toEqual([]);
  });
});

test("cleaning alone, without any rule before it, leaves nothing that runs", () => {
  const cleaned = [...refusedBodies, ...shownBodies].flatMap((body) => {
    try {
      const { children } = mdxToHast(body) as { children: HtmlNode[] };
      return [htmlOf(toSegments(children, [], "/housing/home/").flat())];
    } catch {
      return [];
    }
  });
  expect(cleaned.length).toBeGreaterThan(100);
  expect(cleaned.flatMap(harmIn)).toEqual([]);
  expect(cleaned.flatMap(doubtfulLinksIn)).toEqual([]);
});

test("cleaning alone removes what the parser never makes", () => {
  const element = (
    tagName: string,
    properties: Record<string, unknown>,
    ...children: unknown[]
  ) => ({
    type: "element",
    tagName,
    properties,
    children,
  });
  const text = { type: "text", value: "a" };
  const nodes = [
    { type: "raw", value: "<script>alert(1)</script>" },
    { type: "comment", value: "--><script>" },
    { type: "doctype" },
    element("script", {}, text),
    element("p", { onClick: "x", style: "y", className: ["z"], id: "main", dataX: "1" }, text),
    element("a", { href: "javascript:x", target: "_blank", ping: "//evil.example" }, text),
    element("a", { href: "https://a@evil.example" }, text),
    element("a", { href: ["javascript:x"] }, text),
    element("td", { style: "text-align: center; x: y", className: ["b"] }, text),
    element("table", {}, element("tr", {}, element("td", { style: "text-align: right" }, text))),
    element("svg", {}, element("math", {}, element("style", {}, text))),
    element("input", { type: "image", src: "x" }),
    element("noscript", {}, element("p", { title: "</noscript><script>" }, text)),
  ] as HtmlNode[];
  const html = htmlOf(toSegments(nodes, [], "/housing/home/").flat());
  expect(harmIn(html)).toEqual([]);
  expect(doubtfulLinksIn(html)).toEqual([]);
  expect(html).toContain('<td class="align-end">a</td>');
});
