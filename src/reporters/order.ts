import type { Issue } from "../schema/issue.ts";

/** Issues by file, each file's from top to bottom. */
export function inOrder(issues: readonly Issue[]): Issue[] {
  return issues.toSorted((a, b) =>
    a.file === b.file
      ? a.line - b.line || (a.column ?? 0) - (b.column ?? 0)
      : a.file < b.file
        ? -1
        : 1,
  );
}
