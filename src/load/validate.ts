import type { z } from "astro/zod";
import { closest } from "../schema/closest.ts";
import { issue, type Issue } from "../schema/issue.ts";
import type { ParsedYaml } from "./yaml.ts";

type ZodIssue = z.core.$ZodIssue;

/** Checks data against a schema; every misfit becomes an issue with the line of its field. */
export function validate<Schema extends z.ZodType>(
  schema: Schema,
  yaml: ParsedYaml,
  file: string,
): { data: z.infer<Schema> | undefined; issues: Issue[] } {
  if (yaml.issues.length > 0) return { data: undefined, issues: yaml.issues };
  const result = schema.safeParse(yaml.data);
  if (result.success) return { data: result.data, issues: [] };
  const issues = result.error.issues.flatMap((problem) => explain(problem, yaml, file, schema));
  return { data: undefined, issues: issues.filter((found) => !isMisspelt(found, issues)) };
}

/** Whether a field only misses because its name is misspelt, which another issue already tells. */
function isMisspelt({ code, path = "" }: Issue, issues: readonly Issue[]): boolean {
  const name = path.split(".").at(-1) ?? "";
  const group = path.slice(0, -name.length);
  return (
    code === "field-missing" &&
    issues.some(
      (other) =>
        other.code === "field-unknown" &&
        other.path?.startsWith(group) === true &&
        other.fix === suggestion(name),
    )
  );
}

function explain(problem: ZodIssue, yaml: ParsedYaml, file: string, schema: z.ZodType): Issue[] {
  const path = problem.path.join(".");
  const within = problem.code === "invalid_union" ? nearestForm(problem.errors) : undefined;
  if (within)
    return within.flatMap((inner) =>
      explain({ ...inner, path: [...problem.path, ...inner.path] }, yaml, file, schema),
    );
  if (problem.code === "unrecognized_keys") {
    const known = knownKeys(schema, problem.path);
    return problem.keys.map((key) =>
      issue({
        code: "field-unknown",
        file,
        ...yaml.locate([...problem.path, key]),
        path: [...problem.path, key].join("."),
        message: `The field "${key}" is not known here.`,
        fix: didYouMean(key, known) ?? `Remove it, or use one of: ${known.join(", ")}.`,
      }),
    );
  }
  const missing = valueAt(yaml.data, problem.path) === undefined;
  return [
    issue({
      code: missing ? "field-missing" : "field-invalid",
      file,
      ...yaml.locate(problem.path),
      path,
      message: missing
        ? `The field "${path}" is missing.`
        : `${path === "" ? "What the file holds" : `The field "${path}"`} does not fit: ${expectation(problem)}.`,
      fix: missing
        ? `Add "${String(problem.path.at(-1) ?? path)}".`
        : `Write ${expectation(problem)}.`,
    }),
  ];
}

/** Where a field has several forms: the problems in the one that the editor began to write, if any. */
function nearestForm(forms: ZodIssue[][]): ZodIssue[] | undefined {
  return forms.find((problems) =>
    problems.every(({ path, code }) => path.length > 0 || code === "unrecognized_keys"),
  );
}

function expectation(problem: ZodIssue): string {
  if (problem.code === "invalid_value") return `one of: ${problem.values.map(String).join(", ")}`;
  if (problem.code === "invalid_type")
    return `a ${plainType[problem.expected] ?? problem.expected}`;
  if (problem.code === "invalid_union") {
    const first = problem.errors.flat().at(-1);
    return first ? expectation(first) : "one of the forms that this field has";
  }
  if (problem.code === "too_small" || problem.code === "too_big") return bound(problem);
  if (problem.code === "invalid_key")
    return problem.issues[0] ? expectation(problem.issues[0]) : "another key";
  return problem.message.replace(/^Invalid input: /, "").replace(/\.$/, "");
}

function bound(problem: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  if (!/^Too (small|big): /.test(problem.message)) return problem.message;
  const few = problem.code === "too_small";
  const limit = few ? `at least ${problem.minimum}` : `at most ${problem.maximum}`;
  if (problem.origin === "array") return `a list of ${limit}`;
  if (problem.origin === "string")
    return few && problem.minimum === 1
      ? "a text that is not empty"
      : `a text of ${limit} characters`;
  return `a number of ${limit}`;
}

const plainType: Record<string, string> = {
  string: "text (put quotes around it if it looks like a number or a date)",
  number: "number, with a point for decimals",
  array: "list, each item on a line that starts with a hyphen",
  object: "group of fields, indented by two spaces",
  record: "group of fields, indented by two spaces",
  boolean: "choice between true and false",
};

/** The keys that a schema knows at a path, for suggestions. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let here: unknown = schema;
  for (const step of path) here = inside(unwrap(here), step);
  const shape = (unwrap(here) as { shape?: Record<string, unknown> } | undefined)?.shape;
  return shape ? Object.keys(shape) : [];
}

function inside(schema: unknown, step: PropertyKey): unknown {
  const { shape, element, options } = (schema ?? {}) as {
    shape?: Record<PropertyKey, unknown>;
    element?: unknown;
    options?: unknown[];
  };
  if (shape) return shape[step];
  return element ?? options?.map(unwrap).find((option) => (option as { shape?: unknown }).shape);
}

function unwrap(schema: unknown): unknown {
  const inner = (schema as { def?: { innerType?: unknown } } | undefined)?.def?.innerType;
  const options = (schema as { options?: unknown[] } | undefined)?.options;
  if (inner) return unwrap(inner);
  return options?.map(unwrap).find((option) => (option as { shape?: unknown }).shape) ?? schema;
}

const suggestion = (name: string): string => `Did you mean "${name}"?`;

function didYouMean(word: string, known: readonly string[]): string | undefined {
  const near = closest(word, known);
  return near === undefined ? undefined : suggestion(near);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step],
    data,
  );
}
