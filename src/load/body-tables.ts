import type { Table } from "mdast";
import type { Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";
import { bodyIssue, type BodySource, type Told } from "./body-source.ts";
import { startOf } from "./tree.ts";

/** Columns that can still be read on a phone: a week, with a name for each row. */
const mostColumns = 8;

/** What is wrong with a table: more columns than a phone can show, cells that no column has. */
export function tableIssues({ children: rows }: Table, source: BodySource): Issue[] {
  const [head] = rows;
  if (!head) return [];
  const columns = head.children.length;
  if (columns > mostColumns) {
    const told: Told = [
      "body-not-allowed",
      say`This table has ${columns} columns; on a phone nobody can read more than ${mostColumns}.`,
      say`Divide it into several tables, or make rows of its columns.`,
    ];
    return [bodyIssue(source, told, startOf(head))];
  }
  return rows.flatMap((row) => {
    const extra = row.children[columns];
    if (!extra) return [];
    const told: Told = [
      "body-not-allowed",
      say`This row has ${row.children.length} cells, but the first row of the table has ${columns}.`,
      say`Remove cells, add a column to the first two rows, or write \\| for a sign | in a text.`,
    ];
    return [bodyIssue(source, told, startOf(extra))];
  });
}
