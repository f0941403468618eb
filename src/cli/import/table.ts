import { encodingProblem } from "../../load/files.ts";
import { issue, type Issue } from "../../schema/issue.ts";
import { say } from "../../schema/message.ts";
import { readCsv, type CsvRecord } from "./csv.ts";
import { keyOf } from "./names.ts";

/** A row of a table: its line, and its cells by header; `issues` where it cannot be read. */
export interface Row {
  line: number;
  cells: ReadonlyMap<string, string>;
  issues: Issue[];
}

/** A CSV file as a table; `issues` are those of the file as a whole, which then has no rows. */
export interface Table {
  headers: string[];
  headerLine: number;
  rows: Row[];
  issues: Issue[];
}

/** Reads a CSV file (UTF-8) with its headers in the first record; empty rows do not count. */
export function readTable(bytes: Uint8Array, file: string): Table {
  const broken = (found: Issue): Table => ({
    headers: [],
    headerLine: 1,
    rows: [],
    issues: [found],
  });
  const problem = encodingProblem(bytes);
  if (problem) return broken(notUtf8(problem, file));
  const text = new TextDecoder().decode(bytes).normalize("NFC");
  const [header, ...records] = readCsv(text).filter(({ cells }) =>
    cells.some((cell) => cell.trim() !== ""),
  );
  if (!header) return broken(empty(file));
  const headers = header.cells.map((cell) => cell.trim());
  const issues = [
    ...(header.fault ? [faultIssue(header.fault, file)] : []),
    ...repeatedHeaders(headers, file, header.line),
  ];
  const rows = issues.length > 0 ? [] : records.map((record) => rowOf(record, headers, file));
  return { headers, headerLine: header.line, rows, issues };
}

function rowOf({ line, cells, fault }: CsvRecord, headers: readonly string[], file: string): Row {
  const issues = fault ? [faultIssue(fault, file)] : [];
  if (!fault && cells.length !== headers.length)
    issues.push(wrongLength(file, line, cells, headers));
  const texts = headers.map((header, index) => [header, (cells[index] ?? "").trim()] as const);
  return { line, cells: new Map(texts), issues };
}

function notUtf8(problem: NonNullable<ReturnType<typeof encodingProblem>>, file: string): Issue {
  const fix = say`Open it in Excel or LibreOffice and save it again as “CSV UTF-8”.`;
  return issue({ code: "file-encoding", file, ...problem, fix });
}

function empty(file: string): Issue {
  return issue({
    code: "file-empty",
    file,
    line: 1,
    message: say`The file has no headers and no rows.`,
    fix: say`Write the names of the columns on the first line, and one service on each line below.`,
  });
}

function faultIssue({ kind, line }: NonNullable<CsvRecord["fault"]>, file: string): Issue {
  return issue({
    code: "field-invalid",
    file,
    line,
    message:
      kind === "quote-open"
        ? say`A quotation mark opens here and is never closed.`
        : say`There is text behind a closing quotation mark.`,
    fix: say`Put one " before the text and one behind it; a " inside the text is written twice.`,
  });
}

function wrongLength(
  file: string,
  line: number,
  cells: readonly string[],
  headers: readonly string[],
): Issue {
  return issue({
    code: "field-invalid",
    file,
    line,
    message: say`Cells in this row: ${cells.length}. Columns in the file: ${headers.length}.`,
    fix: say`Put quotation marks around a text that holds the sign between the cells.`,
  });
}

function repeatedHeaders(headers: readonly string[], file: string, line: number): Issue[] {
  const keys = headers.map(keyOf);
  return headers
    .filter((header, index) => header !== "" && keys.indexOf(keyOf(header)) < index)
    .map((header) =>
      issue({
        code: "field-invalid",
        file,
        line,
        message: say`There are two columns "${header}".`,
        fix: say`Give each column another name.`,
      }),
    );
}
