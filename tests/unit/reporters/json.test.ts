import { expect, test } from "vitest";
import { jsonReport } from "../../../src/reporters/json.ts";
import { makeIssue } from "./make-issue.ts";

test("the report for programs holds every field of every issue, in words, and counts them", () => {
  const issues = [
    makeIssue({ column: 3, path: "a.b" }),
    makeIssue({ file: "a.yaml", code: "review-overdue" }),
  ];
  expect(JSON.parse(jsonReport(issues, { folder: "content" }))).toEqual({
    folder: "content",
    errors: 1,
    warnings: 1,
    issues: [
      {
        code: "review-overdue",
        severity: "warning",
        file: "a.yaml",
        line: 12,
        message: "It is wrong.",
        fix: "Mend it.",
      },
      {
        code: "link-broken",
        severity: "error",
        file: "b.mdx",
        line: 12,
        column: 3,
        path: "a.b",
        message: "It is wrong.",
        fix: "Mend it.",
      },
    ],
  });
});

test("no problem is an empty list", () => {
  expect(JSON.parse(jsonReport([]))).toEqual({ errors: 0, warnings: 0, issues: [] });
});
