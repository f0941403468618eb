import { z } from "astro/zod";
import { say, type Message } from "../schema/message.ts";
import { date, localized } from "../schema/text.ts";
import { asYaml, itemsOf, line, type Field, type Words } from "./field.ts";
import { formsOf } from "./schema-fields.ts";
import { suggestionFor } from "./suggestions.ts";
import { shortened } from "./yaml-line.ts";

/** Says that a field holds another kind of value than belongs there, such as a number for a text; nothing where the kind is right. */
export function wrongKind(field: Field): Words | undefined {
  const forms = formsOf(field.schema);
  const form = forms.at(-1);
  if (forms.some((one) => kindOf(one) === foundKind(field.value))) return undefined;
  if (typeof field.value === "number" && form instanceof z.ZodNumber)
    return [
      say`The field "${field.name}" holds ${field.written}, which is no number that can be used.`,
      numberFix(field),
    ];
  const kind = kindOf(form);
  if (kind === undefined) return undefined;
  const belongs =
    form === localized ? say`a text in each language` : form === date ? say`a date` : wanted[kind];
  return [
    say`The field "${field.name}" holds ${found(field)}, but ${belongs} belongs here.`,
    form === localized ? localizedFix(field) : fixes[kind](field, form),
  ];
}

type Kind = "text" | "number" | "choice" | "list" | "group";

function kindOf(form: unknown): Kind | undefined {
  if (form instanceof z.ZodNumber) return "number";
  if (form instanceof z.ZodBoolean) return "choice";
  if (form instanceof z.ZodArray || form instanceof z.ZodTuple) return "list";
  if (form instanceof z.ZodObject || form instanceof z.ZodRecord) return "group";
  const { type } = (form ?? {}) as { type?: string };
  return type === "string" || type === "enum" || type === "literal" ? "text" : undefined;
}

function foundKind(value: unknown): Kind | undefined {
  if (typeof value === "string") return "text";
  if (typeof value === "number") return Number.isFinite(value) ? "number" : undefined;
  if (typeof value === "boolean") return "choice";
  return Array.isArray(value) ? "list" : "group";
}

const wanted: Record<Kind, Message> = {
  text: say`a text`,
  number: say`a number`,
  choice: say`a choice between true and false`,
  list: say`a list`,
  group: say`a group of fields`,
};

function found({ value, written }: Field): Message {
  if (typeof value === "string") return say`the text “${shortened(written, 40)}”`;
  if (typeof value === "number") return say`the number ${shortened(written, 40)}`;
  if (typeof value === "boolean") return say`the value ${written}`;
  return Array.isArray(value) ? wanted.list : wanted.group;
}

const fixes: Record<Kind, (field: Field, form: unknown) => Message> = {
  text: textFix,
  number: numberFix,
  choice: (field) =>
    /^(yes|ja|oui|on|true|1)$/i.test(field.written)
      ? say`Write: ${line(field, "true")}`
      : /^(no|nee|non|off|false|0)$/i.test(field.written)
        ? say`Write: ${line(field, "false")}`
        : say`Write true or false.`,
  list: listFix,
  group: exampleFix,
};

function textFix(field: Field): Message {
  if (typeof field.value === "object")
    return field.example === undefined ? say`Write one text.` : exampleFix(field);
  if ((field.schema as z.ZodType).safeParse(field.written).success)
    return say`Put quotes around it: ${line(field, `"${field.written}"`)}`;
  const meant = suggestionFor(field.written, field.schema);
  return meant === undefined ? exampleFix(field) : say`Write: ${line(field, asYaml(meant))}`;
}

function numberFix(field: Field): Message {
  const number = field.written.trim().replace(",", ".");
  if (typeof field.value === "string" && /^-?\d+(\.\d+)?$/.test(number))
    return field.written.includes(",")
      ? say`Use a point for decimals: ${line(field, number)}`
      : say`Write it without quotes: ${line(field, number)}`;
  return say`Write a number, such as: ${line(field, field.example ?? "1")}`;
}

function listFix(field: Field, form: unknown): Message {
  if (typeof field.value === "object") return exampleFix(field);
  const { written } = field;
  if (/^-\S/.test(written)) return say`Put a space behind the hyphen of each item.`;
  const numbers = written.split(/[,;\s]+/).filter((part) => part !== "");
  if (form instanceof z.ZodTuple && form.safeParse(numbers.map(Number)).success)
    return say`Write it as a list: ${line(field, `[${numbers.join(", ")}]`)}`;
  if (!(form instanceof z.ZodArray)) return exampleFix(field);
  const items = itemsOf(written, form.element);
  return items === undefined ? exampleFix(field) : say`Write it as a list: ${line(field, items)}`;
}

function localizedFix(field: Field): Message {
  return typeof field.value === "object"
    ? exampleFix(field)
    : say`Write the language before the text: ${line(field, `{ nl: "${shortened(field.written).replaceAll('"', "”")}" }`)}`;
}

function exampleFix(field: Field): Message {
  return field.example === undefined
    ? say`Look at another file of this kind, and write it as there.`
    : say`Write it as in this example: ${line(field, field.example)}`;
}
