import { expect, test } from "vitest";
import { readPage } from "../../../../src/integrations/verify/finished-page.ts";

test("what a page loads early is its own; its picture and its versions are for others", () => {
  const { addresses, given } = readPage(`<!doctype html><html lang="en"><head>
    <meta property="og:image" content="https://town.example/share.png">
    <link rel="alternate" type="application/atom+xml" href="/en/feed.xml">
    <link rel="preload" as="fetch" href="/data/map.json" crossorigin>
    <link rel="modulepreload" href="/_astro/map.js">
    </head><body><main data-map="/data/map.json">Map</main></body></html>`);
  expect([...given]).toEqual(["https://town.example/share.png", "/en/feed.xml"]);
  expect([...addresses]).toContain("/data/map.json");
});
