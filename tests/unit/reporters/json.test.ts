import { expect, test } from "vitest";
import { jsonReport } from "../../../src/reporters/json.ts";
import { issuesOf } from "../../support/example-content.ts";

test("the report for programs holds every field of every issue", () => {
  const issues = issuesOf({ "services/jobs.yaml": 'name: "x\n', "notes.txt": "" });
  expect(issues).toHaveLength(2);
  expect(JSON.parse(jsonReport(issues))).toEqual({ issues });
});

test("no problem is an empty list", () => {
  expect(JSON.parse(jsonReport([]))).toEqual({ issues: [] });
});
