import type { z } from "astro/zod";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { fieldExamples } from "../../../src/load/field-examples.ts";
import { namedFields } from "../../../src/load/schema-fields.ts";
import { validate } from "../../../src/load/validate.ts";
import { parseYaml } from "../../../src/load/yaml.ts";
import type { ToldIssue } from "../../../src/schema/issue.ts";
import { schemas } from "../../support/schemas.ts";
import { told } from "../../support/told.ts";

/** What an editor may leave in a field, right or wrong, as YAML. */
const values: readonly unknown[] = [
  null,
  "",
  " ",
  "x",
  "Two Words",
  "two words: and a colon",
  "“quotes”",
  "www.town.example",
  "2026-02-30",
  "22/11/2026",
  "51,05",
  "yes",
  "a very long text ".repeat(1000),
  0,
  -1,
  1.5,
  1e300,
  Infinity,
  NaN,
  true,
  false,
  [],
  [null],
  ["x"],
  [1],
  [[]],
  [{}],
  {},
  { a: {} },
  { nl: null },
  { nl: 1 },
  { nl: { nl: "x" } },
  { Dutch: "x" },
  { "nl:x": null },
  { "": "x" },
];

/** Leftovers of a program in a text for people. */
const leftovers =
  /\[object|undefined|\bNaN\b|Invalid|Too (small|big)|expected|received|Unrecognized|\bnull\b|\bstring\b|\barray\b|\brecord\b|\bschema\b|regex|\.\.(?!\.)|[!?]\.|\s\.|\{\d\}|…\.…/;

/** A file of examples, one of each kind. */
function exampleFile(schema: z.ZodType): Record<string, unknown> {
  const fields = Object.entries(fieldExamples.get(schema) ?? {}).filter(
    ([path]) => !path.includes("."),
  );
  return parse(fields.map(([name, example]) => `${name}: ${example}\n`).join("")) as Record<
    string,
    unknown
  >;
}

/** The data with another value at a path, whose `*` is a first item or any name. */
function withValue(data: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  const inside = (here: unknown, key: string | number) =>
    withValue((here as Record<string, unknown> | undefined)?.[key], rest, value);
  if (step === "*" && Array.isArray(data))
    return [inside(data, 0), ...(data as unknown[]).slice(1)];
  if (step === "*") return rest.length > 0 || data === undefined ? [inside([], 0)] : { any: value };
  return { ...(data as object | undefined), [step]: inside(data, step) };
}

function expectReadable(issue: ToldIssue, lines: number): void {
  const { line, message, fix } = issue;
  expect(line).toBeGreaterThanOrEqual(1);
  expect(line).toBeLessThanOrEqual(lines);
  for (const text of [message, fix]) {
    expect(text.trim()).toBe(text);
    expect(text).not.toBe("");
    expect(text.length).toBeLessThan(700);
    const own = text.replaceAll(/“+[^”]*”+/g, "X").replaceAll(/\.(inf|nan)\b/g, "1");
    expect(own).not.toMatch(leftovers);
  }
  expect(message).toMatch(/^[A-Z“].*\.$/);
  expect(fix).toMatch(/^[A-Z]/);
}

test.each(schemas)("whatever stands in a field of %s is explained in plain words", (_, schema) => {
  const example = exampleFile(schema);
  let count = 0;
  for (const { path } of namedFields(schema)) {
    for (const value of values) {
      const text = stringify(withValue(example, path, value), { lineWidth: 0 });
      const { issues } = validate(schema, parseYaml(text, "a.yaml"), "a.yaml");
      const places = issues.map((issue) => `${issue.code} ${issue.path ?? ""}`);
      expect(new Set(places).size).toBe(places.length);
      for (const issue of told(issues)) expectReadable(issue, text.split("\n").length);
      count += issues.length;
    }
  }
  expect(count).toBeGreaterThan(100);
});

test.each(schemas)(
  "a field of %s without a value, or left out, is told at its name",
  (_, schema) => {
    const example = exampleFile(schema);
    for (const name of Object.keys(example)) {
      const { [name]: _left, ...others } = example;
      const text = stringify(others);
      for (const [changed, code] of [
        [text, "field-missing"],
        [`${name}:\n${text}`, "field-invalid"],
      ] as const) {
        const { issues } = validate(schema, parseYaml(changed, "a.yaml"), "a.yaml");
        const own = issues.filter(({ path }) => path === name);
        for (const issue of own) expect([issue.code, issue.line]).toEqual([code, 1]);
      }
    }
  },
);

test.each(schemas)("whatever stands in the place of %s as a whole is explained", (_, schema) => {
  for (const value of values) {
    const text = stringify(value);
    const { data, issues } = validate(schema, parseYaml(text, "a.yaml"), "a.yaml");
    if (data !== undefined) continue;
    expect(issues.length).toBeGreaterThan(0);
    for (const issue of told(issues)) expectReadable(issue, text.split("\n").length);
  }
});
