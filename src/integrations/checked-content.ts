import { runChecks } from "../checks/run-checks.ts";
import { terminalReport } from "../reporters/terminal.ts";
import type { LocatedContent } from "../schema/content.ts";
import { say } from "../schema/message.ts";
import type { ContentState } from "./content-state.ts";
import { isHelper } from "./parts/helper.ts";
import { clearProgress, tell } from "./progress.ts";
import { reportOptions } from "./report-options.ts";
import { startOfBuild } from "./start-of-build.ts";

/** Content without errors, what the folder held when it was read, and the day of that (UTC), such as `2026-11-22`. */
export interface CheckedContent {
  content: LocatedContent;
  state: ContentState;
  day: string;
}

/** Checks the content of a build; ends the process with exit code 1 when it has errors. */
export async function checkedContent(): Promise<CheckedContent> {
  const { state, content, issues: read } = await startOfBuild();
  const day = new Date().toISOString().slice(0, 10);
  if (content && isHelper()) return { content, state, day };
  tell(say`checking the content`);
  const issues = content ? [...read, ...runChecks(content)] : read;
  clearProgress();
  if (issues.length > 0) console.log(`${terminalReport(issues, reportOptions())}\n`);
  if (!content || issues.some(({ severity }) => severity === "error")) process.exit(1);
  return { content, state, day };
}
