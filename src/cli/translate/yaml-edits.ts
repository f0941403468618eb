import {
  isMap,
  isNode,
  isPair,
  isScalar,
  parseDocument,
  stringify,
  type Document,
  type Pair,
  type Scalar,
  type YAMLMap,
} from "yaml";
import type { Edit } from "./file-text.ts";

/** YAML with the place of each of its parts. */
export function yamlDocument(text: string): Document {
  return parseDocument(text, { version: "1.2", uniqueKeys: false, logLevel: "error" });
}

/** The text at a path, if there is one. */
export function textAt(document: Document, path: readonly (string | number)[]): string | undefined {
  const node = document.getIn(path, true);
  return isScalar(node) && typeof node.value === "string" ? node.value : undefined;
}

/** Puts another text at a path where one stands. */
export function replaceText(
  document: Document,
  path: readonly (string | number)[],
  text: string,
): Edit | undefined {
  const node = document.getIn(path, true);
  if (!isScalar(node) || !node.range) return undefined;
  const [start, end] = node.range;
  const isBlock = node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED";
  const written = quoted(text, node, inBrackets(document, path));
  return { start, end, text: isBlock ? `${written}\n` : written };
}

/** Adds a text under a new name to the group at a path, behind the others and in their style; the group is added where it lacks. */
export function addText(
  document: Document,
  source: string,
  path: readonly (string | number)[],
  text: string,
): Edit | undefined {
  const name = String(path.at(-1));
  const group = document.getIn(path.slice(0, -1), true);
  if (isMap(group) && group.items.length > 0)
    return behindLast(group, source, (isFlow) => {
      const last = group.items.at(-1)?.value;
      return `${name}: ${quoted(text, isScalar(last) ? last : undefined, isFlow)}`;
    });
  const outer = document.getIn(path.slice(0, -2), true);
  if (!isMap(outer)) return undefined;
  const field = String(path.at(-2));
  return behindLast(outer, source, (isFlow, indent) =>
    isFlow
      ? `${field}: { ${name}: ${quoted(text, undefined, true)} }`
      : `${field}:\n${indent}  ${name}: ${quoted(text, undefined, false)}`,
  );
}

function behindLast(
  group: YAMLMap,
  source: string,
  write: (isFlow: boolean, indent: string) => string,
): Edit | undefined {
  const last: Pair | undefined = group.items.at(-1);
  const [key, value] = [last?.key, last?.value];
  const start = isNode(key) ? (key.range?.[0] ?? 0) : 0;
  const end = isNode(value) ? (value.range?.[1] ?? 0) : 0;
  if (end === 0) return undefined;
  if (group.flow === true) return { start: end, end, text: `, ${write(true, "")}` };
  const indent = " ".repeat(start - (source.lastIndexOf("\n", start - 1) + 1));
  const full = source.slice(0, end).trimEnd().length;
  const lineEnd = source.indexOf("\n", full);
  const at = lineEnd < 0 ? source.length : lineEnd;
  return { start: at, end: at, text: `\n${indent}${write(false, indent)}` };
}

function inBrackets(document: Document, path: readonly (string | number)[]): boolean {
  return path.some((_, depth) => {
    const node = document.getIn(path.slice(0, depth), true);
    return typeof node === "object" && node !== null && "flow" in node && node.flow === true;
  });
}

/** A text as YAML takes it on one line; between quotes if the text that was there, or a neighbour, is, or if it must be. */
function quoted(text: string, like: Scalar | undefined, isFlow: boolean): string {
  if (like?.type === "QUOTE_SINGLE") return `'${text.replaceAll("'", "''")}'`;
  const style = { lineWidth: 0, blockQuote: false } as const;
  const plain = stringify(text, style).trimEnd();
  const isPlain = plain === text && !(isFlow && /[,[\]{}:#"]/.test(text));
  if (isPlain && like?.type !== "QUOTE_DOUBLE") return plain;
  return stringify(text, { ...style, defaultStringType: "QUOTE_DOUBLE" }).trimEnd();
}

/** The lines of one field of a YAML text at its outermost level, from its name to the next one. */
export function fieldLines(document: Document, source: string, name: string): Edit | undefined {
  if (!isMap(document.contents)) return undefined;
  const index = document.contents.items.findIndex(
    (pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === name,
  );
  const pair = document.contents.items[index];
  if (!pair || !isNode(pair.key)) return undefined;
  const start = pair.key.range?.[0] ?? 0;
  const valueEnd = isNode(pair.value) ? (pair.value.range?.[1] ?? start) : start;
  const full = Math.max(source.slice(0, valueEnd).trimEnd().length, start);
  const lineEnd = source.indexOf("\n", full);
  return { start, end: lineEnd < 0 ? source.length : lineEnd, text: "" };
}
