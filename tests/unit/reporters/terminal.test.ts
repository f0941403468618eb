import { expect, test } from "vitest";
import { summary, terminalReport } from "../../../src/reporters/terminal.ts";
import { issue, type Issue } from "../../../src/schema/issue.ts";

const make = (fields: Partial<Omit<Issue, "severity">>): Issue =>
  issue({
    code: "link-broken",
    file: "b.mdx",
    line: 12,
    message: "It is wrong.",
    fix: "Mend it.",
    ...fields,
  });

test("issues stand in the order of files and lines, with place, code, message and fix, and are counted", () => {
  const issues = [
    make({ line: 12, column: 8 }),
    make({ line: 3, code: "review-overdue" }),
    make({ file: "a.yaml", line: 40 }),
  ];
  expect(terminalReport(issues)).toBe(`a.yaml:40  error  link-broken
  It is wrong.
  Fix: Mend it.

b.mdx:3  warning  review-overdue
  It is wrong.
  Fix: Mend it.

b.mdx:12:8  error  link-broken
  It is wrong.
  Fix: Mend it.

Content: 2 errors, 1 warning.`);
});

test.each([
  [[], "Content: no problems."],
  [[make({})], "Content: 1 error, 0 warnings."],
  [
    [make({}), make({ code: "review-overdue" }), make({ code: "review-overdue" })],
    "Content: 1 error, 2 warnings.",
  ],
])("the last line counts (%#)", (issues, text) => {
  expect(summary(issues)).toBe(text);
});
