import { parseArgs } from "node:util";
import { jsonReport } from "../../reporters/json.ts";
import { terminalReport } from "../../reporters/terminal.ts";
import { checkContent } from "../../integrations/check-content.ts";

export const help = `rotonde check [--format text|json]

Reads the content folder (content/, or ROTONDE_CONTENT) and lists every problem:
the file, the line, what is wrong and how to mend it.`;

/** Lists all problems in the content; 1 if one of them is an error. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { format: { type: "string", default: "text" } } });
  const { issues } = await checkContent();
  console.log(values.format === "json" ? jsonReport(issues) : terminalReport(issues));
  return issues.some(({ severity }) => severity === "error") ? 1 : 0;
}
