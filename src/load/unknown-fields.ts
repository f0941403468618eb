import { z } from "astro/zod";
import { closest } from "../schema/closest.ts";
import { pageName } from "../schema/journey.ts";
import { languageCode } from "../schema/language-code.ts";
import { say, type Message } from "../schema/message.ts";
import { localeCode } from "../schema/text.ts";
import type { Words } from "./field.ts";
import { fieldsOf, formsOf, namedFields, schemaAt } from "./schema-fields.ts";
import { suggestionFor } from "./suggestions.ts";
import { shortened } from "./yaml-line.ts";

/** What to do with a field that its group does not know; `instead` is the field that was probably meant. */
export function unknownField(
  root: unknown,
  path: readonly PropertyKey[],
): { words: Words; instead?: readonly PropertyKey[] | undefined } {
  const name = String(path.at(-1));
  const group = path.slice(0, -1);
  const message = say`The field "${shortened(name)}" is not known here.`;
  const spaced = withSpace(name);
  if (spaced) return { words: [message, spaced.fix], instead: [...group, spaced.name] };
  const known = Object.keys(fieldsOf(schemaAt(root, group)) ?? {});
  const elsewhere = placeOf(root, name);
  if (elsewhere) return { words: [message, moveFix(elsewhere, group)], instead: elsewhere };
  const near = closest(name, known);
  if (near !== undefined)
    return { words: [message, say`Did you mean "${near}"?`], instead: [...group, near] };
  return { words: [message, say`Remove it, or use one of: ${known.join(", ")}.`] };
}

/** What is wrong with a name that an editor chose, such as that of a language or a place. */
export function keyWords(root: unknown, path: readonly PropertyKey[]): Words {
  const name = String(path.at(-1));
  const shown = shortened(name);
  if (name.trim() === "")
    return [say`There is no name before this colon.`, say`Write a name before it.`];
  const record = formsOf(schemaAt(root, path.slice(0, -1))).find(
    (form) => form instanceof z.ZodRecord,
  );
  const isLanguage = record?.keyType === localeCode;
  const message = isLanguage
    ? say`“${shown}” is no code of a language.`
    : say`The name “${shown}” cannot stand here.`;
  const spaced = withSpace(name);
  if (spaced) return [message, spaced.fix];
  const meant = isLanguage ? languageCode(name) : suggestionFor(name, record?.keyType);
  if (meant !== undefined && meant !== name)
    return [message, say`Write ${`${meant}:`} instead of ${`${shown}:`}`];
  if (isLanguage) return [message, say`Write a language code such as nl, en or pt-BR.`];
  return record?.keyType === pageName
    ? [message, say`Write a page as topic/page, such as life/health-insurance-fund.`]
    : [message, say`Use small letters, digits and hyphens, such as gent-town-hall.`];
}

/** A name that swallowed its value, as `nl:Gent` does. */
function withSpace(name: string): { name: string; fix: Message } | undefined {
  const [, key, value] = /^([\w-]+):(\S.*)$/.exec(name) ?? [];
  if (key === undefined || value === undefined) return undefined;
  return { name: key, fix: say`Put a space behind the colon: ${shortened(`${key}: ${value}`)}` };
}

/** The one place where a field of this name belongs, if it is not inside a list. */
function placeOf(root: unknown, name: string): readonly string[] | undefined {
  const [place, ...others] = namedFields(root).flatMap((field) =>
    field.path.at(-1) === name ? [field.path] : [],
  );
  return place && others.length === 0 && !place.includes("*") ? place : undefined;
}

function moveFix(place: readonly string[], from: readonly PropertyKey[]): Message {
  const group = place.slice(0, -1).join(".");
  return group === ""
    ? say`Move it out of "${from.join(".")}": start its line without spaces.`
    : say`Move it into "${group}": put it below the fields there, with as many spaces before it.`;
}
