import type { Issue } from "../schema/issue.ts";

/** Issues as text for people, in the order of files and lines, with a last line that counts them. */
export function terminalReport(issues: readonly Issue[]): string {
  const sorted = issues.toSorted((a, b) =>
    a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1,
  );
  const texts = sorted.map(({ code, severity, file, line, column, message, fix }) => {
    const place = column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`;
    return `${place}  ${severity}  ${code}\n  ${message}\n  Fix: ${fix}`;
  });
  return [...texts, summary(issues)].join("\n\n");
}

/** How many errors and warnings there are, in words. */
export function summary(issues: readonly Issue[]): string {
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const warnings = issues.length - errors;
  if (issues.length === 0) return "Content: no problems.";
  return `Content: ${errors} ${errors === 1 ? "error" : "errors"}, ${warnings} ${warnings === 1 ? "warning" : "warnings"}.`;
}
