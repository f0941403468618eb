import { readFile } from "node:fs/promises";
import { readYamlFile } from "../../load/files.ts";
import { closest } from "../../schema/closest.ts";
import type { Locate } from "../../schema/content.ts";
import type { Issue } from "../../schema/issue.ts";
import { say, type Message } from "../../schema/message.ts";
import { fieldNames, fields, type FieldName } from "./fields.ts";
import { mappingSchema, type ColumnSettings, type Mapping } from "./mapping.ts";

/** A mapping with the means to find the lines of its file again. */
export interface LocatedMapping {
  file: string;
  data: Mapping;
  locate: Locate;
}

/** Reads the mapping file, if there is one, and the columns that the command line names, which go before its own. */
export async function readMapping(
  file: string | undefined,
  options: readonly string[],
): Promise<LocatedMapping | { issues: Issue[] } | { misuse: Message }> {
  const read = await readMappingFile(file);
  if (!("data" in read)) return read;
  const columns = withOptions(read.data.columns, options);
  return "misuse" in columns ? columns : { ...read, data: { ...read.data, columns } };
}

async function readMappingFile(
  file: string | undefined,
): Promise<LocatedMapping | { issues: Issue[] } | { misuse: Message }> {
  if (file === undefined)
    return { file: "", data: mappingSchema.parse({}), locate: () => ({ line: 1, column: 1 }) };
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes)
    return { misuse: say`The file ${file} cannot be read: is that its name, and is it there?` };
  const { data, issues, locate } = await readYamlFile(file, mappingSchema);
  return data ? { file, data, locate } : { issues };
}

/** Adds what `name=Naam`, `name.en=Name` and `id=none` say. */
function withOptions(
  settings: Mapping["columns"],
  options: readonly string[],
): Mapping["columns"] | { misuse: Message } {
  let columns = settings;
  for (const option of options) {
    const [, field = "", locale = "", header = ""] =
      /^([^=.]+)(?:\.([^=]+))?=(.+)$/s.exec(option) ?? [];
    const name = fieldNames.find((known) => known === field);
    if (name === undefined || (locale !== "" && !fields[name].perLanguage))
      return { misuse: unknownField(option, field) };
    columns = { ...columns, [name]: withHeader(columns[name], locale, header) };
  }
  return columns;
}

/** The headers of a field with one of them replaced; alone, a header leaves the other languages to be found. */
function withHeader(
  old: ColumnSettings[FieldName],
  locale: string,
  header: string,
): string | Record<string, string> {
  const others = typeof old === "string" ? { "": old } : old;
  if (header === "none" || (locale === "" && typeof old !== "object")) return header;
  return { ...others, [locale]: header };
}

function unknownField(option: string, field: string): Message {
  const near = closest(field, fieldNames);
  return near === undefined
    ? say`--column ${option}: write a field, = and a header; the fields are ${fieldNames.join(", ")}.`
    : say`--column ${option}: did you mean ${near}=…?`;
}
