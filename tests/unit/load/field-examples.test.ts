import type { z } from "astro/zod";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { exampleFor, fieldExamples } from "../../../src/load/field-examples.ts";
import { isOptional, namedFields, schemaAt } from "../../../src/load/schema-fields.ts";
import { pageSchema } from "../../../src/schema/page.ts";
import { serviceSchema } from "../../../src/schema/service.ts";
import { storySchema } from "../../../src/schema/story.ts";
import { schemas } from "../../support/schemas.ts";

/** What a command writes: nobody copies an example of it. */
const written = (schema: unknown, path: readonly string[]) =>
  (schema === pageSchema || schema === storySchema) && path[0] === "translation";

test.each(schemas)("every field that %s cannot do without has an example", (_, schema) => {
  const fields = namedFields(schema);
  expect(fields.length).toBeGreaterThan(0);
  const needed = fields.filter(
    (field) => !isOptional(field.schema) && !written(schema, field.path),
  );
  expect(
    needed.map(({ path }) => path.join(".")).filter((path) => !exampleFor(schema, path.split("."))),
  ).toEqual([]);
});

const examples = schemas.flatMap(([name, schema]) =>
  Object.entries(fieldExamples.get(schema) ?? {}).map(
    ([path, example]) => [name, path, example, schema] as const,
  ),
);

test.each(examples)("%s, %s: its example %j fits it", (_, path, example, schema) => {
  const field = schemaAt(
    schema,
    path.split(".").map((step) => (step === "*" ? 0 : step)),
  ) as z.ZodType;
  const { value } = parse(`value: ${example}`) as { value: unknown };
  const enough = path === "topics" ? [value, value, value].flat() : value;
  expect(field.safeParse(enough).error?.issues ?? []).toEqual([]);
});

test("the examples of a whole file fit it", () => {
  for (const [, schema] of schemas) {
    const file = examples
      .filter(([, path, , of]) => of === schema && !path.includes("."))
      .map(([, path, example]) => `${path}: ${example}\n`);
    const result = schema.safeParse(parse(file.join("")));
    const problems = (result.error?.issues ?? []).filter(({ path }) => path[0] !== "topics");
    expect(problems).toEqual([]);
  }
});

test("an item of a list takes its example from that of the list", () => {
  expect(exampleFor(serviceSchema, ["languages", 3])).toBe("{ code: en, level: desk }");
  expect(exampleFor(serviceSchema, ["languages", 3, "code"])).toBe("en");
  expect(exampleFor(serviceSchema, ["nothing"])).toBeUndefined();
});
