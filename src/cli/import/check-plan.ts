import { runChecks } from "../../checks/run-checks.ts";
import { readContent } from "../../load/files.ts";
import type { Issue } from "../../schema/issue.ts";
import { servicePath, type PlannedRow } from "./plan.ts";

/** A plan after the checks: rows with errors are refused; `others` are new problems in files that no row is about. */
export interface CheckedPlan {
  rows: PlannedRow[];
  others: Issue[];
}

/** Checks the whole content with the planned files in it; what was wrong `before` does not count. */
export async function checkPlan(
  folder: string,
  rows: readonly PlannedRow[],
  before: readonly Issue[],
  file: string,
): Promise<CheckedPlan> {
  const planned = new Map<string, { line: number; text: string; issues: Issue[] }>();
  for (const { id, line, text } of rows)
    if (id !== undefined && text !== undefined)
      planned.set(servicePath(id), { line, text, issues: [] });
  if (planned.size === 0) return { rows: [...rows], others: [] };
  const files = [...planned].map(([path, { text }]) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
  const { content, issues } = await readContent(folder, files);
  const after = [...issues, ...(content ? runChecks(content) : [])];
  const others: Issue[] = [];
  for (const found of newIssues(before, after)) {
    const { column: _, ...rest } = found;
    const row = planned.get(found.file);
    if (row) row.issues.push({ ...rest, file, line: row.line });
    else others.push(found);
  }
  return {
    rows: rows.map((row) => judged(row, planned.get(servicePath(row.id ?? ""))?.issues)),
    others,
  };
}

function judged(row: PlannedRow, found: Issue[] = []): PlannedRow {
  if (row.text === undefined) return row;
  const { text: _, ...rest } = row;
  const issues = [...row.issues, ...found];
  return issues.some(({ severity }) => severity === "error")
    ? { ...rest, state: "refused", differs: [], issues }
    : { ...row, issues };
}

/** Issues that were not there before, wherever their lines have moved to. */
function newIssues(before: readonly Issue[], after: readonly Issue[]): Issue[] {
  const known = new Map<string, number>();
  for (const found of before) known.set(keyOf(found), (known.get(keyOf(found)) ?? 0) + 1);
  return after.filter((found) => {
    const left = known.get(keyOf(found)) ?? 0;
    known.set(keyOf(found), left - 1);
    return left <= 0;
  });
}

function keyOf({ code, file, path, message }: Issue): string {
  return JSON.stringify([code, file, path, message]);
}
