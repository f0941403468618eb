import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
} from "yaml";
import { issue, type Issue } from "../schema/issue.ts";
import type { Position } from "../schema/page.ts";
import type { Locate } from "../schema/content.ts";
import { invisible, invisibleIssue } from "./decode.ts";

/** A YAML text as data, with the means to find a field's line again. */
export interface ParsedYaml {
  data: unknown;
  locate: Locate;
  issues: Issue[];
}

/** Parses YAML (core schema, unique keys, no aliases); `firstLine` is where the text starts in its file. */
export function parseYaml(text: string, file: string, firstLine = 1): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, version: "1.2" });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const locate: Locate = (path) => at(offsetOf(document.contents, path));
  const issues = document.errors.map((error) =>
    issue({
      code: "yaml-syntax",
      file,
      ...at(quoteBefore(document, error.pos[0])),
      message: `This is not valid YAML: ${error.message.replace(/ at line \d+[^]*/, "")}.`,
      fix: "Check quotes, colons and the spaces at the start of this line; a text with “: ” in it goes between quotes.",
    }),
  );
  if (issues.length === 0) issues.push(...refusals(document, file, at));
  return { data: issues.length > 0 ? undefined : (document.toJS() as unknown), locate, issues };
}

/** Where a quote opens that runs on to an error, as one that is never closed does; else where the error is. */
function quoteBefore(document: Document, error: number): number {
  let start = error;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith("QUOTE_") && range?.[1] === error) start = range[0];
    },
  });
  return start;
}

/** Aliases, with which a few lines can hold millions of values, and characters that escapes hide from the file's decoding. */
function refusals(document: Document, file: string, at: (offset: number) => Position): Issue[] {
  const issues: Issue[] = [];
  visit(document, {
    Alias: (_, node) => {
      const message = `“*${node.source}” would repeat another value here (an alias).`;
      const fix = "Write the value out; a text that starts with * goes between quotes.";
      issues.push(issue({ code: "yaml-syntax", file, ...at(startOf(node)), message, fix }));
    },
    Scalar: (_, node) => {
      const hidden = invisible.exec(String(node.value));
      if (hidden) issues.push(invisibleIssue(hidden[0], file, at(startOf(node))));
    },
  });
  return issues;
}

/** The offset of the deepest part of `path` that exists. */
function offsetOf(root: unknown, path: readonly PropertyKey[]): number {
  let node = root;
  let offset = startOf(root);
  for (const step of path) {
    if (!isCollection(node)) break;
    const item: unknown = isMap(node)
      ? node.items.find((pair) => isScalar(pair.key) && pair.key.value === step)
      : node.items[Number(step)];
    if (item === undefined) break;
    offset = startOf(isPair(item) ? item.key : item);
    node = isPair(item) ? item.value : item;
  }
  return offset;
}

function startOf(node: unknown): number {
  const range = (node as { range?: [number, number, number] | null } | null)?.range;
  return range?.[0] ?? 0;
}
