import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { parseBody } from "../../../src/load/body.ts";
import { splitFrontMatter } from "../../../src/load/front-matter.ts";
import { tidy } from "../../../src/load/tidy.ts";
import { inWords } from "../../../src/schema/message.ts";
import { exampleFiles } from "../../support/example-files.ts";

const page = "pages/nl/housing/moving.mdx";

test.each<[what: string, file: string, before: string, after: string, change: string]>([
  ["a byte order mark", "a.yaml", "\ufeffa: 1\n", "a: 1\n", "byte order mark removed"],
  [
    "line ends of Windows",
    "a.yaml",
    "a: 1\r\nb: 2\r\n",
    "a: 1\nb: 2\n",
    "line ends of Windows replaced",
  ],
  [
    "line ends of an old Mac",
    "a.yaml",
    "a: 1\rb: 2\r",
    "a: 1\nb: 2\n",
    "line ends of Windows replaced",
  ],
  [
    "spaces after a field",
    "a.yaml",
    "a: 1 \nb: 2\t\n",
    "a: 1\nb: 2\n",
    "spaces at the ends of lines removed",
  ],
  ["no end of the last line", "a.yaml", "a: 1", "a: 1\n", "line end added to the last line"],
  [
    "a date without zeros",
    "a.yaml",
    "reviewed: 2026-1-5 # ok\n",
    "reviewed: 2026-01-05 # ok\n",
    "dates written as year-month-day",
  ],
  [
    "a date as people write it",
    "a.yaml",
    "v: { date: 25/1/2026, by: X }\n",
    "v: { date: 2026-01-25, by: X }\n",
    "dates written as year-month-day",
  ],
  [
    "a date between quotes",
    "a.yaml",
    "reviewBy: '2026/11/22'\n",
    "reviewBy: 2026-11-22\n",
    "dates written as year-month-day",
  ],
  [
    "a page",
    page,
    "---\r\nreviewed: 25.1.2026 \r\n---\r\nText \r\n",
    "---\nreviewed: 2026-01-25\n---\nText\n",
    "line ends of Windows replaced",
  ],
  [
    "spaces at the end of a paragraph",
    page,
    "---\n---\nText  \n\nMore  \n",
    "---\n---\nText\n\nMore\n",
    "spaces at the ends of lines removed",
  ],
])("%s is mended", (_, file, before, after, change) => {
  const { text, changes } = tidy(before, file);
  expect(text).toBe(after);
  expect(changes.map((message) => inWords(message))).toContain(change);
});

test.each([
  ["a day that could be a month", "a.yaml", "reviewed: 5/6/2026\n"],
  ["a day that does not exist", "a.yaml", "reviewed: 2026-2-30\n"],
  ["a date in a text", "a.yaml", "text: 2026-1-5\n"],
  ["YAML that cannot be read", "a.yaml", 'reviewed: 2026-1-5\nb: "open\n'],
  ["a line break of two spaces", page, "---\n---\nOne  \ntwo\n"],
  ["a page without front matter", page, "Text"],
])("%s stays as it is", (_, file, text) => {
  expect(tidy(text, file)).toEqual({ text, changes: [] });
});

test.each(Object.entries(exampleFiles))("%s is tidy already", (file, text) => {
  expect(tidy(text, file)).toEqual({ text, changes: [] });
});

const space = fc.constantFrom("", " ", "  ", "\t", " \t", "\r");
const line = fc.constantFrom(
  "",
  "Text",
  "- item",
  "## Kop",
  "1. een",
  "> quote",
  "**vet**",
  "| a |",
);

test("tidying a page changes nothing that it shows, and a second time nothing at all", () => {
  const lines = fc.array(fc.tuple(line, space), { maxLength: 12 });
  fc.assert(
    fc.property(lines, (parts) => {
      const before = `---\na: 1\n---\n${parts.map((part) => part.join("")).join("\n")}`;
      const after = tidy(before, page).text;
      expect(bodyOf(after)).toEqual(bodyOf(before.replace(/\r\n?/g, "\n")));
      expect(tidy(after, page)).toEqual({ text: after, changes: [] });
    }),
  );
});

test("tidying a YAML file leaves its data", () => {
  const value = fc.oneof(fc.string(), fc.integer(), fc.array(fc.string()));
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), value), (data) => {
      const text = `${JSON.stringify(data, null, 2)}  \r\n`;
      expect(parse(tidy(text, "a.yaml").text)).toEqual(data);
    }),
  );
});

/** What a page's text means, without the places where it stands. */
function bodyOf(text: string): unknown {
  const split = splitFrontMatter(text, page);
  if (!("body" in split)) throw new Error("The page has no front matter.");
  const parsed = parseBody(split.body, page, 1, "/housing/moving/");
  return Array.isArray(parsed) ? parsed.map(({ code }) => code) : parsed.body;
}
