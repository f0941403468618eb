import { z } from "astro/zod";

/** A schema without what makes it optional. */
export function plain(schema: unknown): unknown {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? plain(schema.def.innerType)
    : schema;
}

/** The forms that a field can have: one, or those of a union. */
export function formsOf(schema: unknown): unknown[] {
  const form = plain(schema);
  return form instanceof z.ZodUnion ? form.def.options.flatMap(formsOf) : [form];
}

/** The fields that a group has by name; nothing for what is no such group. */
export function fieldsOf(schema: unknown): Record<string, unknown> | undefined {
  const group = formsOf(schema).find((form) => form instanceof z.ZodObject);
  return group?.shape;
}

/** The schema at a path, if there is one. */
export function schemaAt(schema: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((here, step) => below(here, step), schema);
}

function below(schema: unknown, step: PropertyKey): unknown {
  for (const form of formsOf(schema)) {
    if (form instanceof z.ZodObject) return (form.shape as Record<PropertyKey, unknown>)[step];
    if (form instanceof z.ZodArray) return form.element;
    if (form instanceof z.ZodRecord) return form.valueType;
    if (form instanceof z.ZodTuple) return form.def.items[Number(step)];
  }
  return undefined;
}

/** Whether a group is complete without this field. */
export function isOptional(schema: unknown): boolean {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
}

/** All fields of a schema that have a name, with their path; `*` stands for each item of a list and each name of a record. */
export function namedFields(
  schema: unknown,
  path: readonly string[] = [],
): { path: readonly string[]; schema: unknown }[] {
  return formsOf(schema).flatMap((form) => {
    if (form instanceof z.ZodArray) return namedFields(form.element, [...path, "*"]);
    if (form instanceof z.ZodRecord) return namedFields(form.valueType, [...path, "*"]);
    if (!(form instanceof z.ZodObject)) return [];
    return Object.entries(form.shape as Record<string, unknown>).flatMap(([name, field]) => [
      { path: [...path, name], schema: field },
      ...namedFields(field, [...path, name]),
    ]);
  });
}
