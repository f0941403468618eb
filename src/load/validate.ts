import type { z } from "astro/zod";
import { issue, type Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";
import { pageSchema } from "../schema/page.ts";
import { storySchema } from "../schema/story.ts";
import { exampleFor } from "./field-examples.ts";
import { line, type Field, type Words } from "./field.ts";
import { misfitWords } from "./misfit.ts";
import { fieldsOf, isOptional, schemaAt } from "./schema-fields.ts";
import { keyWords, unknownField } from "./unknown-fields.ts";
import type { ParsedYaml } from "./yaml.ts";
import { shortened } from "./yaml-line.ts";

type ZodIssue = z.core.$ZodIssue;

const mostTold = 100;

/** Checks data against a schema; every misfit becomes an issue with the line of its field. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  yaml: ParsedYaml,
  file: string,
): { data: z.infer<Schema> | undefined; issues: Issue[] } {
  if (yaml.issues.length > 0) return { data: undefined, issues: yaml.issues };
  const result = schema.safeParse(yaml.data);
  if (result.success) return { data: result.data, issues: [] };
  if (fieldsOf(schema) && !isGroup(yaml.data))
    return { data: undefined, issues: [noFields(schema, yaml, file)] };
  const problems = distinct(result.error.issues.flatMap(nearest), schema);
  const misplaced = new Set<string>();
  const issues = problems.slice(0, mostTold).map((problem) => {
    const found = explain(problem, yaml, file, schema);
    if (found.instead !== undefined) misplaced.add(found.instead.join("."));
    return found.issue;
  });
  const left = issues.filter(
    ({ code, path }) => code !== "field-missing" || !misplaced.has(path ?? ""),
  );
  const last = left.at(-1);
  if (last && problems.length > mostTold) left.push(moreProblems(last, problems.length - mostTold));
  return { data: undefined, issues: left };
}

/** Problems with one place each: unknown fields one by one, and of a field with several forms those of the form that was begun. */
function nearest(problem: ZodIssue): ZodIssue[] {
  if (problem.code === "unrecognized_keys")
    return problem.keys.map((key) => ({ ...problem, keys: [key], path: [...problem.path, key] }));
  if (problem.code !== "invalid_union") return [problem];
  const begun = problem.errors.find((problems) =>
    problems.every(({ path, code }) => path.length > 0 || code === "unrecognized_keys"),
  );
  if (!begun) return [problem];
  return begun.flatMap((inner) => nearest({ ...inner, path: [...problem.path, ...inner.path] }));
}

/** The first problem of each field, and of what a command writes all at once. */
function distinct(problems: readonly ZodIssue[], root: z.ZodType): ZodIssue[] {
  const known = new Set<string>();
  return problems.filter(({ path }) => {
    const place = JSON.stringify(isWritten(root, path) ? path.slice(0, 1) : path);
    return !known.has(place) && known.add(place);
  });
}

function explain(
  problem: ZodIssue,
  yaml: ParsedYaml,
  file: string,
  root: z.ZodType,
): { issue: Issue; instead?: readonly PropertyKey[] | undefined } {
  const { path } = problem;
  const report = (code: "field-missing" | "field-unknown" | "field-invalid", words: Words) => {
    const [message, fix] = isWritten(root, path) ? [words[0], writeAgain(file)] : words;
    return issue({ code, file, ...yaml.locate(path), path: path.join("."), message, fix });
  };
  if (problem.code === "unrecognized_keys") {
    const { words, instead } = unknownField(root, path);
    return { issue: report("field-unknown", words), instead };
  }
  if (problem.code === "invalid_key")
    return { issue: report("field-invalid", keyWords(root, path)) };
  const schema = schemaAt(root, path);
  const value = valueAt(yaml.data, path);
  const field: Field = {
    path,
    name: shortened(path.join(".")),
    value,
    written: yaml.written(path) ?? String(value),
    schema,
    example: exampleFor(root, path),
    optional: typeof path.at(-1) === "number" || isOptional(schema) || isNamedFreely(root, path),
  };
  if (value === undefined) return { issue: report("field-missing", missing(field)) };
  return { issue: report("field-invalid", misfitWords(field, problem)) };
}

function missing(field: Field): Words {
  const message = say`The field "${field.name}" is missing.`;
  return [message, say`Add it, for example: ${line(field, field.example ?? "…")}`];
}

/** Whether a field stands in a group whose names an editor chooses, such as the languages of a text. */
function isNamedFreely(root: z.ZodType, path: readonly PropertyKey[]): boolean {
  return fieldsOf(schemaAt(root, path.slice(0, -1))) === undefined;
}

/** What a command writes, and no editor. */
function isWritten(root: z.ZodType, path: readonly PropertyKey[]): boolean {
  return (root === pageSchema || root === storySchema) && path[0] === "translation";
}

function writeAgain(file: string) {
  return say`Remove the field “translation” with all that is in it, then run: npm run rotonde -- translate accept ${file}`;
}

/** A file, or the front matter of a page, that is empty or something else than a group of fields. */
function noFields(schema: z.ZodType, yaml: ParsedYaml, file: string): Issue {
  const at = yaml.locate([]);
  const fields = Object.entries(fieldsOf(schema) ?? {});
  const needed = fields.filter(([, field]) => !isOptional(field));
  const names = (needed.length > 0 ? needed : fields).map(([name]) => name).join(", ");
  const fix =
    needed.length > 0
      ? say`Write at least these fields, each on a line of its own with a colon behind its name: ${names}.`
      : say`Write one of these fields, with a colon behind its name: ${names}.`;
  if (yaml.data === null)
    return file.endsWith(".mdx")
      ? issue({
          code: "front-matter-missing",
          file,
          ...at,
          message: say`There are no fields between the two lines of ---.`,
          fix,
        })
      : issue({ code: "file-empty", file, ...at, message: say`The file holds no fields.`, fix });
  const message = Array.isArray(yaml.data)
    ? say`Fields belong here, not a list.`
    : say`Fields belong here, not a text alone.`;
  return issue({ code: "field-invalid", file, ...at, message, fix });
}

function moreProblems(last: Issue, more: number): Issue {
  const message = say`More problems in this file: ${more}.`;
  return { ...last, message, fix: say`Mend those above first.` };
}

function isGroup(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    data,
  );
}
