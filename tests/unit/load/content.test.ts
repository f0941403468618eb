import { expect, test } from "vitest";
import { parseContent } from "../../../src/load/content.ts";
import {
  contentFiles,
  edited,
  exampleContent,
  issuesOf,
  type Files,
} from "../../support/example-content.ts";
import { exampleFiles } from "../../support/example-files.ts";

test("a content folder without a fault gives no issue", () => {
  expect(issuesOf()).toEqual([]);
});

test("files become services, municipalities and pages by their path", () => {
  const content = exampleContent();
  expect(content.services.map(({ id }) => id)).toEqual(["town-hall", "jobs", "listening"]);
  expect(content.municipalities.map(({ id }) => id)).toEqual(["gent", "aalst"]);
  expect(content.pages[1]).toMatchObject({
    locale: "en",
    topic: "housing",
    slug: "find-a-home",
    file: "pages/en/housing/find-a-home.mdx",
    phases: ["before"],
    situations: [],
  });
});

test("words to search with are there by their language, trimmed, and every section is", () => {
  const { keywords } = exampleContent({
    "keywords/en.yaml": "pages:\n  housing/deposit: [ ' landlord keeps my money ', bond ]\n",
  });
  expect(keywords).toEqual([
    {
      locale: "en",
      file: "keywords/en.yaml",
      pages: { "housing/deposit": ["landlord keeps my money", "bond"] },
      terms: {},
      categories: {},
      services: {},
      journeys: {},
      municipalities: {},
    },
  ]);
  expect(exampleContent().keywords).toEqual([]);
});

test.each<[string, (text: string) => string]>([
  ["a byte order mark", (text) => `\ufeff${text}`],
  ["Windows' line ends", (text) => text.replaceAll("\n", "\r\n")],
])("%s changes nothing", (_, change) => {
  const changed = Object.entries(exampleFiles).map(([path, text]) => [path, change(text)]);
  const { locate: _locate, ...same } = exampleContent();
  expect(exampleContent(Object.fromEntries(changed) as Files)).toMatchObject(same);
});

test("the version of a page changes with its text and title, not with its line breaks", () => {
  const path = "pages/nl/housing/deposit.mdx";
  const hash = (files: Files) =>
    exampleContent(files).pages.find(({ file }) => file === path)?.hash;
  const same = hash({});
  expect(hash(edited(path, ["Betaal de waarborg.", "Betaal\nde   waarborg."]))).toBe(same);
  expect(hash(edited(path, ["Betaal de waarborg.", "Betaal nu."]))).not.toBe(same);
  expect(hash(edited(path, ["title: De waarborg", "title: De borg"]))).not.toBe(same);
});

test("a page that cannot be read leaves the others", () => {
  const broken = { "pages/nl/housing/moving.mdx": "no front matter" };
  const { content, issues } = parseContent(contentFiles(broken));
  expect(issues).toHaveLength(1);
  expect(content?.pages.map(({ slug }) => slug)).not.toContain("moving");
  expect(content?.pages).toHaveLength(5);
});

test("all problems of a run are there, not only the first", () => {
  const files = {
    ...edited("site.yaml", ["id: example", "id: Example!"]),
    ...edited("services/jobs.yaml", ["kind: private", "kind: public"]),
    "pages/nl/housing/moving.mdx":
      exampleFiles["pages/nl/housing/moving.mdx"]?.replace("order: 3\n", "") + "\n{1}\n",
  };
  expect(issuesOf(files).map(({ file, code }) => [file, code])).toEqual([
    ["site.yaml", "field-invalid"],
    ["services/jobs.yaml", "field-invalid"],
    ["pages/nl/housing/moving.mdx", "field-missing"],
    ["pages/nl/housing/moving.mdx", "body-not-allowed"],
  ]);
});

test("a field's place counts from the start of the file, front matter included", () => {
  const content = exampleContent();
  expect(content.locate("pages/nl/housing/moving.mdx", ["order"])).toEqual({ line: 4, column: 1 });
  expect(content.locate("taxonomy.yaml", ["topics", 1, "icon"])).toEqual({ line: 9, column: 5 });
});
