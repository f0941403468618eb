import { expect, test } from "vitest";
import { splitFrontMatter } from "../../../src/load/front-matter.ts";

test("a page is cut into front matter and body, with the body's first line", () => {
  const page = "---\ntitle: A\norder: 1\n---\n\nText\n\n---\n\nMore";
  expect(splitFrontMatter(page, "a.mdx")).toEqual({
    yaml: "title: A\norder: 1",
    body: "\nText\n\n---\n\nMore",
    bodyLine: 5,
  });
});

test.each([
  ["an empty file", ""],
  ["no front matter", "Only text\n"],
  ["front matter that does not end", "---\ntitle: A\n\nText\n"],
  ["text before it", "\n---\ntitle: A\n---\n"],
  ["front matter in JavaScript", "---js\nprocess.exit()\n---\n"],
  ["front matter in TOML", '+++\ntitle = "A"\n+++\n'],
])("%s is refused", (_, page) => {
  expect(splitFrontMatter(page, "a.mdx")).toMatchObject({
    code: "front-matter-missing",
    file: "a.mdx",
    line: 1,
  });
});
