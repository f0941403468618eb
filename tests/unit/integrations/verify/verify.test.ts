import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { offlineHash } from "../../../../src/integrations/offline-files.ts";
import { readFinishedSite } from "../../../../src/integrations/verify/finished-site.ts";
import { verify } from "../../../../src/integrations/verify/verify.ts";
import { inWords } from "../../../../src/schema/message.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rotonde-verify-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const address = "https://town.example/rotonde/";

const page = (language: string, content: string, head = "") =>
  `<!doctype html><html lang="${language}"><head>${head}</head><body><main id="main" data-pagefind-body>${content}</main></body></html>\n`;

const sitemap = (...paths: string[]) =>
  `<urlset>${paths.map((path) => `<url><loc>${address}${path}</loc></url>`).join("")}</urlset>`;

const searchFilesOf = (locale: string, hrefs: readonly string[]) => ({
  [`data/search/${locale}/index.json`]: JSON.stringify({
    version: "v1",
    entries: hrefs.length,
    files: [hrefs.length],
    shards: ["a"],
  }),
  [`data/search/${locale}/v1/words-0.json`]: "{}",
  [`data/search/${locale}/v1/entries-0.json`]: JSON.stringify(hrefs.map((href) => ({ href }))),
});

const offlineListOf = (hash: string) =>
  JSON.stringify({ files: [["share.png", hash, 7, 7]], groups: {} });

const expected = {
  address,
  locales: ["en", "pt-BR"],
  pages: ["en/index.html", "pt-BR/index.html"],
  pictures: ["media/a.png"],
  offline: ["en"],
  copied: ["share.png", ".well-known", ".well-known/security.txt", "proof.html"],
};

/** What is wrong with a site of two pages and a few files, with this content in the English page and these files changed. */
async function problems(
  content = "text",
  files: Record<string, string | undefined> = {},
  indexed: [string, number][] = [
    ["en", 1],
    ["pt-br", 1],
  ],
): Promise<string[]> {
  const all: Record<string, string | undefined> = {
    "en/index.html": page("en", content),
    "pt-BR/index.html": page("pt-BR", '<h2 id="بيت">B</h2> <a name="old">o</a>'),
    "sitemap-index.xml": `<sitemapindex><sitemap><loc>${address}sitemap-0.xml</loc></sitemap></sitemapindex>`,
    "sitemap-0.xml": sitemap("en/", "pt-BR/"),
    "data/a.json": "{}",
    ...searchFilesOf("en", ["/rotonde/en/"]),
    ...searchFilesOf("pt-BR", ["/rotonde/pt-BR/#a", "/rotonde/pt-BR/?b=c"]),
    "data/offline/en.json": offlineListOf(offlineHash(Buffer.from("picture"))),
    "media/a.png": "picture",
    "share.png": "picture",
    ".well-known/security.txt": "Contact: a@b.example",
    "proof.html": "proof",
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    if (text === undefined) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const places = ["/home/jan/site/src/", "/content/pages/"];
  const found = verify(readFinishedSite(folder), expected, {
    indexed: new Map(indexed),
    places,
    taken: new Set(),
  });
  return found.map((problem) => inWords(problem));
}

test("a site that is whole has no problem", async () => {
  const content = `<h2 id="a">A</h2> <!-- <a href="/nowhere/"> --> <code>&lt;a href="/nowhere/"></code>
    <a href="#a">a</a> <a href="#">t</a> <a href="#top">t</a> <a href="#main">m</a> <a href="/rotonde/pt-BR/">f</a>
    <a href="/rotonde/pt-BR/?b=c&#x26;d=e&amp;f=g">q</a> <a href="?q=a">q</a> <a href="../pt-BR/#old">o</a>
    <a href="/rotonde/pt-BR/#add=page:a/b">+</a>
    <a href="/rotonde/pt-BR/#%D8%A8%D9%8A%D8%AA">b</a> <a href="/rotonde/pt-BR/#بيت">b</a> <a href="/rotonde/data/a.json">d</a>
    <a href="https://x.example/nothing/#b">x</a> <a href="mailto:a@x.example">m</a> <a href="tel:+3290000000">t</a>
    <a href="//cdn.example/x">c</a> <a href="https://town.example/contact">h</a> <a href="https://town.example/rotonde/old">h</a>
    <img src="data:image/svg+xml,%3Csvg%3E" srcset="/rotonde/share.png, /rotonde/media/a.png 2x, data:image/png;base64,AA== 3x" data-note="/ or not">
    <script>const text = '<a href="/nowhere/">';</script>`;
  expect(await problems(content)).toEqual([]);
});

describe("an address that leads nowhere is told:", () => {
  const on = "(on en/index.html)";
  test.each([
    ['<a href="/rotonde/de/">', `The link /rotonde/de/ leads nowhere ${on}.`],
    ['<a href="/pt-BR/">', `The link /pt-BR/ leads nowhere ${on}.`],
    ['<a href="/rotonde/en">', `The link /rotonde/en leads nowhere ${on}.`],
    ["<a href=../de/>", `The link ../de/ leads nowhere ${on}.`],
    ["<img src='/rotonde/b.png'>", `The link /rotonde/b.png leads nowhere ${on}.`],
    [
      '<img src="/rotonde/share.png" srcset="/rotonde/share.png 1x, /rotonde/b.png 2x">',
      `The link /rotonde/b.png leads nowhere ${on}.`,
    ],
    [
      '<link rel="preload" as="image" imagesrcset="/rotonde/share.png 1x,/rotonde/b.png 2x">',
      `The link /rotonde/b.png leads nowhere ${on}.`,
    ],
    [
      "<svg><use xlink:href='/rotonde/b.svg#a'/></svg>",
      `The link /rotonde/b.svg#a leads nowhere ${on}.`,
    ],
    ['<video poster="/rotonde/b.png">', `The link /rotonde/b.png leads nowhere ${on}.`],
    ['<form action="/rotonde/de/">', `The link /rotonde/de/ leads nowhere ${on}.`],
    ['<button formaction="/rotonde/de/">', `The link /rotonde/de/ leads nowhere ${on}.`],
    ['<object data="/rotonde/b.svg">', `The link /rotonde/b.svg leads nowhere ${on}.`],
    [
      '<link rel="stylesheet" href="/rotonde/a.css">',
      `The link /rotonde/a.css leads nowhere ${on}.`,
    ],
    [`<link rel="canonical" href="${address}de/">`, `The link ${address}de/ leads nowhere ${on}.`],
    [
      `<meta property="og:image" content="${address}b.png">`,
      `The link ${address}b.png leads nowhere ${on}.`,
    ],
    ['<rotonde-map data-map="/rotonde/b.json">', `The link /rotonde/b.json leads nowhere ${on}.`],
    [
      '<svg><use href="#b"/></svg>',
      `The link #b leads to a part of a page that is not there ${on}.`,
    ],
    [
      '<a href="/rotonde/pt-BR/?x=1&#x26;y=2#b">',
      `The link /rotonde/pt-BR/?x=1&y=2#b leads to a part of a page that is not there ${on}.`,
    ],
    ['<a href="/rotonde/100%/">', `The address /rotonde/100%/ cannot be read ${on}.`],
    ['<a href="#100%">', `The address #100% cannot be read ${on}.`],
    ['<a href="http://[">', `The address http://[ cannot be read ${on}.`],
    [
      '<a href="http://localhost:4321/en/">',
      `The address http://localhost:4321/en/ leads to the computer of whoever reads it ${on}.`,
    ],
    [
      '<a href="http://127.0.0.1/">',
      `The address http://127.0.0.1/ leads to the computer of whoever reads it ${on}.`,
    ],
  ])("%s", async (content, problem) => {
    expect(await problems(content)).toEqual([problem]);
  });

  test("once, with one of the pages where it stands", async () => {
    const link = '<a href="/rotonde/de/">1</a><a href="/rotonde/de/">2</a>';
    expect(await problems(link, { "pt-BR/index.html": page("pt-BR", link) })).toEqual([
      "The link /rotonde/de/ leads nowhere (on en/index.html and one more page).",
    ]);
  });
});

describe("a file that is not as it should be is told:", () => {
  const cut = page("pt-BR", "text").slice(0, -20);
  test.each([
    ["a page without a text", { "pt-BR/index.html": page("pt-BR", "  ") }],
    ["a page without an end", { "pt-BR/index.html": cut }],
  ])("%s", async (_, files) => {
    expect(await problems("text", files)).toEqual([
      "The page pt-BR/index.html is empty or has no end.",
    ]);
  });

  test.each([
    [{ "media/a.png": undefined }, "The picture media/a.png was not written."],
    [{ "media/b.png": "b" }, "The picture media/b.png was written, and it is not in the content."],
    [{ "data/a.json": "" }, "The file data/a.json is empty."],
    [{ "en/.prerender/a.mjs": "a" }, "The folder en/.prerender is a remainder of the build."],
    [{ ".DS_Store": "a" }, "The file .DS_Store is a remainder of the build."],
    [
      { "a.js": 'import "/home/jan/site/src/a.ts"' },
      "The file a.js names /home/jan/site/src/, a folder of this computer.",
    ],
    [
      { "a.json": '"/content/pages/a.mdx"' },
      "The file a.json names /content/pages/, a folder of this computer.",
    ],
    [
      { "a.json": '"http://localhost:4321/"' },
      "The file a.json names http://localhost, an address of this computer.",
    ],
  ])("%j", async (files, problem) => {
    expect(await problems("text", files)).toEqual([problem]);
  });

  test("a page that was to be there and is not", async () => {
    const files = { "pt-BR/index.html": undefined, "sitemap-0.xml": sitemap("en/") };
    expect(await problems("text", files, [["en", 1]])).toEqual([
      "The page pt-BR/index.html was not written.",
      "The search index has no page in pt-br.",
      "The search index in pt-BR leads to pt-BR/index.html, which is not there.",
    ]);
  });

  test("a page that nothing asks for", async () => {
    const old = page("en", "old").replace(" data-pagefind-body", "");
    const files = { "old/index.html": old };
    expect(await problems("text", files)).toEqual([
      "The page old/index.html was written, and nothing in the content asks for it.",
    ]);
  });

  test("but not a text that speaks of such an address, nor another site's folder of that name", async () => {
    const content = "See http://localhost:4321/ and https://x.example/content/pages/a.";
    expect(await problems(content)).toEqual([]);
  });
});

describe("the search index holds every page that belongs in it:", () => {
  test.each([
    [[["en", 1]], "The search index has no page in pt-br."],
    [
      [
        ["en", 2],
        ["pt-br", 1],
      ],
      "Pages in en: 2 in the search index, 1 on the site.",
    ],
    [
      [
        ["en", 1],
        ["pt-br", 1],
        ["de", 1],
      ],
      "Pages in de: 1 in the search index, 0 on the site.",
    ],
  ] as [[string, number][], string][])("%j", async (indexed, problem) => {
    expect(await problems("text", {}, indexed)).toEqual([problem]);
  });
});

describe("the index of answers holds every page in every language, and nothing else:", () => {
  const lacks = (path: string) => `The search index in pt-BR lacks ${path}.`;
  test.each([
    [{ "data/search/pt-BR/index.json": undefined }, "The search index in pt-BR cannot be read."],
    [
      { "data/search/pt-BR/v1/words-0.json": undefined },
      "The search index in pt-BR cannot be read.",
    ],
    [{ "data/search/pt-BR/v1/entries-0.json": "[]" }, "The search index in pt-BR cannot be read."],
    [searchFilesOf("pt-BR", ["/rotonde/en/"]), lacks("pt-BR/index.html")],
    [
      searchFilesOf("pt-BR", ["/rotonde/pt-BR/", "/rotonde/pt-BR/old/#a"]),
      "The search index in pt-BR leads to pt-BR/old/index.html, which is not there.",
    ],
  ] as [Record<string, string | undefined>, string][])("%j", async (files, problem) => {
    expect(await problems("text", files)).toEqual([problem]);
  });
});

describe("the sitemap lists the pages, and no other:", () => {
  test.each([
    [{ "sitemap-index.xml": undefined }, "The sitemap was not written."],
    [{ "sitemap-0.xml": sitemap("en/") }, "The sitemap lacks the page pt-BR/index.html."],
    [
      { "sitemap-0.xml": sitemap("en/", "pt-BR/", "de/") },
      `The sitemap lists ${address}de/, and there is no such page.`,
    ],
    [
      { "sitemap-0.xml": sitemap("en/", "pt-BR/", "100%/") },
      `The sitemap lists ${address}100%/, and there is no such page.`,
    ],
    [
      {
        "sitemap-0.xml": sitemap("en/", "pt-BR/").replace(
          "</loc>",
          '</loc><xhtml:link href="https://old.example/de/"/>',
        ),
      },
      "The sitemap lists https://old.example/de/, and there is no such page.",
    ],
  ])("%j", async (files, problem) => {
    expect(await problems("text", files)).toEqual([problem]);
  });

  test("a page that search engines leave out is not missed", async () => {
    const hidden = page("pt-BR", "text", '<meta name="robots" content="noindex">');
    const files = { "pt-BR/index.html": hidden, "sitemap-0.xml": sitemap("en/") };
    expect(await problems("text", files)).toEqual([]);
  });
});

test.each([
  [{ "data/offline/en.json": undefined }, "The list data/offline/en.json cannot be read."],
  [
    { "data/offline/en.json": offlineListOf("00000000") },
    "The list data/offline/en.json names share.png, which is not there or is another.",
  ],
])(
  "a list of what can be kept is there and names the files as they are: %j",
  async (files, problem) => {
    expect(await problems("text", files)).toEqual([problem]);
  },
);

test("all problems are told, not only the first", async () => {
  const files = { "data/a.json": "", "sitemap-0.xml": sitemap("en/") };
  expect(await problems('<a href="#b">', files, [["en", 1]])).toHaveLength(4);
});
