import { issue, type Issue } from "../../schema/issue.ts";
import { say } from "../../schema/message.ts";
import type { Column } from "./columns.ts";
import type { Context } from "./context.ts";
import { fields, isRefusal } from "./fields.ts";
import type { Mapping } from "./mapping.ts";
import { merge, type Part } from "./part.ts";
import type { Row } from "./table.ts";
import { meaningOf } from "./values.ts";

/** A row with what it says about a service. */
export interface ReadRow {
  line: number;
  said: Part;
  /** Whether its cells could not be told apart. */
  unreadable: boolean;
  issues: Issue[];
}

/** Reads what a row says about a service: its cells, and what the mapping says that their texts stand for. */
export function readRow(
  row: Row,
  columns: readonly Column[],
  { values }: Pick<Mapping, "values">,
  context: Context,
  file: string,
): ReadRow {
  const { line, cells } = row;
  if (row.issues.length > 0) return { line, said: {}, unreadable: true, issues: row.issues };
  const issues: Issue[] = [];
  const meanings = new Map<string, Part>();
  for (const [header, cell] of cells) {
    const meaning = cell === "" ? undefined : meaningOf(values, header, cell);
    if (meaning) meanings.set(header, meaning);
  }
  let said: Part = {};
  for (const { field, locale, header } of columns) {
    const cell = cells.get(header) ?? "";
    if (cell === "" || meanings.has(header)) continue;
    const read = fields[field].read(cell, context, locale);
    if (!isRefusal(read)) {
      said = merge(said, read);
      continue;
    }
    const { code, message, fix } = read.refusal;
    const told = say`Column "${header}": ${message}`;
    issues.push(issue({ code, file, line, path: field, message: told, fix }));
  }
  for (const meaning of meanings.values()) said = merge(said, meaning);
  return { line, said, unreadable: false, issues };
}
