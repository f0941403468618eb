import { issue, type Issue } from "../schema/issue.ts";
import { say, type Message } from "../schema/message.ts";
import { encodingProblem } from "./encoding.ts";

/** Characters that nobody sees and that change how a text reads: controls, turns of direction, private use, halves of characters. */
export const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ue000-\uf8ff\ufeff]/u;

const turnsDirection = /[\u202a-\u202e\u2066-\u2069]/;
const mostTold = 20;

/** Bytes of a file as text: UTF-8 with or without a byte order mark, any line ends; anything else gives issues. */
export function decode(bytes: Uint8Array, file: string): string | Issue[] {
  const problem = encodingProblem(bytes);
  if (problem) return [issue({ code: "file-encoding", file, ...problem })];
  const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, "\n");
  if (!invisible.test(text) && !text.includes(lost)) return text;
  const issues = text.split("\n").flatMap((line, index) => lineIssue(line, index + 1, file));
  return issues.slice(0, mostTold);
}

/** Stands where a program could not read a letter. */
const lost = "\ufffd";

function lineIssue(text: string, line: number, file: string): Issue[] {
  const found = invisible.exec(text);
  if (found) return [invisibleIssue(found[0], file, { line, column: found.index + 1 })];
  const column = text.indexOf(lost) + 1;
  if (column === 0) return [];
  const message = say`A letter was lost here: ${lost} stands in its place.`;
  const fix = say`Type the right letter instead.`;
  return [issue({ code: "file-encoding", file, line, column, message, fix })];
}

/** Refuses an invisible character, as itself or written as an escape or entity. */
export function invisibleIssue(
  character: string,
  file: string,
  at: Pick<Issue, "line" | "column">,
): Issue {
  const number = (character.codePointAt(0) ?? 0).toString(16).padStart(4, "0").toUpperCase();
  const message: Message = turnsDirection.test(character)
    ? say`The text holds a hidden sign that turns the direction of the text (U+${number}).`
    : say`The text holds an invisible control character (U+${number}).`;
  const fix = say`Delete it; typing the words around it again helps.`;
  return issue({ code: "file-encoding", file, ...at, message, fix });
}
