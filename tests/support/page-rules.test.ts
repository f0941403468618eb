import { expect, test } from "vitest";
import { pageProblems } from "./page-rules.ts";

const site = { origin: "https://second.example", base: "/insel/" };

test.each([
  ["<script>alert(1)</script>", "a script stands in the page"],
  [`<script src="/insel/a.js">alert(1)</script>`, "a script stands in the page"],
  [`<script type="application/ld+json">{"name":"</b>"}</script>`, "linked data holds <"],
  [`<p style="color: red">`, "<p> has a style"],
  [`<img alt="a>b" src="/insel/x.png" onerror="alert(1)">`, "<img> has onerror"],
  [`<svg/onload=alert(1)>`, "<svg> has onload"],
  [`<a href="&#106;avascript:alert(1)">`, "<a> leads to javascript:alert(1)"],
  [`<img src="https://other.example/x.png">`, "asks for https://other.example/x.png"],
  [`<img src="//other.example/x.png">`, "asks for //other.example/x.png"],
  [`<link rel="stylesheet" href="https://other.example/x.css">`, "asks for"],
  [`<style>@import "https://other.example/x.css";</style>`, "asks for"],
  [`<style>b { background: url(//other.example/x.png) }</style>`, "asks for"],
  [`<a href="/de/">`, "<a> leads out of /insel/: /de/"],
  [`<link rel="canonical" href="https://second.example/de/">`, "leads out of /insel/"],
  [`<form action="/de/search/">`, "leads out of /insel/"],
])("%s is told", (html, expected) => {
  expect(pageProblems(html, site, true).join("\n")).toContain(expected);
  expect(pageProblems(html, site, true)).toHaveLength(1);
});

test("a script file is told on a page of text alone", () => {
  const html = `<script type="module" src="/insel/_astro/a.js"></script>`;
  expect(pageProblems(html, site, true)).toEqual([]);
  expect(pageProblems(html, site, false)).toEqual(["a page of text loads /insel/_astro/a.js"]);
});

test.each([
  `<p title="<img src=x onerror=alert(1)>">&lt;img src=x onerror=alert(1)&gt;</p>`,
  `<meta content="</script><script>alert(2)</script>">`,
  `<script type="application/ld+json">{"name":"\\u003cimg src=x>"}</script>`,
  `<!-- <script>alert(1)</script> --><title>&lt;script></title>`,
  `<link rel="icon" href="data:image/svg+xml,%3Csvg/%3E"><a href="https://other.example/">`,
  `<a href="/insel/de/#text"><img src="/insel/media/a.svg"></a><a href="#top">`,
])("%s is fine", (html) => {
  expect(pageProblems(html, site, false)).toEqual([]);
});
