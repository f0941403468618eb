import { inWords, say, type Message } from "../../schema/message.ts";
import type { Desk } from "./desk.ts";
import { promptOf } from "./prompt.ts";
import { isOptional, type Answers, type Question, type Refusal } from "./question.ts";
import { readAnswer, type Reading } from "./read-answer.ts";
import type { Reader } from "./reader.ts";

type Settings = Pick<Desk, "reader" | "report">;

/** Answers all questions: with what is given, else by asking, else by what is suggested. */
export async function collect(
  questions: readonly Question[],
  given: Answers,
  { reader, report }: Settings,
): Promise<{ answers: Answers } | Refusal> {
  const answers: Record<string, string> = {};
  const reasons: Message[] = [];
  for (const question of questions) {
    const typed = given[question.key];
    if (question.when?.(answers) === false) {
      if (typed && !reader)
        reasons.push(say`${nameOf(question)} does not go with the other answers.`);
      continue;
    }
    if (reader && !question.quiet) {
      const answer = await ask(reader, question, typed, answers, report);
      if (answer === undefined) return { code: 1, reasons: [say`Stopped: nothing was written.`] };
      answers[question.key] = answer;
    } else {
      const reading = take(question, typed, answers, report);
      if ("answer" in reading) answers[question.key] = reading.answer;
      else reasons.push(reading.problem);
    }
  }
  return reasons.length > 0 ? { code: 2, reasons } : { answers };
}

/** Asks until there is an answer that fits; nothing when the person stopped. */
async function ask(
  reader: Reader,
  question: Question,
  given: string | undefined,
  answers: Answers,
  { catalogue }: Settings["report"],
): Promise<string | undefined> {
  const read = (text: string) => readAnswer(question, text, answers, catalogue);
  let reading = given === undefined ? undefined : read(given);
  let suggestion = question.suggest?.(answers);
  while (!reading || "problem" in reading) {
    const before = reading ? `${inWords(reading.problem, catalogue)}\n` : "";
    suggestion = reading?.meant ?? suggestion;
    const typed = await reader.ask(before + promptOf(question, answers, suggestion, catalogue));
    if (typed === undefined) return undefined;
    reading = read(typed.trim() === "" ? (suggestion ?? "") : typed);
  }
  return reading.answer;
}

/** The answer that is given or suggested, where nobody can be asked. */
function take(
  question: Question,
  given: string | undefined,
  answers: Answers,
  { catalogue }: Settings["report"],
): Reading {
  const text = given ?? question.suggest?.(answers) ?? "";
  if (text.trim() === "" && !isOptional(question, answers))
    return { problem: missing(question, answers) };
  const reading = readAnswer(question, text, answers, catalogue);
  if ("answer" in reading) return reading;
  return { problem: say`${nameOf(question)} does not fit. ${reading.problem}` };
}

function missing(question: Question, answers: Answers): Message {
  const ids = question.choices?.(answers).map(({ id }) => id) ?? [];
  return ids.length === 0
    ? say`${nameOf(question)} is missing: ${question.ask}`
    : say`${nameOf(question)} is missing: ${question.ask} Choose one of: ${ids.join(", ")}.`;
}

/** The option that answers a question, as it is typed. */
function nameOf({ option, language }: Question): string {
  return language && !language.official ? `--${option} ${language.code}=` : `--${option}`;
}
