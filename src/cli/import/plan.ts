import type { LocatedContent } from "../../schema/content.ts";
import { issue, type Issue } from "../../schema/issue.ts";
import { say } from "../../schema/message.ts";
import type { Service } from "../../schema/service.ts";
import { yamlText } from "../new/yaml-text.ts";
import { changesAgainst, fieldsOf } from "./against-existing.ts";
import type { Column } from "./columns.ts";
import { completeService, type Completion } from "./complete.ts";
import { contextOf } from "./context.ts";
import { isRefusal } from "./fields.ts";
import { identify } from "./identify.ts";
import type { Mapping } from "./mapping.ts";
import { readRow, type ReadRow } from "./read-row.ts";
import type { Row } from "./table.ts";
import { updateText } from "./update-text.ts";

/** What becomes of a row. */
export type RowState = "new" | "changed" | "unchanged" | "kept" | "refused";

/** How many rows are in each state. */
export function countStates(rows: readonly PlannedRow[]): Record<RowState, number> {
  const count = { new: 0, changed: 0, unchanged: 0, kept: 0, refused: 0 };
  for (const { state } of rows) count[state] += 1;
  return count;
}

/** A row with what becomes of it: `text` is that of its file where it is to be written, `differs` the fields that the file has otherwise. */
export interface PlannedRow {
  line: number;
  id: string | undefined;
  state: RowState;
  text?: string;
  differs: string[];
  issues: Issue[];
}

/** What an import is made from. */
export interface ImportSource {
  file: string;
  rows: readonly Row[];
  columns: readonly Column[];
  mapping: Mapping;
  update: boolean;
  /** The text of a file of the content folder. */
  readText: (path: string) => string;
}

/** The file of a service in the content folder. */
export function servicePath(id: string): string {
  return `services/${id}.yaml`;
}

/** Decides for every row what becomes of it, and writes nothing. */
export function planImport(content: LocatedContent, source: ImportSource): PlannedRow[] {
  const { file, columns, mapping } = source;
  const context = contextOf(content, mapping.phonePrefix);
  const services = new Map(content.services.map((service) => [service.id, service]));
  const unread = new Set(content.unread);
  const { municipalities, taxonomy } = content;
  const { categories } = taxonomy;
  const completion = { mapping, categories, municipalities, official: context.official };
  const rows = source.rows.map((row) => readRow(row, columns, mapping, context, file));
  const identities = identify(rows, content.services, context.official);
  return rows.map((row, index) => {
    const identity = identities[index] ?? { id: "" };
    if (row.unreadable) return refused(row, undefined, row.issues);
    if (isRefusal(identity)) {
      const found = issue({ ...identity.refusal, file, line: row.line });
      return refused(row, undefined, [...row.issues, found]);
    }
    const { id } = identity;
    const service = services.get(id);
    if (unread.has(servicePath(id)))
      return refused(row, id, [...row.issues, brokenFile(id, file, row.line)]);
    return service ? planKnown(row, service, source) : planNew(row, id, completion, file);
  });
}

function planNew(row: ReadRow, id: string, completion: Completion, file: string): PlannedRow {
  const { record, issues } = completeService(row.said, completion, file, row.line);
  const all = [...row.issues, ...issues.filter((found) => !isTold(found, row.issues))];
  if (all.length > 0) return refused(row, id, all);
  return { line: row.line, id, state: "new", text: yamlText(record), differs: [], issues: [] };
}

function planKnown(
  { line, said, issues }: ReadRow,
  service: Service,
  { update, readText }: ImportSource,
): PlannedRow {
  const { id } = service;
  if (issues.length > 0) return refused({ line }, id, issues);
  const changes = changesAgainst(service, said);
  const differs = fieldsOf(changes);
  if (changes.length === 0) return { line, id, state: "unchanged", differs, issues };
  if (!update) return { line, id, state: "kept", differs, issues };
  const text = updateText(readText(service.file), changes);
  return { line, id, state: "changed", text, differs, issues };
}

function refused({ line }: { line: number }, id: string | undefined, issues: Issue[]): PlannedRow {
  return { line, id, state: "refused", differs: [], issues };
}

/** Fields of a new file that come from a column, by the field of that column. */
const followers: Readonly<Record<string, RegExp>> = {
  category: /^(categories|kind|summary\..*)$/,
  municipality: /^municipality$/,
  lat: /^location\./,
  lon: /^location\./,
};

/** Whether a field is missing only because a cell that would give it was refused. */
function isTold({ path = "" }: Issue, refusals: readonly Issue[]): boolean {
  return refusals.some((cell) => cell.path === path || followers[cell.path ?? ""]?.test(path));
}

function brokenFile(id: string, file: string, line: number): Issue {
  return issue({
    code: "file-unreadable",
    file,
    line,
    message: say`The file ${servicePath(id)} is there already and has problems.`,
    fix: say`Mend that file first; npm run rotonde -- check lists its problems.`,
  });
}
