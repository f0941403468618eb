import { issue, type Issue } from "../../../src/schema/issue.ts";
import { say } from "../../../src/schema/message.ts";

/** An issue of no importance, with some of its fields as wanted. */
export const makeIssue = (fields: Partial<Omit<Issue, "severity">> = {}): Issue =>
  issue({
    code: "link-broken",
    file: "b.mdx",
    line: 12,
    message: say`It is wrong.`,
    fix: say`Mend it.`,
    ...fields,
  });
