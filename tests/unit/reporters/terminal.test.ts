import { expect, test } from "vitest";
import { messageCatalogue } from "../../../src/i18n/messages.ts";
import { summary, terminalReport } from "../../../src/reporters/terminal.ts";
import { makeIssue } from "./make-issue.ts";

const issues = [
  makeIssue({ line: 12, column: 8 }),
  makeIssue({ line: 3, code: "review-overdue" }),
  makeIssue({ line: 12, column: 2 }),
  makeIssue({ file: "a.yaml", line: 40 }),
];

test("issues stand by file and line, with place, code, message and fix, and are counted", () => {
  expect(terminalReport(issues)).toBe(`a.yaml:40  error  link-broken
  It is wrong.
  Fix: Mend it.

b.mdx:3  warning  review-overdue
  It is wrong.
  Fix: Mend it.

b.mdx:12:2  error  link-broken
  It is wrong.
  Fix: Mend it.

b.mdx:12:8  error  link-broken
  It is wrong.
  Fix: Mend it.

Content: 3 errors, 1 warning in 2 files.`);
});

test("in another language every word is in it", () => {
  expect(terminalReport([makeIssue()], { catalogue: messageCatalogue("nl") })).toMatch(
    /^b\.mdx:12 {2}fout {2}link-broken\n.*\n {2}Oplossing: /,
  );
});

test("files are named as seen from where the reader is", () => {
  expect(terminalReport([makeIssue()], { folder: "../my-region" })).toMatch(
    /^\.\.\/my-region\/b\.mdx:12 {2}error/,
  );
});

test("colour marks place and severity, and changes no word", () => {
  const coloured = terminalReport(issues, { colour: true });
  expect(coloured).toContain("\u001b[31merror\u001b[0m");
  expect(coloured).toContain("\u001b[33mwarning\u001b[0m");
  expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(terminalReport(issues));
});

test.each([
  [[], "Content: no problems.", "Inhoud: geen problemen."],
  [
    [makeIssue()],
    "Content: 1 error, 0 warnings in 1 file.",
    "Inhoud: 1 fout, 0 waarschuwingen in 1 bestand.",
  ],
  [
    [
      makeIssue(),
      makeIssue({ code: "review-overdue", file: "a" }),
      makeIssue({ code: "review-overdue" }),
    ],
    "Content: 1 error, 2 warnings in 2 files.",
    "Inhoud: 1 fout, 2 waarschuwingen in 2 bestanden.",
  ],
])("the last line counts (%#)", (found, english, dutch) => {
  expect(summary(found)).toBe(english);
  expect(summary(found, messageCatalogue("nl"))).toBe(dutch);
});
