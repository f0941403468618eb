import { pathOf, type ReportOptions } from "../../reporters/options.ts";
import { terminalReport } from "../../reporters/terminal.ts";
import { inWords, say } from "../../schema/message.ts";
import type { Filled } from "./fill.ts";

/** Says where a new file is, what to do next, and what the checks warn of. */
export function outcomeText(
  { draft, warnings }: Filled,
  report: ReportOptions & { colour: boolean },
): string {
  const path = pathOf(draft.path, report.folder);
  const steps = draft.next.map((step, index) => `${index + 1}. ${inWords(step, report.catalogue)}`);
  return [
    ...(warnings.length > 0 ? [`${terminalReport(warnings, report)}\n`] : []),
    inWords(say`Written: ${path}`, report.catalogue),
    ...steps,
  ].join("\n");
}
