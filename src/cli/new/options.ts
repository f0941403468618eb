import { parseArgs } from "node:util";
import { closest } from "../../schema/closest.ts";
import { say, type Message } from "../../schema/message.ts";
import { localeCode } from "../../schema/text.ts";
import type { Question } from "./question.ts";

/** What stands on the command line: the values of each option, and what is wrong with it. */
export interface Options {
  values: Readonly<Record<string, readonly string[]>>;
  problems: Message[];
}

/** Reads the options with these names; each takes a value, which may start with a hyphen. */
export function readOptions(args: readonly string[], known: readonly string[]): Options {
  const options = Object.fromEntries(
    known.map((name) => [name, { type: "string" as const, multiple: true }]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values: Record<string, string[]> = {};
  const problems: Message[] = [];
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    if (!known.includes(name)) problems.push(unknownOption(rawName, known));
    else if (value === undefined || (!inlineValue && known.includes(value.replace(/^--/, ""))))
      problems.push(say`${rawName} needs a value after it.`);
    else (values[name] ??= []).push(value);
  }
  if (problems.length > 0) return { values, problems };
  const surplus = tokens.flatMap((token) =>
    token.kind === "positional"
      ? [say`"${token.value}" belongs to no option: put quotes around a text of several words.`]
      : [],
  );
  return { values, problems: surplus };
}

/** Says that there is no such option, with the one that was meant. */
function unknownOption(written: string, known: readonly string[]): Message {
  const near = closest(written.replace(/^-+/, ""), known);
  return near === undefined
    ? say`There is no option ${written} here.`
    : say`There is no option ${written} here. Did you mean --${near}?`;
}

/** Gives each question the value of its option; a text for another language is written `--name en="…"`. */
export function givenAnswers(
  values: Options["values"],
  questions: readonly Question[],
): { given: Record<string, string>; problems: Message[] } {
  const given: Record<string, string> = {};
  const problems: Message[] = [];
  for (const [option, texts] of Object.entries(values)) {
    const asked = questions.filter((question) => question.option === option);
    for (const text of texts) {
      const { question, answer } = questionFor(asked, text);
      if (asked.length === 0) problems.push(say`--${option} does not go with the other options.`);
      else if (!question)
        problems.push(say`--${option} ${text} is in a language that site.yaml does not list.`);
      else if (question.key in given) problems.push(say`--${option} is there twice.`);
      else given[question.key] = answer;
    }
  }
  return { given, problems };
}

function questionFor(
  asked: readonly Question[],
  text: string,
): { question: Question | undefined; answer: string } {
  const [, code = "", rest = ""] = /^([^=\s]+)=(.*)$/s.exec(text) ?? [];
  const first = asked[0];
  if (!first?.language || !localeCode.safeParse(code).success)
    return { question: first, answer: text };
  return { question: asked.find(({ language }) => language?.code === code), answer: rest };
}
