import { tell, type Issue } from "../schema/issue.ts";
import { inOrder } from "./order.ts";
import type { ReportOptions } from "./options.ts";

/** Issues as JSON for other programs: `{folder, errors, warnings, issues: [{code, severity, file, line, …}]}`. */
export function jsonReport(
  issues: readonly Issue[],
  { folder, catalogue }: ReportOptions = {},
): string {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const told = inOrder(issues).map((found) => tell(found, catalogue));
  return JSON.stringify(
    { folder, errors, warnings: issues.length - errors, issues: told },
    null,
    2,
  );
}
