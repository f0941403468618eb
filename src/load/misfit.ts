import { z } from "astro/zod";
import { closest } from "../schema/closest.ts";
import { say, type Message } from "../schema/message.ts";
import { localized } from "../schema/text.ts";
import { lastDayOfMonth } from "./iso-date.ts";
import { asYaml, itemsOf, line, type Field, type Words } from "./field.ts";
import { boundWords } from "./misfit-bounds.ts";
import { formsOf } from "./schema-fields.ts";
import { suggestionFor } from "./suggestions.ts";
import { wrongKind } from "./misfit-kind.ts";
import { quoted, shortened } from "./yaml-line.ts";

type ZodIssue = z.core.$ZodIssue;

/** Says why a value does not fit its field. */
export function misfitWords(field: Field, problem: ZodIssue): Words {
  const { value, name, schema } = field;
  const forms = formsOf(schema);
  if (value === null || (typeof value === "string" && value.trim() === "")) return empty(field);
  if (forms.includes(localized) && isGroup(value) && Object.keys(value as object).length === 0) {
    const message = say`The field "${name}" holds no language.`;
    return [
      message,
      say`Write a language and the text: ${line(field, field.example ?? "{ nl: … }")}`,
    ];
  }
  const words = wordsOf(forms);
  if (words.length > 0 && typeof value !== "object") return notOneOf(field, words);
  if (problem.code === "invalid_format" && problem.format === "date") return date(field, problem);
  return (
    wrongKind(field) ??
    boundWords(field, problem) ?? [
      typeof value === "object"
        ? say`The field "${name}" does not fit.`
        : say`The field "${name}" cannot be “${shortened(field.written)}”.`,
      expected(field, problem),
    ]
  );
}

function isGroup(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function empty(field: Field): Words {
  const message = say`The field "${field.name}" is empty.`;
  if (field.written.startsWith("#"))
    return [
      message,
      say`What follows # is only a note; put quotes around the text: ${line(field, quoted(field.written))}`,
    ];
  if (field.optional) return [message, say`Write its value, or remove this line.`];
  return [message, say`Write its value, for example: ${line(field, field.example ?? "…")}`];
}

/** The words and numbers that a field can be, where it has a choice. */
function wordsOf(forms: readonly unknown[]): string[] {
  return forms.flatMap((form) => {
    if (form instanceof z.ZodEnum) return form.options.map(String);
    return form instanceof z.ZodLiteral ? [...form.values].map(String) : [];
  });
}

function notOneOf(field: Field, words: readonly string[]): Words {
  const message = say`The field "${field.name}" cannot be “${shortened(field.written)}”.`;
  if (words.includes(field.written))
    return [message, say`Write it without quotes: ${line(field, field.written)}`];
  const near = closest(field.written, words);
  const choice = words.join(", ");
  if (near !== undefined)
    return [
      message,
      words.length === 1
        ? say`Did you mean “${near}”?`
        : say`Did you mean “${near}”? It can be: ${choice}.`,
    ];
  const other = formsOf(field.schema).find(
    (form) => !(form instanceof z.ZodEnum || form instanceof z.ZodLiteral),
  );
  if (other === undefined) return [message, say`Write one of: ${choice}.`];
  const list = other instanceof z.ZodArray ? itemsOf(field.written, other.element) : undefined;
  const example = list ?? field.example ?? "…";
  return [message, say`Write “${choice}”, or for example: ${line(field, example)}`];
}

function date(field: Field, problem: ZodIssue): Words {
  const last = lastDayOfMonth(field.written);
  if (last === undefined || field.written.length !== last.length)
    return [
      say`The field "${field.name}" cannot be “${shortened(field.written)}”.`,
      expected(field, problem),
    ];
  return [
    say`The field "${field.name}" holds ${field.written}, a day that does not exist.`,
    say`Write the right day; the last day of that month is ${last}.`,
  ];
}

/** What to write: the value that was probably meant, else what fits in words, else an example. */
function expected(field: Field, problem: ZodIssue): Message {
  const meant =
    typeof field.value === "object" ? undefined : suggestionFor(field.written, field.schema);
  if (meant !== undefined) return say`Write: ${line(field, asYaml(meant))}`;
  const isOwn = !/^(Invalid|Too|Unrecognized|Expected) /.test(problem.message);
  if (isOwn) return say`Write ${{ template: problem.message, values: [] }}.`;
  return field.example === undefined
    ? say`Look at another file of this kind, and write it as there.`
    : say`Write it as in this example: ${line(field, field.example)}`;
}
