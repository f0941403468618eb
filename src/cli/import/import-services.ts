import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runChecks } from "../../checks/run-checks.ts";
import { readContent } from "../../load/files.ts";
import type { LocatedContent, Locate } from "../../schema/content.ts";
import type { Issue } from "../../schema/issue.ts";
import { checkPlan, type CheckedPlan } from "./check-plan.ts";
import { chooseColumns, columnIssues, namedColumns, type Column } from "./columns.ts";
import { mappingReferences } from "./mapping-references.ts";
import type { Mapping } from "./mapping.ts";
import { keyOf } from "./names.ts";
import { planImport, servicePath, type PlannedRow } from "./plan.ts";
import { readTable, type Table } from "./table.ts";
import { writeFiles, type FileToWrite, type WriteFailure } from "./write-files.ts";

/** What is imported, and how. */
export interface ImportRequest {
  /** The CSV file as its reader calls it. */
  file: string;
  bytes: Uint8Array;
  mapping: { file: string; data: Mapping; locate: Locate };
  folder: string;
  update: boolean;
  skipBad: boolean;
  dryRun: boolean;
}

/** What came of an import: `unreadable` where the region or the CSV file as a whole has problems, `refused` where rows have. */
export type Outcome =
  "written" | "nothing-to-write" | "trial" | "refused" | "failed" | "unreadable";

/** What came of an import, for its reports. */
export interface ImportResult {
  outcome: Outcome;
  columns: readonly Column[];
  /** Headers of columns that nothing uses. */
  unused: readonly string[];
  rows: readonly PlannedRow[];
  /** Problems that are not about one row: in the CSV file, in the mapping. */
  issues: readonly Issue[];
  /** Problems that are in the content folder, or would be. */
  contentIssues: readonly Issue[];
  /** Whether the content had errors before. */
  hadErrors: boolean;
  failure?: WriteFailure;
}

type Write = (files: readonly FileToWrite[]) => WriteFailure | undefined;

/** Imports a CSV file of services: plans every row, checks the content as it would become, writes all files or none. */
export async function importServices(
  request: ImportRequest,
  write: Write = writeFiles,
): Promise<ImportResult> {
  const table = readTable(request.bytes, request.file);
  const { content, issues } = await readContent(request.folder);
  const before = content ? [...issues, ...runChecks(content)] : issues;
  const start = {
    rows: [],
    columns: [],
    unused: [],
    contentIssues: [],
    hadErrors: hasErrors(before),
  };
  const unreadable = (found: Partial<ImportResult>): ImportResult => ({
    ...start,
    issues: table.issues,
    outcome: "unreadable",
    ...found,
  });
  if (!content) return unreadable({ contentIssues: issues });
  if (table.issues.length > 0) return unreadable({});
  const { columns, unused, problems } = prepare(table, content, request);
  if (problems.length > 0) return unreadable({ columns, unused, issues: problems });

  const texts = new Map<string, string>();
  const readText = (path: string) => {
    const text = readFileSync(join(request.folder, path), "utf8");
    texts.set(path, text);
    return text;
  };
  const { file, update } = request;
  const mapping = request.mapping.data;
  const rows = planImport(content, { file, rows: table.rows, columns, mapping, update, readText });
  const { rows: checked, others } = await checkRows(rows, before, request);
  const files = checked.flatMap(({ id, text }) => {
    if (id === undefined || text === undefined) return [];
    const path = servicePath(id);
    return [{ path: join(request.folder, path), text, before: texts.get(path) }];
  });
  const planned = { ...start, columns, unused, rows: checked, issues: [], contentIssues: others };
  if (request.dryRun) return { ...planned, outcome: "trial" };
  if (hasErrors(others) || (!request.skipBad && checked.some(isRefused)))
    return { ...planned, outcome: "refused" };
  if (files.length === 0) return { ...planned, outcome: "nothing-to-write" };
  const failure = write(files);
  return failure ? { ...planned, outcome: "failed", failure } : { ...planned, outcome: "written" };
}

/** Which columns hold what, and what is wrong with that before any row is read. */
function prepare(
  { headers, headerLine }: Table,
  content: LocatedContent,
  { file, mapping }: ImportRequest,
): { columns: Column[]; unused: string[]; problems: Issue[] } {
  const { officialLocale, locales } = content.site;
  const others = locales.map(({ code }) => code).filter((code) => code !== officialLocale);
  const columns = chooseColumns(headers, mapping.data.columns, [officialLocale, ...others]);
  const named = namedColumns(mapping.data);
  const used = new Set([...columns.map(({ header }) => header), ...named].map(keyOf));
  const unused = headers.filter((header) => header !== "" && !used.has(keyOf(header)));
  const problems = [
    ...columnIssues({ headers, columns, named, file, line: headerLine }),
    ...mappingReferences(mapping.data, content, mapping.file, mapping.locate),
  ];
  return { columns, unused, problems };
}

/** Checks the rows; where bad ones are left out, problems that those made in other files do not count. */
async function checkRows(
  rows: readonly PlannedRow[],
  before: readonly Issue[],
  { folder, file, skipBad }: ImportRequest,
): Promise<CheckedPlan> {
  const checked = await checkPlan(folder, rows, before, file);
  if (!skipBad || !hasErrors(checked.others)) return checked;
  return checkPlan(folder, checked.rows, before, file);
}

function isRefused({ state }: PlannedRow): boolean {
  return state === "refused";
}

function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === "error");
}
