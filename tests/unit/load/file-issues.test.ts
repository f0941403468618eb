import { expect, test } from "vitest";
import { fileIssues } from "../../../src/load/file-issues.ts";
import { told } from "../../support/told.ts";

const issuesOf = (...paths: string[]) => told([...fileIssues(paths).values()]);

test.each([
  "site.yaml",
  "basemap.yaml",
  "services/gent-town-hall.yaml",
  "journeys/student.yaml",
  "pages/pt-BR/housing/find-a-home.mdx",
  "pages/zh-Hans/housing/find-a-home.mdx",
  "pages/xx/housing/find-a-home.mdx",
  "keywords/nl.yaml",
  "keywords/pt-BR.yaml",
  "keywords/xx.yaml",
  "media/market.svg",
  "media/gent/2026/market-2.webp",
])("%s is in its place", (path) => {
  expect(issuesOf(path)).toEqual([]);
});

const nowhere = "This file has no place in the content folder.";
const out =
  "Move it out of the content folder, or into the folder where it belongs: pages, services, municipalities, journeys, stories, keywords or media.";
const pagePlace =
  "Move it to where it belongs, such as pages/nl/housing/find-a-home.mdx, or remove it.";
const yamlEnd = "Files here end in .yaml, exactly so.";
const mdxEnd = "Files here end in .mdx, exactly so.";
const leftover = "This is a copy that another program left behind.";
const document = "This is a document of an office program, not a text file.";
const picture = "This is no picture or recording of a kind that the site can show.";
const pictureFix =
  "Use a picture that ends in .png, .jpg, .webp, .avif or .svg, a film in .mp4 or .webm, sound in .mp3 or .m4a, captions in .vtt; or remove the file.";

test.each([
  ["services/desk.yml", yamlEnd, "Rename it to services/desk.yaml."],
  ["services/desk.YAML", yamlEnd, "Rename it to services/desk.yaml."],
  ["services/desk", yamlEnd, "Rename it to services/desk.yaml."],
  ["services/desk.yaml.txt", yamlEnd, "Rename it to services/desk.yaml."],
  ["services/desk.json", yamlEnd, "Rename it to services/desk.yaml."],
  ["services/Desk Gent.txt", yamlEnd, "Rename it to services/desk-gent.yaml."],
  ["site.yml", yamlEnd, "Rename it to site.yaml."],
  ["keywords/nl.yml", yamlEnd, "Rename it to keywords/nl.yaml."],
  ["pages/en/housing/home.MDX", mdxEnd, "Rename it to pages/en/housing/home.mdx."],
  ["pages/en/housing/home.md", mdxEnd, "Rename it to pages/en/housing/home.mdx."],
  ["pages/en/housing/home.markdown", mdxEnd, "Rename it to pages/en/housing/home.mdx."],
  ["pages/en/housing/home.txt", mdxEnd, "Rename it to pages/en/housing/home.mdx."],
  ["media/Market.JPG", "Files here end in .jpg, exactly so.", "Rename it to media/market.jpg."],
  ["media/a.jpeg", "Files here end in .jpg, exactly so.", "Rename it to media/a.jpg."],
  [
    "sites.yaml",
    'The content folder holds nothing of the name "sites.yaml".',
    "Rename it to site.yaml.",
  ],
  [
    "Service/desk.yaml",
    'The content folder holds nothing of the name "Service".',
    "Rename it to services/desk.yaml.",
  ],
  [
    "keyword/nl.yaml",
    'The content folder holds nothing of the name "keyword".',
    "Rename it to keywords/nl.yaml.",
  ],
  [
    "keywords/nl/terms.yaml",
    nowhere,
    "Move it to where it belongs, such as keywords/nl.yaml, or remove it.",
  ],
  ["pages/en/home.mdx", nowhere, pagePlace],
  ["pages/en/housing/deep/home.mdx", nowhere, pagePlace],
  ["pages/home.mdx", nowhere, pagePlace],
  [
    "services/ghent/desk.yaml",
    nowhere,
    "Move it to where it belongs, such as services/gent-town-hall.yaml, or remove it.",
  ],
  ["notes.txt", nowhere, out],
  ["README.md", nowhere, out],
  ["other/a.yaml", nowhere, out],
  ["__proto__/a.yaml", nowhere, out],
  [
    "pages/en/housing/home.docx",
    document,
    "Copy its text into a file pages/en/housing/home.mdx, and remove this one.",
  ],
  [
    "services/Our services.xlsx",
    document,
    "Copy its text into a file services/our-services.yaml, and remove this one.",
  ],
  ["media/clip.avi", picture, pictureFix],
  ["media/market.gif", picture, pictureFix],
  ["media/market", picture, pictureFix],
  ["services/~$desk.docx", leftover, "Remove it."],
  ["services/desk.yaml~", leftover, "Remove it."],
  ["services/desk.yaml.bak", leftover, "Remove it."],
  ["pages/en/housing/#home.mdx#", leftover, "Remove it."],
  ["site.yaml.orig", leftover, "Remove it."],
  [
    "stories/anna.mdx",
    nowhere,
    "Move it to where it belongs, such as stories/nl/at-the-heart-of-flanders.mdx, or remove it.",
  ],
])("%s: %s", (path, message, fix) => {
  expect(issuesOf(path)).toMatchObject([{ code: "file-type", file: path, line: 1, message, fix }]);
});

test.each([
  ["services/Town Hall.yaml", "Town Hall.yaml", "services/town-hall.yaml"],
  ["services/café.yaml", "café.yaml", "services/cafe.yaml"],
  ["services/Straße & Łódź.yaml", "Straße & Łódź.yaml", "services/strasse-lodz.yaml"],
  ["services/a--b.yaml", "a--b.yaml", "services/a-b.yaml"],
  ["services/st.peters.yaml", "st.peters.yaml", "services/st-peters.yaml"],
  ["pages/en/Housing/home.mdx", "Housing", "pages/en/housing/home.mdx"],
  ["pages/EN/housing/home.mdx", "EN", "pages/en/housing/home.mdx"],
  ["pages/pt_br/housing/home.mdx", "pt_br", "pages/pt-BR/housing/home.mdx"],
  ["pages/en/housing/what?.mdx", "what?.mdx", "pages/en/housing/what.mdx"],
  ["pages/en/housing/a#b.mdx", "a#b.mdx", "pages/en/housing/a-b.mdx"],
  ["pages/en/housing/.hidden.mdx", ".hidden.mdx", "pages/en/housing/hidden.mdx"],
  ["media/On the market.png", "On the market.png", "media/on-the-market.png"],
])("%s: the name to use is told", (path, bad, right) => {
  expect(issuesOf(path)).toMatchObject([
    {
      code: "file-name",
      file: path,
      line: 1,
      message: `The name "${bad}" cannot be part of an address.`,
      fix: `Rename it to ${right}.`,
    },
  ]);
});

test.each([
  ["keywords/NL.yaml", "NL.yaml", "keywords/nl.yaml"],
  ["keywords/pt_br.yaml", "pt_br.yaml", "keywords/pt-BR.yaml"],
  ["keywords/en (copy).yaml", "en (copy).yaml", "keywords/en-copy.yaml"],
])("%s: a file of words is called by the code of its language", (path, bad, right) => {
  expect(issuesOf(path)).toMatchObject([
    {
      code: "file-name",
      message: `The name "${bad}" is not the code of a language, as codes are written.`,
      fix: `Rename it to ${right}.`,
    },
  ]);
});

test("a name in another script needs one that an address can hold", () => {
  expect(issuesOf("services/بيت.yaml")).toMatchObject([
    {
      code: "file-name",
      message: "This name has no letter that an address can hold.",
      fix: "Give it a name of small letters a to z, digits and hyphens, such as services/gent-town-hall.yaml.",
    },
  ]);
});

test.each(["services/con.yaml", "pages/nl/aux/home.mdx", "media/com1.png"])(
  "%s is a name that Windows cannot store",
  (path) => {
    expect(issuesOf(path)).toMatchObject([
      {
        code: "file-name",
        message: "Windows cannot store a file or folder with this name.",
        fix: "Give it another name.",
      },
    ]);
  },
);

const sees =
  "many computers see no difference between capitals and small letters, and keep only one of them.";
const address = "both would get the same address.";

test.each([
  [
    "pages/nl/work/About.mdx",
    "pages/nl/work/about.mdx",
    `There is also a file pages/nl/work/about.mdx: ${sees}`,
  ],
  [
    "pages/nl/Work/about.mdx",
    "pages/nl/work/about.mdx",
    `There is also a file pages/nl/work/about.mdx: ${sees}`,
  ],
  [
    "pages/nl/work/x.md",
    "pages/nl/work/x.mdx",
    `There is also a file pages/nl/work/x.mdx: ${address}`,
  ],
  ["services/x.yml", "services/x.yaml", `There is also a file services/x.yaml: ${address}`],
  ["services/x y.yaml", "services/x-y.yaml", `There is also a file services/x-y.yaml: ${address}`],
  [
    "services/café.yaml",
    "services/cafe.yaml",
    `There is also a file services/cafe.yaml: ${address}`,
  ],
  ["media/a.jpeg", "media/a.jpg", `There is also a file media/a.jpg: ${address}`],
  ["site.yml", "site.yaml", `There is also a file site.yaml: ${address}`],
])("%s beside %s: told once, at the file with the worse name", (path, other, message) => {
  const expected = [
    {
      code: "file-duplicate",
      file: path,
      message,
      fix: "Keep one of the two, or give this one another name.",
    },
  ];
  expect(issuesOf(path, other)).toMatchObject(expected);
  expect(issuesOf(other, path)).toMatchObject(expected);
});

test("two spellings of one letter are two files with one name", () => {
  const [composed, apart] = ["services/café.yaml", "services/cafe\u0301.yaml"];
  expect(issuesOf(composed, apart)).toMatchObject([
    { code: "file-name", file: apart, fix: "Rename it to services/cafe.yaml." },
    {
      code: "file-duplicate",
      file: composed,
      message: `There is another file ${apart}: its name looks the same, but its letters are stored in another way.`,
    },
  ]);
});

test("of several bad names for one address the first can be mended, the others are duplicates", () => {
  expect(issuesOf("services/X.yml", "services/X.yaml", "services/x.YML")).toMatchObject([
    { code: "file-name", file: "services/X.yaml", fix: "Rename it to services/x.yaml." },
    { code: "file-duplicate", file: "services/X.yml" },
    { code: "file-duplicate", file: "services/x.YML" },
  ]);
});

test("signs that a terminal obeys are not repeated", () => {
  const [found] = issuesOf("services/a\u001b[31m\n\u202eb.yaml");
  expect(found).toMatchObject({
    code: "file-name",
    file: "services/a\ufffd[31m\ufffd\ufffdb.yaml",
    fix: "Rename it to services/a-31m-b.yaml.",
  });
  expect(found?.message).not.toMatch(/[\p{Cc}\u202e]/u);
});
