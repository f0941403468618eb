import type { Issue } from "../schema/issue.ts";

/** Issues as JSON for other programs: `{issues: [{code, severity, file, line, …}]}`. */
export function jsonReport(issues: readonly Issue[]): string {
  return JSON.stringify({ issues }, null, 2);
}
