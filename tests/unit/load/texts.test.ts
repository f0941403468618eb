import { expect, test } from "vitest";
import { largePage, largestText, readTexts } from "../../../src/load/texts.ts";
import { told } from "../../support/told.ts";

const page = "pages/nl/housing/home.mdx";
const file = (path: string, size: number, letter = "a") => ({
  path,
  bytes: new Uint8Array(size).fill(letter.charCodeAt(0)),
});

test("texts come by their path", () => {
  const { texts, issues } = readTexts([file("site.yaml", 3), file(page, largePage)]);
  expect([...texts.keys()]).toEqual(["site.yaml", page]);
  expect(texts.get("site.yaml")).toBe("aaa");
  expect(issues).toEqual([]);
});

test("a page over 200 kB is read, with a warning; other files may be that large", () => {
  const { texts, issues } = readTexts([
    file(page, largePage + 1),
    file("basemap.yaml", largePage + 1),
  ]);
  expect(texts.size).toBe(2);
  expect(told(issues)).toMatchObject([
    {
      code: "file-large",
      severity: "warning",
      file: page,
      line: 1,
      message: "The page has 201 kB of text; over 200 kB it opens slowly on a phone.",
      fix: "Split it into several pages.",
    },
  ]);
});

test.each([page, "site.yaml"])("%s over 5 MB is not even decoded", (path) => {
  const { texts, issues } = readTexts([file(path, largestText + 1, "\u0000")]);
  expect(texts.size).toBe(0);
  expect(told(issues)).toMatchObject([
    {
      code: "file-too-large",
      severity: "error",
      file: path,
      message: "The file has 5.1 MB; a text file can have 5 MB at most.",
    },
  ]);
});

test.each([
  ["nothing", ""],
  ["white space", " \r\n\t\n"],
  ["a byte order mark", "\ufeff"],
])("a file with %s is empty", (_, text) => {
  for (const path of ["site.yaml", page]) {
    const { texts, issues } = readTexts([{ path, bytes: new TextEncoder().encode(text) }]);
    expect(texts.size).toBe(0);
    expect(told(issues)).toMatchObject([
      { code: "file-empty", file: path, line: 1, message: "The file is empty." },
    ]);
  }
});
