import fc from "fast-check";
import { expect } from "vitest";
import { runChecks } from "../../src/checks/run-checks.ts";
import { parseContent } from "../../src/load/content.ts";
import { issueCodes, tell, type ToldIssue } from "../../src/schema/issue.ts";
import { contentFiles, type Files } from "./example-content.ts";
import { everyModel } from "./every-model.ts";

const asked = process.env["PROPERTY_SEED"];

/** The same cases in every run; `PROPERTY_SEED=random` or a number looks at others. */
const seed = asked === "random" ? Date.now() : Number(asked ?? 20261122);

/** Tries a property on as many made-up cases as are asked for; `PROPERTY_FACTOR=10` tries ten times as many. */
export function always<Value>(
  cases: number,
  made: fc.Arbitrary<Value>,
  holds: (value: Value) => void,
): void {
  const factor = Number(process.env["PROPERTY_FACTOR"] ?? 1);
  fc.assert(fc.property(made, holds), { numRuns: cases * factor, seed });
}

/**
 * What holds for every content folder: the check ends with issues that a person can use, and what
 * it finds no error in can be made into a site. Gives the issues.
 */
export function survives(changes: Files): ToldIssue[] {
  const { content, issues } = parseContent(contentFiles(changes));
  const found = [...issues, ...(content ? runChecks(content) : [])].map((one) => tell(one));
  for (const issue of found) expectUsable(issue, changes);
  if (found.some(({ severity }) => severity === "error")) return found;
  if (!content) throw new Error("There is no content, and no error says why.");
  everyModel(content);
  return found;
}

/** An issue has a known code, a place inside its file and words for people. */
function expectUsable(issue: ToldIssue, changes: Files): void {
  const file = changes[issue.file];
  const lines = typeof file === "string" ? file.split(/\r\n?|\n/).length : Infinity;
  expect(issue.severity).toBe((issueCodes as Record<string, string>)[issue.code]);
  expect(issue.line).toBeGreaterThanOrEqual(1);
  expect(issue.line).toBeLessThanOrEqual(lines);
  expect(issue.message).not.toBe("");
  expect(issue.fix).not.toBe("");
  expect(`${issue.message} ${issue.fix}`).not.toMatch(/\[object|\bNaN\b|Invalid input|\bZod/);
  expect(issue.message.length + issue.fix.length).toBeLessThan(4000);
}
