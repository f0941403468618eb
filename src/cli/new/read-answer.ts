import { closest } from "../../schema/closest.ts";
import { inWords, say, type Catalogue, type Message } from "../../schema/message.ts";
import { isOptional, type Answers, type Question } from "./question.ts";

/** An answer that fits, tidied; or what is wrong with it, perhaps with the answer that was meant. */
export type Reading = { answer: string } | { problem: Message; meant?: string };

/** Reads what an editor typed in answer to a question. */
export function readAnswer(
  question: Question,
  typed: string,
  answers: Answers,
  catalogue?: Catalogue,
): Reading {
  const text = tidied(typed, question.lines);
  if (text === "")
    return isOptional(question, answers) ? { answer: "" } : { problem: say`This needs an answer.` };
  if (question.choices) return choose(text, question, answers, catalogue);
  const problem = question.check?.(text, answers);
  return problem ? { problem } : { answer: text };
}

/** Characters that nobody sees and that no content file may hold; pasting brings them along. */
const invisible = /(?!\s)[\p{Cc}\p{Co}\u202a-\u202e\u2066-\u2069]/gu;

function tidied(typed: string, lines = false): string {
  const text = typed.normalize("NFC").replace(invisible, "").trim();
  return lines ? text.replace(/\r\n?/g, "\n") : text.replace(/[ \t\r\n]+/g, " ");
}

/** Takes a choice by its id or by its label. */
function choose(
  text: string,
  { choices, unknown }: Question,
  answers: Answers,
  catalogue?: Catalogue,
): Reading {
  const all = choices?.(answers) ?? [];
  const names = all.flatMap(({ id, label }) => [
    { name: id, id },
    { name: wordsOf(label, catalogue), id },
  ]);
  const same = names.find(({ name }) => name.toLowerCase() === text.toLowerCase());
  if (same) return { answer: same.id };
  const near = closest(
    text,
    names.map(({ name }) => name),
  );
  const meant = names.find(({ name }) => name === near)?.id;
  if (meant !== undefined)
    return { problem: say`There is no "${text}" to choose. Did you mean "${meant}"?`, meant };
  const ids = all.map(({ id }) => id).join(", ");
  return { problem: unknown?.(text, answers) ?? say`"${text}" is not one of: ${ids}.` };
}

/** A label in the language of a catalogue. */
export function wordsOf(label: string | Message, catalogue?: Catalogue): string {
  return typeof label === "string" ? label : inWords(label, catalogue);
}
