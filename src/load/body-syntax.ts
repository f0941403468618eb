import type { Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";
import type { Position } from "../schema/page.ts";
import { nameRefusal, signRefusal, tagName } from "./body-signs.ts";
import { bodyIssue, inFile, offsetOf, placeOf, type BodySource, type Told } from "./body-source.ts";
import { tagProblem, unclosed } from "./body-tag.ts";

/** Why a body cannot be parsed; `overlook` is what to leave out for the rest to be read, where that is no component. */
export interface SyntaxProblem {
  issue: Issue;
  overlook?: [start: number, end: number];
}

/** What the parser threw, told in our words, from the text at that place. */
export function syntaxProblem(error: unknown, source: BodySource): SyntaxProblem {
  const thrown = error instanceof Error ? error.message : "";
  const [, line = "1", column = "1", words = ""] = /^(\d+):(\d+): (.*)/s.exec(thrown) ?? [];
  const at = { line: Number(line), column: Number(column) };
  const offset = offsetOf(source.text, at);
  const [rest = ""] = source.text.slice(offset, offset + 2_000).split("\n\n");
  if (!rest.startsWith("<")) return { issue: bodyIssue(source, unreadable, at) };
  const refusal = signRefusal(rest);
  if (refusal) {
    const [alone = ""] = /^<!--[^]*?-->|^<[^<>]*>|^</.exec(rest) ?? [];
    return { issue: bodyIssue(source, refusal, at), overlook: [offset, offset + alone.length] };
  }
  return { issue: tagIssue(rest, words, at, source) };
}

const unreadable: Told = [
  "body-syntax",
  say`The text cannot be read from here on.`,
  say`Close every tag, leave no { or < in the text, and write links as [text](address).`,
];

function tagIssue(rest: string, words: string, at: Position, source: BodySource): Issue {
  const name = tagName(rest);
  const [, open, line, column] =
    /corresponding closing tag for `<([^`]*)>` \((\d+):(\d+)\)/.exec(words) ?? [];
  if (open !== undefined) {
    const before = { line: Number(line), column: Number(column) };
    const refusal = nameRefusal(open);
    if (refusal) return bodyIssue(source, refusal, before);
    return bodyIssue(source, crossed(name, open, inFile(source, before).line), at);
  }
  const refusal = nameRefusal(name);
  if (refusal) return bodyIssue(source, refusal, at);
  if (rest.startsWith("</")) return bodyIssue(source, stray(name), at);
  const problem = tagProblem(rest, name);
  if (!problem) return bodyIssue(source, unclosed(name, words), at);
  const place = placeOf(source.text, offsetOf(source.text, at) + problem.offset);
  return bodyIssue(source, problem.told, place);
}

function crossed(name: string, open: string, line: number): Told {
  return [
    "body-syntax",
    say`</${name}> stands here, but <${open}> of line ${line} is still open.`,
    say`Write </${open}> here, or further up if it ends there.`,
  ];
}

function stray(name: string): Told {
  return [
    "body-syntax",
    say`</${name}> closes nothing: no <${name}> is open here.`,
    say`Write <${name}> where it begins, or remove </${name}>.`,
  ];
}
