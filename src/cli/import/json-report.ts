import type { ReportOptions } from "../../reporters/options.ts";
import { inOrder } from "../../reporters/order.ts";
import { tell } from "../../schema/issue.ts";
import { columnName } from "./columns.ts";
import type { ImportResult } from "./import-services.ts";
import { lastWords } from "./last-words.ts";
import { countStates, servicePath } from "./plan.ts";
import { allIssues } from "./report.ts";
import { inWords } from "../../schema/message.ts";

/** An import as JSON for other programs; its shape stands in the command's help. */
export function importJson(
  file: string,
  result: ImportResult,
  { folder, catalogue }: ReportOptions,
): string {
  const { outcome, columns, unused, rows } = result;
  return JSON.stringify(
    {
      file,
      folder,
      outcome,
      counts: countStates(rows),
      columns: Object.fromEntries(columns.map((column) => [columnName(column), column.header])),
      unused,
      rows: rows.map(({ line, state, id, differs }) => ({
        line,
        state,
        id: id ?? null,
        file: id === undefined ? null : servicePath(id),
        differs,
      })),
      issues: inOrder(allIssues(result, folder)).map((found) => tell(found, catalogue)),
      messages: lastWords(result, folder).map((message) => inWords(message, catalogue)),
    },
    null,
    2,
  );
}
