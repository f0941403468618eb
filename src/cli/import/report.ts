import { pathOf, type ReportOptions } from "../../reporters/options.ts";
import { terminalReport } from "../../reporters/terminal.ts";
import type { Issue } from "../../schema/issue.ts";
import { inWords, say, type Message } from "../../schema/message.ts";
import { columnName } from "./columns.ts";
import type { ImportResult } from "./import-services.ts";
import { lastWords } from "./last-words.ts";
import { countStates, type RowState } from "./plan.ts";

/** What each state of a row is called. */
const states: Record<RowState, Message> = {
  new: say`new`,
  changed: say`changed`,
  unchanged: say`unchanged`,
  kept: say`kept`,
  refused: say`refused`,
};

/** An import as text for people: the columns, every row, every problem, and what was done. */
export function importReport(
  file: string,
  result: ImportResult,
  options: ReportOptions & { colour?: boolean },
): string {
  const { folder, catalogue } = options;
  const told = (message: Message) => inWords(message, catalogue);
  const wordOf = (state: RowState) => told(states[state]);
  const width = Math.max(...result.rows.map(({ state }) => wordOf(state).length));
  const place = `${file}:${result.rows.at(-1)?.line ?? ""}`.length;
  const rows = result.rows.map(({ line, state, id = "-", differs }) => {
    const fields = differs.length > 0 ? `  (${differs.join(", ")})` : "";
    return `${`${file}:${line}`.padEnd(place)}  ${wordOf(state).padEnd(width)}  ${id}${fields}`;
  });
  const issues = allIssues(result, folder);
  const { columns, unused } = result;
  const blocks = [
    [
      ...(columns.length > 0
        ? [
            told(
              say`Columns: ${columns.map((column) => `${columnName(column)}=${column.header}`).join(", ")}`,
            ),
          ]
        : []),
      ...(unused.length > 0 ? [told(say`Columns not used: ${unused.join(", ")}`)] : []),
    ],
    rows,
    issues.length > 0 ? [terminalReport(issues, { ...options, folder: undefined })] : [],
    [...(rows.length > 0 ? [told(countOf(result))] : []), ...lastWords(result, folder).map(told)],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

/** All problems, each with its file as the reader finds it. */
export function allIssues(
  { rows, issues, contentIssues }: ImportResult,
  folder: string | undefined,
): Issue[] {
  const inContent = contentIssues.map((found) => ({ ...found, file: pathOf(found.file, folder) }));
  return [...issues, ...inContent, ...rows.flatMap((row) => row.issues)];
}

function countOf({ rows }: ImportResult): Message {
  const count = countStates(rows);
  return say`Rows: ${rows.length}. New: ${count.new}. Changed: ${count.changed}. Unchanged: ${count.unchanged}. Kept: ${count.kept}. Refused: ${count.refused}.`;
}
