import { isScalar, LineCounter, parseDocument, type Document } from "yaml";
import type { Locate } from "../schema/content.ts";
import { issue, type Issue } from "../schema/issue.ts";
import type { Position } from "../schema/page.ts";
import { invisibleIssue } from "./decode.ts";
import { syntaxProblems } from "./yaml-errors.ts";
import { lineAt, valueOn } from "./yaml-line.ts";
import { nodeAt, plainValue } from "./yaml-nodes.ts";
import { hiddenCharacters, refusals } from "./yaml-refusals.ts";
import { textProblems } from "./yaml-text.ts";

/** A YAML text as data, with the means to find a field again: its place, and its value as it was written. */
export interface ParsedYaml {
  data: unknown;
  locate: Locate;
  written: (path: readonly PropertyKey[]) => string | undefined;
  issues: Issue[];
}

/** Parses YAML as plain data: text, numbers, true and false, lists and groups; `firstLine` is where the text starts in its file. */
export function parseYaml(text: string, file: string, firstLine = 1): ParsedYaml {
  const early = textProblems(text);
  const readable = early.length > 0 ? "" : text;
  const document = documentOf(readable);
  const at = positionsIn(text, firstLine);
  const problems =
    early.length > 0
      ? early
      : document.errors.length > 0
        ? syntaxProblems(document, text, firstLine > 1)
        : refusals(document, text, (offset) => at(offset).line);
  const hidden = problems.length > 0 ? [] : hiddenCharacters(document, text);
  const issues = [
    ...problems.map(({ offset, message, fix }) =>
      issue({ code: "yaml-syntax", file, ...at(offset), message, fix }),
    ),
    ...hidden.map(({ offset, character }) => invisibleIssue(character, file, at(offset))),
  ];
  const data = issues.length > 0 ? undefined : plainValue(document.contents);
  return { data, issues, ...placesIn(readable, at) };
}

function documentOf(text: string): Document {
  return parseDocument(text, {
    version: "1.2",
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error",
  });
}

/**
 * Finds fields again. Only a file with a problem needs that, so that the text is parsed a second
 * time then, and the trees of all the other files do not fill the memory.
 */
function placesIn(
  text: string,
  at: (offset: number) => Position,
): Pick<ParsedYaml, "locate" | "written"> {
  let parsed: Document | undefined;
  const document = () => (parsed ??= documentOf(text));
  return {
    locate: (path) => at(nodeAt(document().contents, path).offset),
    written: (path) => writtenAt(document(), text, path),
  };
}

/** Gives lines and columns of a text, counted from the line where it starts in its file. */
function positionsIn(text: string, firstLine: number): (offset: number) => Position {
  let counter: LineCounter | undefined;
  return (offset) => {
    counter ??= linesOf(text);
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
}

function linesOf(text: string): LineCounter {
  const counter = new LineCounter();
  for (let next = 0; next >= 0; next = text.indexOf("\n", next) + 1 || -1) counter.addNewLine(next);
  return counter;
}

/** A plain value as its file has it, with a note that stands in the place of a value; nothing where there is no such value. */
function writtenAt(
  document: Document,
  text: string,
  path: readonly PropertyKey[],
): string | undefined {
  const { node, offset, found } = nodeAt(document.contents, path);
  if (!found || !isScalar(node)) return undefined;
  if (node.source !== "") return node.source;
  const { value } = valueOn(lineAt(text, offset).line);
  return value;
}
