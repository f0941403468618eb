import { isCollection, isScalar, type Document, type Node } from "yaml";
import { say } from "../schema/message.ts";
import { explain, startsWithTab } from "./yaml-explain.ts";
import { lineAt, quoted } from "./yaml-line.ts";
import { nodesOf, startOf } from "./yaml-nodes.ts";
import { problemList, type YamlProblem } from "./yaml-problem.ts";

/** Why a YAML text cannot be read, one problem for each line, as far as the lines before it leave no doubt. */
export function syntaxProblems(document: Document, text: string, inPage: boolean): YamlProblem[] {
  const deep = document.errors.find(({ code }) => code === "RESOURCE_EXHAUSTION");
  if (deep) return [tooDeep(deep.pos[0])];
  const inTabs = document.errors.some(({ code }) => code === "TAB_AS_INDENT") ? tabs(text) : [];
  if (inTabs.length > 0) return inTabs;
  const unclosed = unclosedNodes(document, text);
  const problems = problemList(text);
  for (const { code, pos } of document.errors) {
    const open = unclosed.get(pos[0]);
    problems.add(pos[0], () =>
      open ? neverClosed(open, text) : explain(code, pos[0], text, inPage),
    );
  }
  return problems.found;
}

/** Lists and groups in each other without end. */
export function tooDeep(offset: number): YamlProblem {
  const message = say`Lists and groups lie too deep in each other here.`;
  const fix = say`Look at a file of the same kind, and use only the fields that it has.`;
  return { offset, message, fix };
}

/** All lines that start with a tab: where one does, what belongs to what is not sure any more. */
function tabs(text: string): YamlProblem[] {
  const problems = problemList(text);
  for (const { index } of text.matchAll(/^ *\t[ \t]*(?=[^\s#])/gm)) {
    const [message, fix] = startsWithTab;
    problems.add(index, () => ({ offset: index, message, fix }));
  }
  return problems.found;
}

/** Quotes and brackets that nothing closes, by the place where they end. */
function unclosedNodes(document: Document, text: string): Map<number, Node> {
  const found = new Map<number, Node>();
  for (const { node } of nodesOf(document)) {
    const [start, end] = node.range ?? [0, 0];
    const last = text.slice(Math.max(start + 1, end - 1), end);
    const isOpenQuote =
      isScalar(node) && node.type?.startsWith("QUOTE_") === true && last !== text[start];
    const isOpenBracket = isCollection(node) && node.flow === true && !/[\]}]/.test(last);
    if (isOpenQuote || isOpenBracket) found.set(end, node);
  }
  return found;
}

function neverClosed(node: Node, text: string): YamlProblem {
  const offset = startOf(node);
  const sign = text[offset] ?? "";
  if (isCollection(node)) {
    const message = say`The ${sign} that opens here is not closed before the next field.`;
    const fix = say`Write ${sign === "[" ? "]" : "}"} behind the last item; if the items go on over more lines, start each line with two spaces.`;
    return { offset, message, fix, isLast: true };
  }
  const { line, start } = lineAt(text, offset);
  const inBrackets = /[[{]/.test(line.slice(0, offset - start));
  const after = line.slice(offset - start + 1);
  const rest = inBrackets ? after.replace(/[,\]}][^]*$/, "") : after;
  const message = say`The quote ${sign} that opens here is never closed.`;
  const fix =
    sign === "'"
      ? say`Close it at the end of the text, or put the whole text between double quotes: ${quoted(`'${rest}`)}`
      : say`Close it at the end of the text: ${quoted(rest)}`;
  return { offset, message, fix, isLast: true };
}
