import { runChecks } from "../checks/run-checks.ts";
import { contentFolder, readContent } from "../load/files.ts";
import type { Content } from "../schema/content.ts";
import type { Issue } from "../schema/issue.ts";

/** Reads and checks a content folder: the same for the terminal and for the build. */
export async function checkContent(
  folder: string = contentFolder(),
): Promise<{ content: Content | undefined; issues: Issue[] }> {
  const { content, issues } = await readContent(folder);
  return { content, issues: content ? [...issues, ...runChecks(content)] : issues };
}
