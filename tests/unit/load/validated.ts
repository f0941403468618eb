import { expect } from "vitest";
import type { z } from "astro/zod";
import { validate } from "../../../src/load/validate.ts";
import { parseYaml } from "../../../src/load/yaml.ts";
import { serviceSchema } from "../../../src/schema/service.ts";
import { edited } from "../../support/example-content.ts";
import { told } from "../../support/told.ts";

/** The service whose fields the tests change. */
export const path = "services/town-hall.yaml";

/** A change of that service, and the one issue of its code that is found. */
export type Row = [
  from: string,
  to: string,
  line: number,
  code: string,
  message: string,
  fix: string,
];

/** What is wrong with a file, in English. */
export function problemsIn(schema: z.ZodType, text: string, file: string) {
  const { data, issues } = validate(schema, parseYaml(text, file), file);
  expect(data).toBeUndefined();
  return told(issues);
}

/** What is wrong with a service's file, in English. */
export const problems = (text: string) => problemsIn(serviceSchema, text, path);

/** Holds a row to be true. */
export function expectRow(...[from, to, line, code, message, fix]: Row): void {
  const text = String(edited(path, [from, to])[path]);
  const [found, ...rest] = problems(text).filter((problem) => problem.code === code);
  expect(found).toMatchObject({ file: path, line, message, fix });
  expect(rest).toEqual([]);
}
