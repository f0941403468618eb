import { issue, type Issue, type IssueCode } from "../schema/issue.ts";
import type { Message } from "../schema/message.ts";
import type { Position } from "../schema/page.ts";

/** The text of a page, and where it stands: its file, its first line there, the page's address. */
export interface BodySource {
  text: string;
  file: string;
  firstLine: number;
  pageAddress: string;
}

/** So many problems of one page are told; more at once help nobody. */
export const mostIssues = 200;

/** Characters of an editor's text that a message repeats. */
const mostQuoted = 300;

/** What is told of a fault: its code, what is wrong, and what to do. */
export type Told = readonly [code: IssueCode, message: Message, fix: Message];

/** Makes an issue of what is told, at a place of a body. */
export function bodyIssue(source: BodySource, [code, message, fix]: Told, at: Position): Issue {
  const place = inFile(source, at);
  return issue({ code, file: source.file, ...place, message: short(message), fix: short(fix) });
}

/** A message in which what the editor wrote stands on one line, and is not long. */
function short({ template, values }: Message): Message {
  return {
    template,
    values: values.map((value) => {
      if (typeof value === "object") return short(value);
      const line = String(value).replace(/\s+/g, " ");
      return line.length > mostQuoted ? `${line.slice(0, mostQuoted)}…` : line;
    }),
  };
}

/** A place in a body as a place in its file. */
export function inFile({ firstLine }: BodySource, { line, column }: Position): Position {
  return { line: line + firstLine - 1, column };
}

/** The place of a character of a text. */
export function placeOf(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - before.lastIndexOf("\n") };
}

/** Which character of a text stands at a place. */
export function offsetOf(text: string, { line, column }: Position): number {
  let start = 0;
  for (let count = 1; count < line; count += 1) start = text.indexOf("\n", start) + 1;
  return start + column - 1;
}
