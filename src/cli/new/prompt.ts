import { inWords, say, type Catalogue } from "../../schema/message.ts";
import { isOptional, type Answers, type Question } from "./question.ts";
import { wordsOf } from "./read-answer.ts";

/** A question as it stands on the screen: the choices below it, then what Enter alone does. */
export function promptOf(
  question: Question,
  answers: Answers,
  suggestion: string | undefined,
  catalogue?: Catalogue,
): string {
  const { ask, language } = question;
  const choices = question.choices?.(answers) ?? [];
  const width = Math.max(...choices.map(({ id }) => id.length));
  const enter =
    suggestion !== undefined
      ? say`Enter: ${suggestion}`
      : isOptional(question, answers)
        ? say`Enter: leave this out`
        : undefined;
  return [
    `${inWords(ask, catalogue)}${language ? ` (${language.label})` : ""}`,
    ...choices.map(({ id, label }) => `  ${id.padEnd(width)}  ${wordsOf(label, catalogue)}`),
    ...(enter ? [`  [${inWords(enter, catalogue)}]`] : []),
  ].join("\n");
}
