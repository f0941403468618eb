import { closest } from "../../schema/closest.ts";
import { issue, type Issue } from "../../schema/issue.ts";
import { say } from "../../schema/message.ts";
import { fieldNames, fields, type FieldName } from "./fields.ts";
import type { ColumnSettings, Mapping } from "./mapping.ts";
import { keyOf } from "./names.ts";

/** A field and the header of the column that holds it; `locale` is the language of its texts. */
export interface Column {
  field: FieldName;
  locale: string;
  header: string;
}

/** Finds for each field the column that holds it: the one that the mapping names, else one with a header it is known by. */
export function chooseColumns(
  headers: readonly string[],
  settings: ColumnSettings,
  locales: readonly string[],
): Column[] {
  const byKey = new Map(headers.map((header) => [keyOf(header), header]));
  const columns: Column[] = [];
  const taken = new Set(headersOf(settings).map(keyOf));
  for (const field of fieldNames) {
    for (const [locale, names] of candidates(field, settings[field], locales)) {
      const known = settings[field] === undefined;
      const name = names.find((key) => byKey.has(key) && !(known && taken.has(key)));
      const header = byKey.get(name ?? "");
      if (name === undefined || header === undefined) continue;
      taken.add(name);
      columns.push({ field, locale, header });
    }
  }
  return columns;
}

/** The headers that may hold a field, by language; the first locale is the official one. */
function candidates(
  field: FieldName,
  setting: ColumnSettings[FieldName],
  locales: readonly string[],
): [locale: string, keys: string[]][] {
  const [official = ""] = locales;
  const { headers, perLanguage } = fields[field];
  if (setting === "none") return [];
  if (typeof setting === "object") {
    const { "": own, ...others } = setting;
    const named = own === undefined ? others : { ...others, [official]: own };
    return Object.entries(named).map(([locale, header]) => [locale, [keyOf(header)]]);
  }
  return (perLanguage ? locales : [official]).map((locale) => {
    const own = perLanguage ? headers.map((header) => keyOf(`${header}-${locale}`)) : [];
    if (locale !== official) return [locale, own];
    return [locale, setting === undefined ? [...headers, ...own] : [keyOf(setting)]];
  });
}

/** The field of a column, with the language of its texts where it has them, such as `name.nl`. */
export function columnName({ field, locale }: Column): string {
  return fields[field].perLanguage ? `${field}.${locale}` : field;
}

/** The headers that a mapping names. */
export function namedColumns({ columns, values }: Pick<Mapping, "columns" | "values">): string[] {
  return [...headersOf(columns), ...values.map(({ column }) => column)];
}

function headersOf(settings: ColumnSettings): string[] {
  return Object.values(settings)
    .flatMap((setting) => (typeof setting === "object" ? Object.values(setting) : (setting ?? [])))
    .filter((header) => header !== "none");
}

/** Columns that a mapping names and that the file does not have, or names of services that no column holds: issues on the header. */
export function columnIssues({
  headers,
  columns,
  named,
  file,
  line,
}: {
  headers: readonly string[];
  columns: readonly Column[];
  named: readonly string[];
  file: string;
  line: number;
}): Issue[] {
  const keys = new Set(headers.map(keyOf));
  const missing = [...new Set(named)].filter((header) => !keys.has(keyOf(header)));
  const issues = missing.map((header) => missingColumn(header, headers, file, line));
  if (issues.length > 0 || columns.some(({ field }) => field === "name")) return issues;
  return [
    issue({
      code: "field-missing",
      file,
      line,
      path: "name",
      message: say`No column holds the names of the services.`,
      fix: say`Name it “name”, or say which one it is, such as: --column name="${headers[0] ?? ""}".`,
    }),
  ];
}

function missingColumn(
  header: string,
  headers: readonly string[],
  file: string,
  line: number,
): Issue {
  const near = closest(header, headers);
  const known = headers.filter((name) => name !== "").join(", ");
  return issue({
    code: "field-unknown",
    file,
    line,
    message: say`There is no column "${header}".`,
    fix:
      near === undefined ? say`Name one of these columns: ${known}.` : say`Did you mean "${near}"?`,
  });
}
