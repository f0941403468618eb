import { expect, test } from "vitest";
import { githubReport } from "../../../src/reporters/github.ts";
import { say } from "../../../src/schema/message.ts";
import { makeIssue } from "./make-issue.ts";

test("each issue is one line that GitHub shows beside the change", () => {
  expect(
    githubReport(
      [makeIssue({ column: 3 }), makeIssue({ file: "a.yaml", code: "review-overdue" })],
      {
        folder: "content",
      },
    ),
  ).toBe(
    "::warning file=content/a.yaml,line=12,title=review-overdue::It is wrong.%0AMend it.\n" +
      "::error file=content/b.mdx,line=12,col=3,title=link-broken::It is wrong.%0AMend it.",
  );
});

test("what an editor wrote cannot begin a command of its own", () => {
  const text = "\n::set-output name=x::100%";
  const report = githubReport([makeIssue({ file: "a,b:c.mdx", message: say`${text}` })]);
  expect(report).toBe(
    "::error file=a%2Cb%3Ac.mdx,line=12,title=link-broken::%0A::set-output name=x::100%25%0AMend it.",
  );
});

test("no problem is no line", () => {
  expect(githubReport([])).toBe("");
});
