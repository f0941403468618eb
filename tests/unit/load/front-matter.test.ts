import { expect, test } from "vitest";
import { splitFrontMatter } from "../../../src/load/front-matter.ts";
import { told } from "../../support/told.ts";

test.each([
  ["as it should be", "---\ntitle: A\norder: 1\n---\n\nText\n\n---\n\nMore"],
  ["with spaces behind the hyphens", "---  \ntitle: A\norder: 1\n---\t\n\nText\n\n---\n\nMore"],
])("a page %s is cut into front matter and body, with the body's first line", (_, page) => {
  expect(splitFrontMatter(page, "a.mdx")).toEqual({
    yaml: "title: A\norder: 1",
    body: "\nText\n\n---\n\nMore",
    bodyLine: 5,
  });
});

test("an empty front matter is cut out too; that its fields are missing is told later", () => {
  expect(splitFrontMatter("---\n---\nText", "a.mdx")).toEqual({
    yaml: "",
    body: "Text",
    bodyLine: 3,
  });
});

const none = "The page has no front matter between two lines of ---.";
const start =
  "Start the file with a line of ---, then title, description and the other fields, then a line of ---.";
const exact = "Make it ---, with nothing before or after it.";

test.each<[what: string, page: string, line: number, message: string, fix: string]>([
  ["no front matter", "Only text\n", 1, none, start],
  ["fields without any line of hyphens", "title: A\norder: 1\n\nText\n", 1, none, start],
  ["a line between two paragraphs", "Text\n\n---\n\nMore\n", 1, none, start],
  [
    "an empty line before it",
    "\n---\ntitle: A\n---\n",
    1,
    "Something stands before the line of --- that starts the front matter.",
    "Remove what stands above line 2, empty lines too.",
  ],
  [
    "text before it",
    "# A\n\n---\ntitle: A\n---\n",
    1,
    "Something stands before the line of --- that starts the front matter.",
    "Remove what stands above line 3, empty lines too.",
  ],
  ...["js", "toml", "json", "yaml", " title: A"].map(
    (format): [string, string, number, string, string] => [
      `front matter with ${format} behind the hyphens`,
      `---${format}\nprocess.exit()\n---\n`,
      1,
      `The front matter is in another format (“${format.trim()}”); only YAML is read.`,
      "Make the first line ---, and write each field as “name: value”.",
    ],
  ),
  [
    "front matter in TOML",
    '+++\ntitle = "A"\n+++\n',
    1,
    "The front matter is in another format (“+++”); only YAML is read.",
    "Make the first line ---, and write each field as “name: value”.",
  ],
  ...["----", "--", "—", "–––", "—-", "===", "***", " ---"].map(
    (first): [string, string, number, string, string] => [
      `${first} in the place of the first hyphens`,
      `${first}\ntitle: A\n---\nText\n`,
      1,
      `The first line is “${first.trim()}”, not three hyphens.`,
      exact,
    ],
  ),
  ...["----", "—", "–––", "...", "  ---"].map((last): [string, string, number, string, string] => [
    `${last} in the place of the last hyphens`,
    `---\ntitle: A\n${last}\nText\n`,
    3,
    `The line that ends the front matter is “${last.trim()}”, not three hyphens.`,
    exact,
  ]),
  [
    "front matter that does not end",
    "---\ntitle: A\nsources:\n  -\n    title: B\n\nText\n",
    1,
    "The line of --- that ends the front matter is missing.",
    "Add a line of --- after line 5, before the text of the page.",
  ],
  [
    "nothing but front matter that does not end",
    "---\ntitle: A",
    1,
    "The line of --- that ends the front matter is missing.",
    "Add a line of --- after line 2, before the text of the page.",
  ],
])("%s is refused and explained", (_, page, line, message, fix) => {
  expect(told([splitFrontMatter(page, "a.mdx")])).toMatchObject([
    { code: "front-matter-missing", file: "a.mdx", line, message, fix },
  ]);
});

test.each([
  ["%s", "front-matter-missing"],
  ["---%s", "front-matter-missing"],
  ["%s---\n%s", "front-matter-missing"],
  ["---\n%s", "front-matter-missing"],
  ["---\n%s\n---\n%s", undefined],
])("lines of a million spaces in %j are no burden", (page, code) => {
  const text = page.replaceAll("%s", `${" ".repeat(1_000_000)}a`);
  const split = splitFrontMatter(text, "a.mdx");
  expect("code" in split ? split.code : undefined).toBe(code);
});
