import { runChecks } from "../../checks/run-checks.ts";
import { pageTexts, readContent } from "../../load/files.ts";
import type { Issue } from "../../schema/issue.ts";
import { say } from "../../schema/message.ts";
import type { Applied } from "./units.ts";
import type { YamlUnits } from "./yaml-units.ts";
import type { PageUnits } from "./page-units.ts";

/** A file with translations in it, the units that they belong to, and the line of each of these in the file that came back. */
export interface AppliedFile {
  own: PageUnits | YamlUnits;
  applied: Applied;
  /** The line of the whole file. */
  line: number;
  lines: ReadonlyMap<string, number>;
}

/** Checks the content as it would become; gives errors that it did not have before in files that were touched, each with its line in `file`. */
export async function checkApplied(
  folder: string,
  files: readonly AppliedFile[],
  before: readonly Issue[],
  file: string,
): Promise<Issue[]> {
  if (files.length === 0) return [];
  const added = files.map(({ applied }) => ({
    path: applied.path,
    bytes: new TextEncoder().encode(applied.text),
  }));
  const { content, issues } = await readContent(folder, added);
  const after = [...issues, ...(content ? runChecks(content) : [])];
  const touched = new Map(files.map((one) => [one.applied.path, one]));
  return newErrors(before, after).flatMap((found) => {
    const one = touched.get(found.file);
    if (!one) return [];
    const unit = unitAt(one, found);
    const line = (unit === undefined ? undefined : one.lines.get(unit)) ?? one.line;
    const { column: _, ...rest } = found;
    const message = say`${unit ?? found.file}: ${found.message}`;
    return [{ ...rest, file, line, message, ...(unit === undefined ? {} : { path: unit }) }];
  });
}

/** Errors beyond those of the same kind that a file had already. */
function newErrors(before: readonly Issue[], after: readonly Issue[]): Issue[] {
  const key = ({ code, file }: Issue) => `${code} ${file}`;
  const known = new Map<string, number>();
  for (const found of before) known.set(key(found), (known.get(key(found)) ?? 0) + 1);
  return after.filter((found) => {
    if (found.severity !== "error") return false;
    const left = known.get(key(found)) ?? 0;
    known.set(key(found), left - 1);
    return left <= 0;
  });
}

/** The unit in whose text an error lies. */
function unitAt({ own, applied }: AppliedFile, { path = "", line }: Issue): string | undefined {
  if (!("original" in own))
    return own.units.find((unit) => `${path}.`.startsWith(`${unit.path.join(".")}.`))?.id;
  const field = own.units.find(({ id }) => id === path);
  if (field) return field.id;
  const text = applied.text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const start =
    text
      .split("\n")
      .slice(0, line - 1)
      .join("\n").length + 1;
  const end = text.indexOf("\n", start);
  for (const { id, pieces } of pageTexts(text, applied.path)?.blocks ?? []) {
    const place = pieces.findIndex(
      (piece) => piece.end >= start && (end < 0 || piece.start <= end),
    );
    if (id !== "" && place >= 0) return `${id}.${place + 1}`;
  }
  return undefined;
}
