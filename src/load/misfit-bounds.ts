import { z } from "astro/zod";
import { say, type Message } from "../schema/message.ts";
import { line, type Field, type Words } from "./field.ts";
import { formsOf } from "./schema-fields.ts";

/** Says that a text, a list or a number is too small or too big; nothing where that is not the matter. */
export function boundWords(field: Field, problem: z.core.$ZodIssue): Words | undefined {
  if (problem.code === "invalid_type" && problem.expected === "int")
    return [
      say`The field "${field.name}" is ${field.written}, not a whole number.`,
      say`Write a whole number, such as: ${line(field, String(Math.round(Number(field.value))))}`,
    ];
  if (problem.code !== "too_small" && problem.code !== "too_big") return undefined;
  if (typeof field.value === "string") return textBound(field, problem);
  if (Array.isArray(field.value)) return listBound(field, field.value.length, problem);
  return typeof field.value === "number" ? numberBound(field, problem) : undefined;
}

type Bound = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

function limitOf(problem: Bound): number {
  return Number(problem.code === "too_small" ? problem.minimum : problem.maximum);
}

function textBound(field: Field, problem: Bound): Words {
  const [length, limit] = [String(field.value).length, limitOf(problem)];
  return problem.code === "too_big"
    ? [
        say`The text "${field.name}" has ${length} characters; at most ${limit} fit.`,
        say`Shorten it to ${limit} characters.`,
      ]
    : [
        say`The text "${field.name}" has ${length} characters; at least ${limit} are needed.`,
        say`Write at least ${limit} characters.`,
      ];
}

function listBound(field: Field, length: number, problem: Bound): Words {
  const limit = limitOf(problem);
  const fix: Message =
    field.example === undefined || (problem.code === "too_big" && isAnyLength(field))
      ? problem.code === "too_small"
        ? say`Add what is missing.`
        : say`Remove what is too much.`
      : say`Write it as in this example: ${line(field, field.example)}`;
  if (length === 0) return [say`The list "${field.name}" is empty.`, fix];
  return problem.code === "too_small"
    ? [say`The list "${field.name}" has ${length} of the ${limit} items that it needs.`, fix]
    : [say`The list "${field.name}" has ${length} items; at most ${limit} fit.`, fix];
}

/** Whether a list holds as many items as an editor wants, up to a limit: its example says nothing of that. */
function isAnyLength(field: Field): boolean {
  return formsOf(field.schema).every((form) => form instanceof z.ZodArray);
}

function numberBound(field: Field, problem: Bound): Words {
  const form = formsOf(field.schema).find((one) => one instanceof z.ZodNumber);
  const least = form?.minValue ?? -Infinity;
  const most = form?.maxValue ?? Infinity;
  const message =
    problem.code === "too_small"
      ? say`The number "${field.name}" is ${field.written}; that is too small.`
      : say`The number "${field.name}" is ${field.written}; that is too big.`;
  if (Number.isFinite(least) && Number.isFinite(most) && most < Number.MAX_SAFE_INTEGER)
    return [message, say`Write a number from ${least} to ${most}.`];
  return [message, say`Write a number such as: ${line(field, field.example ?? "1")}`];
}
