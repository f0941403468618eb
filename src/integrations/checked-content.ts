import { contentFolder } from "../load/files.ts";
import { terminalReport } from "../reporters/terminal.ts";
import type { Content } from "../schema/content.ts";
import { checkContent } from "./check-content.ts";
import { contentState, type ContentState } from "./content-state.ts";
import { reportOptions } from "./report-options.ts";

/** Content without errors, and what the folder held when it was checked. */
export interface CheckedContent {
  content: Content;
  state: ContentState;
}

/** Reads and checks the content of a build; ends the process with exit code 1 when it has errors. */
export async function checkedContent(): Promise<CheckedContent> {
  const state = await contentState(contentFolder());
  const { content, issues } = await checkContent();
  if (issues.length > 0) console.log(`${terminalReport(issues, reportOptions())}\n`);
  if (!content || issues.some(({ severity }) => severity === "error")) process.exit(1);
  return { content, state };
}
