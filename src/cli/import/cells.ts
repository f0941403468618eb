import { closest } from "../../schema/closest.ts";
import type { Issue } from "../../schema/issue.ts";
import { say } from "../../schema/message.ts";
import { slugOf } from "../../schema/slug.ts";
import { id } from "../../schema/text.ts";
import type { Context } from "./context.ts";
import { keyOf } from "./names.ts";

/** Why a cell's text cannot be taken. */
export interface Refusal {
  refusal: Pick<Issue, "code" | "message" | "fix">;
}

/** A text on one line. */
export function lineOf(text: string): string {
  return text.replace(/\s+/g, " ");
}

/** An id as it is. */
export function idOf(text: string): string | Refusal {
  if (id.safeParse(text).success) return text;
  const better = slugOf(text);
  return refuse(
    "field-invalid",
    say`"${text}" is not an id.`,
    better === ""
      ? say`Write small letters, digits and hyphens, such as gent-town-hall.`
      : say`Write ${better}.`,
  );
}

/** A number of degrees; a comma for the decimals is read as a point. */
export function degreesOf(text: string): number | Refusal {
  if (/^-?\d{1,3}([.,]\d+)?$/.test(text)) return Number(text.replace(",", "."));
  return refuse(
    "field-invalid",
    say`"${text}" is not a number of degrees.`,
    say`Write it with one point for the decimals, such as 51.05439.`,
  );
}

/** One of some words. */
export function wordOf<Word extends string>(text: string, words: readonly Word[]): Word | Refusal {
  const word = words.find((known) => known === text.toLowerCase());
  if (word !== undefined) return word;
  const near = closest(text, words);
  return refuse(
    "field-invalid",
    say`"${text}" is not one of: ${words.join(", ")}.`,
    near === undefined
      ? say`Write one of them, or write in the mapping file what "${text}" stands for.`
      : say`Did you mean "${near}"?`,
  );
}

/** The id of a category, by its id or its label in any language. */
export function categoryOf(text: string, { categories }: Context): string | Refusal {
  const found = categories.get(keyOf(text))?.[0];
  if (found !== undefined) return found;
  const near = closest(keyOf(text), [...categories.keys()]);
  return refuse(
    "reference-unknown",
    say`There is no category "${text}".`,
    near === undefined
      ? say`Write the id of a category that exists, or write in the mapping file what "${text}" stands for.`
      : say`Did you mean "${near}"?`,
  );
}

/** The id of a municipality, by its id, its name in any language, or a name from before. */
export function municipalityOf(text: string, context: Context): string | Refusal {
  const { municipalities, former } = context;
  const found = municipalities.get(keyOf(text)) ?? former.get(keyOf(text)) ?? [];
  const [first, second] = found;
  if (first !== undefined && second === undefined) return first;
  if (first !== undefined)
    return refuse(
      "reference-unknown",
      say`"${text}" can be more than one municipality: ${found.join(", ")}.`,
      say`Write one of these ids.`,
    );
  const near = closest(keyOf(text), [...municipalities.keys(), ...former.keys()]);
  return refuse(
    "reference-unknown",
    say`There is no municipality "${text}".`,
    near === undefined
      ? say`Write the name of a municipality of this region, or leave the row out.`
      : say`Did you mean "${near}"?`,
  );
}

/** A phone number with its country: national ones get the prefix of the mapping. */
export function phoneOf(text: string, { phonePrefix }: Context): string {
  const plain = text
    .replaceAll("(0)", " ")
    .replace(/[()./–-]+/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^00(?=[1-9])/, "+");
  return phonePrefix === undefined ? plain : plain.replace(/^0(?=[1-9])/, `${phonePrefix} `);
}

/** Says why a text is refused. */
export function refuse(code: Issue["code"], message: Issue["message"], fix: Issue["fix"]): Refusal {
  return { refusal: { code, message, fix } };
}
