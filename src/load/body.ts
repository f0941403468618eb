import { createHash } from "node:crypto";
import { mdxToHast } from "satteri";
import type { Issue } from "../schema/issue.ts";
import type { Page } from "../schema/page.ts";
import { say } from "../schema/message.ts";
import { limitIssues } from "./body-limits.ts";
import { parseTree, parserOptions } from "./body-parse.ts";
import { bodyIssue, mostIssues, type BodySource, type Told } from "./body-source.ts";
import { walk } from "./body-walk.ts";
import { toSegments } from "./segments.ts";
import { isComponent, isElement, literalAttributes, visible, type HtmlNode } from "./tree.ts";

/** A body as data: blocks to render and to compare, outline to check. */
export type ParsedBody = Pick<Page, "body" | "outline">;

/** Parses an editor's MDX body as data; nothing in it is ever compiled or run. */
export function parseBody(
  text: string,
  file: string,
  firstLine: number,
  pageAddress: string,
): ParsedBody | Issue[] {
  const source = { text, file, firstLine, pageAddress };
  const unbearable = limitIssues(source);
  if (unbearable.length > 0) return first(unbearable, source);
  const { root, issues: unreadable } = parseTree(source);
  if (!root) return first(unreadable, source);
  const { issues, outline } = walk(root, source);
  if (unreadable.length + issues.length > 0) return first([...unreadable, ...issues], source);
  const { children } = mdxToHast(text, parserOptions) as { children: HtmlNode[] };
  const anchors = outline.headings.map(({ anchor }) => anchor);
  const nodes = children.filter((node) => node.type !== "text" || visible(node.value) !== "");
  const segments = toSegments(nodes, anchors, pageAddress);
  const body = nodes.map((node, index) => {
    const text = readText(node);
    return {
      id: String(index + 1),
      hash: hashOf(text),
      kind: (isElement(node) ? node.tagName : isComponent(node) && node.name) || "",
      hasText: visible(text) !== "",
      segments: segments[index] ?? [],
    };
  });
  return { body, outline };
}

/** A short hash of a text, with its white space and the ways to write a letter with an accent evened out. */
export function hashOf(text: string): string {
  const even = text.normalize("NFC").replace(/\s+/g, " ").trim();
  return createHash("sha256").update(even).digest("hex").slice(0, 12);
}

/** What readers read in a node: its text and those of attributes, not where links lead nor any id. */
function readText(node: HtmlNode): string {
  if (node.type === "text") return node.value;
  if (!isElement(node) && !isComponent<HtmlNode>(node)) return "";
  const { alt = "", cite = "" } = isElement(node) ? {} : literalAttributes(node);
  return [alt, cite, ...(node.children as HtmlNode[]).map(readText)].join("");
}

/** The first problems, in the order of the text, and that there are more. */
function first(issues: readonly Issue[], source: BodySource): Issue[] {
  const sorted = issues.toSorted(
    (one, other) => one.line - other.line || (one.column ?? 0) - (other.column ?? 0),
  );
  const told = sorted.slice(0, mostIssues);
  return issues.length > mostIssues
    ? [...told, bodyIssue(source, andMore, { line: 1, column: 1 })]
    : told;
}

const andMore: Told = [
  "body-not-allowed",
  say`This text has more than ${mostIssues} problems; the rest is not listed.`,
  say`Mend those that are, then check again.`,
];
