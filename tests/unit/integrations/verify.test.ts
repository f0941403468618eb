import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { verify } from "../../../src/integrations/verify.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rotonde-verify-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const page = (content: string) =>
  `<!doctype html><html><body><main id="main">${content}</main></body></html>\n`;

/** What is wrong with a site of an English page with this content, a French one and a file, in a folder of its host. */
async function problems(
  content: string,
  files: Record<string, string> = {},
  routes = ["en/", "fr/"],
): Promise<string[]> {
  const all = {
    "en/index.html": page(content),
    "fr/index.html": page('<h2 id="بيت">B</h2>'),
    "data/a.json": "{}",
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return verify(folder, routes, "/rotonde/");
}

test("a site that is whole has no problem", async () => {
  const content = `<h2 id="a">A</h2>
    <a href="#a">a</a> <a href="#main">m</a> <a href="/rotonde/fr/">f</a> <a href="/rotonde/fr/?b=c&#x26;d=e&amp;f=g">q</a>
    <a href="/rotonde/fr/#%D8%A8%D9%8A%D8%AA">b</a> <a href="/rotonde/fr/#بيت">b</a> <a href="/rotonde/data/a.json">d</a>
    <a href="https://x.example/nothing/#b">x</a> <a href="mailto:a@x.example">m</a> <a href="//cdn.example/x">c</a>`;
  expect(await problems(content)).toEqual([]);
});

test.each([
  ['<a href="/rotonde/de/">', "en/index.html: the link /rotonde/de/ leads nowhere."],
  ['<a href="/fr/">', "en/index.html: the link /fr/ leads nowhere."],
  ['<a href="/rotonde/fr">', "en/index.html: the link /rotonde/fr leads nowhere."],
  [
    '<img src="/rotonde/media/a.png">',
    "en/index.html: the link /rotonde/media/a.png leads nowhere.",
  ],
  ['<a href="#b">', "en/index.html: there is no anchor for the link #b."],
  [
    '<a href="/rotonde/fr/?x=1&#x26;y=2#b">',
    "en/index.html: there is no anchor for the link /rotonde/fr/?x=1&y=2#b.",
  ],
])("%s is found", async (content, problem) => {
  expect(await problems(content)).toEqual([problem]);
});

test("a link that stands twice on a page is told once", async () => {
  expect(await problems('<a href="#b">1</a><a href="#b">2</a>')).toHaveLength(1);
});

test.each([
  ["nothing in it", page("  ")],
  ["no main part", "<!doctype html><html><body>text</body></html>"],
  ["no end", page("text").slice(0, -20)],
  ["nothing at all", ""],
])("a page with %s may not be published", async (_, html) => {
  expect(await problems("text", { "fr/index.html": html })).toEqual([
    "The page fr/index.html is empty or cut off.",
  ]);
});

test("a page that was to be there and is not, is missed", async () => {
  expect(await problems("text", {}, ["en/", "fr/", "nl/", "404.html"])).toEqual([
    "The page nl/index.html was not written.",
    "The page 404.html was not written.",
  ]);
});
