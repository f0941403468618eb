import type { z } from "astro/zod";
import { say, type Message } from "../../schema/message.ts";

/** Checks an answer with the schema of its field. */
export function fits(schema: z.ZodType): (answer: string) => Message | undefined {
  return (answer) => {
    const problem = schema.safeParse(answer).error?.issues[0];
    return problem && say`Write ${{ template: problem.message, values: [] }}.`;
  };
}

/** Checks that an answer is a number. */
export function fitsNumber(answer: string): Message | undefined {
  if (/^-?\d+(\.\d+)?$/.test(answer)) return undefined;
  return say`Write ${say`a number, with a point for decimals`}.`;
}
