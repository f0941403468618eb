import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { svg } from "../../support/pictures.ts";
import { codes, found } from "./pictured.ts";

test.each([
  ["a script", svg("<script>alert(1)</script>"), 2, "<script"],
  ["a script in capitals", svg("<SCRIPT>alert(1)</SCRIPT>"), 2, "<SCRIPT"],
  ["a script of another vocabulary", svg('<h:script src="x"/>'), 2, "<h:script"],
  ["an event", svg('<path d="M0 0" onload="alert(1)"/>'), 2, 'onload="alert(1)"'],
  ["an event after a line end", svg('<path\nonclick = "alert(1)"/>'), 3, "onclick"],
  ["a document type", `<!DOCTYPE svg [<!ENTITY a "b">]>${svg("")}`, 1, "<!DOCTYPE"],
  ["a document type after a comment", `<!-- a -->\n<!DOCTYPE svg>\n${svg("")}`, 2, "<!DOCTYPE"],
  ["a section of raw text", svg("<![CDATA[<script>]]>"), 2, "<![CDATA"],
  ["a style sheet from elsewhere", `<?xml-stylesheet href="a.css"?>${svg("")}`, 1, "<?xml-style"],
  ["HTML inside", svg("<foreignObject><p>a</p></foreignObject>"), 2, "<foreignObject"],
  ["a frame", svg('<iframe src="/"/>'), 2, "<iframe"],
  ["a picture from elsewhere", svg('<image href="https://x.example/a.png"/>'), 2, "<image"],
  ["a picture inside", svg('<image href="data:image/png;base64,AA"/>'), 2, "<image"],
  ["a part of another drawing", svg('<use href="https://x.example/a.svg#b"/>'), 2, "href="],
  ["a part of another file", svg('<use xlink:href="a.svg#b"/>'), 2, "xlink:href="],
  ["a part in a data address", svg('<use href="data:image/svg+xml,x#b"/>'), 2, "href="],
  ["a link", svg('<a href="/en/"><path d=""/></a>'), 2, "<a"],
  ["a link that runs", svg('<a href="javascript:alert(1)"/>'), 2, "<a"],
  ["a hidden link that runs", svg('<use href="&#106;avascript:alert(1)"/>'), 2, "href="],
  ["an address set by animation", svg('<set attributeName="href" to="javascript:x"/>'), 2, "<set"],
  ["an animation", svg('<animate attributeName="href" values="javascript:x"/>'), 2, "<animate"],
  ["an imported style", svg("<style>@import 'https://x.example';</style>"), 2, "@"],
  ["a font from elsewhere", svg("<style>@font-face { src: url(a) }</style>"), 2, "@"],
  ["a hidden import", svg("<style>&#64;import 'a';</style>"), 2, "&"],
  ["an import with an escape", svg("<style>\\40import 'a';</style>"), 2, "\\"],
  ["a style in two halves", svg("<style>u<!-- -->rl(https:a)</style>"), 2, "<"],
  ["a style around a tag", svg("<style>u<g/>rl(https:a)</style>"), 2, "<"],
  ["a background from elsewhere", svg('<g style="fill: url(https://x.example/a)"/>'), 2, "style="],
  ["a colour from elsewhere", svg(`<g fill="URL( '//x.example/a' )"/>`), 2, "fill="],
  ["a picture in a style", svg(`<g style="fill: image-set('https:a')"/>`), 2, "style="],
  ["an entity", svg("<title>&bomb;</title>"), 2, "&bomb;"],
  ["an entity in an attribute", svg('<path id="&bomb;"/>'), 2, "id="],
  ["a filter that fetches", svg('<filter><feImage href="a.png"/></filter>'), 2, "<feImage"],
  ["another base address", svg('<g xml:base="https://x.example/"/>'), 2, "xml:base="],
  ["data of a program", svg("<metadata>Janssens</metadata>"), 2, "<metadata"],
  ["another encoding", `<?xml version="1.0" encoding="utf-7"?>${svg("")}`, 1, "encoding="],
])("with %s is refused", (_, text, line, what) => {
  const message = `This picture holds something that is not drawing: ${what}`;
  expect(found("a.svg", text)).toMatchObject([
    {
      code: "picture-not-allowed",
      line,
      message: expect.stringContaining(message) as string,
      fix: "Save it again as a plain SVG, without scripts, links and document type, or as PNG or WebP.",
    },
  ]);
});

test.each([
  ["in UTF-16", Buffer.from(`\ufeff${svg("")}`, "utf16le")],
  ["in Latin-1", Buffer.from(svg("<title>\u00e9</title>"), "latin1")],
  ["that is compressed", gzipSync(svg(""))],
  ["with a byte of zero", svg("<title>\0</title>")],
])("%s is refused", (_, bytes) => {
  expect(found("a.svg", bytes)).toMatchObject([
    {
      code: "picture-not-allowed",
      message: "This SVG is not saved as plain text in UTF-8.",
    },
  ]);
});

test.each([
  ["half a tag", svg("<path d="), 2],
  ["a value without quotes", svg("<path d=M0/>"), 2],
  ["a tag that is not closed", svg("<g>\n<path d=''/>"), 3],
  ["tags that cross", svg("<g><defs>\n</g></defs>"), 3],
  ["two drawings", svg("") + svg(""), 2],
  ["text around it", `${svg("")}\nhello`, 2],
  ["no drawing", "<?xml version='1.0'?>", 1],
  ["another root", "<g xmlns='http://www.w3.org/2000/svg'/>", 1],
  ["no vocabulary", "<svg><path d=''/></svg>", 1],
  ["words", "hello", 1],
  ["an open comment", svg("<!-- "), 2],
])("with %s is damaged", (_, text, line) => {
  expect(found("a.svg", text)).toMatchObject([
    {
      code: "picture-broken",
      line,
      message: "This SVG is damaged here: a browser cannot draw it.",
    },
  ]);
});

test.each([
  ["a drawing", svg('<path d="M0 0h8"/>')],
  ["a byte order mark", `\ufeff${svg("")}`],
  ["a declaration", `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n${svg("")}`],
  ["a title with signs", svg("<title>A &amp; B &#233; &lt;script></title>")],
  ["its own styles", svg("<style>@media print { .a { fill: url(#b) } }</style>")],
  ["a reuse of its own parts", svg('<defs><path id="a" d=""/></defs><use href="#a"/>')],
  ["a colour of its own", svg(`<g fill="url('#a')" style="clip-path: url( #b )"/>`)],
  ["names for programs", svg('<g data-name="a//b" aria-label="A" xmlns:x="http://x.example"/>')],
  ["a filter", svg('<filter id="a"><feGaussianBlur stdDeviation="2"/></filter>')],
])("with %s passes", (_, text) => {
  expect(found("a.svg", text)).toEqual([]);
});

test("of a fixture passes", () => {
  const path = "tests/fixtures/second-region/media/anleger.svg";
  expect(existsSync(path)).toBe(true);
  expect(found("anleger.svg", readFileSync(path))).toEqual([]);
});

test.each([
  ["spaces", `<svg ${" ".repeat(1_000_000)}`],
  ["comments", `${"<!-- -->".repeat(100_000)}<`],
  ["attributes", `<svg ${'a="" '.repeat(200_000)}`],
  ["nesting", `${svg("")}${"<g>".repeat(200_000)}`],
])("of a megabyte of %s is read in one go", (_, text) => {
  expect(codes("a.svg", text)).toHaveLength(1);
});
