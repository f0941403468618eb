import { runChecks } from "../checks/run-checks.ts";
import { terminalReport } from "../reporters/terminal.ts";
import type { LocatedContent } from "../schema/content.ts";
import { say } from "../schema/message.ts";
import type { ContentState } from "./content-state.ts";
import { isHelper } from "./parts/helper.ts";
import { clearProgress, tell } from "./progress.ts";
import { reportOptions } from "./report-options.ts";
import { startOfBuild, type StartOfBuild } from "./start-of-build.ts";

/** Content without errors, what the folder held when it was read, and the day of that (UTC), such as `2026-11-22`. */
export interface CheckedContent {
  content: LocatedContent;
  state: ContentState;
  day: string;
}

/** Checks the content of a build; ends the process with exit code 1 when it has errors. */
export async function checkedContent(): Promise<CheckedContent> {
  return checkStart(await startOfBuild()) ?? process.exit(1);
}

/** Tells what is wrong with content that was read; gives it where it has no errors. */
export function checkStart({
  state,
  content,
  issues: read,
}: StartOfBuild): CheckedContent | undefined {
  const day = new Date().toISOString().slice(0, 10);
  if (content && isHelper()) return { content, state, day };
  tell(say`checking the content`);
  const issues = content ? [...read, ...runChecks(content)] : read;
  clearProgress();
  if (issues.length > 0) console.log(`${terminalReport(issues, reportOptions())}\n`);
  const isWrong = issues.some(({ severity }) => severity === "error");
  return content && !isWrong ? { content, state, day } : undefined;
}
