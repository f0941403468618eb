import { limitIssues } from "./body-limits.ts";
import { parseTree } from "./body-parse.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { contentOf, isInline, type Inline } from "./inline-texts.ts";
import {
  childrenOf,
  isComponent,
  literalAttributes,
  rangeOf,
  type BodyNode,
  type JsxElement,
} from "./tree.ts";

/** A text that is read and translated as one; `start` and `end` are offsets in the text of the page. */
export interface TextPiece {
  kind: "heading" | "paragraph" | "list item" | "table cell" | "alt" | "cite";
  start: number;
  end: number;
  content: Inline[];
  /** Addresses that became links without being written as links. */
  addresses: string[];
}

/** A block of the body; `kind` names it, `frame` is how it is built, without its words. */
export interface TextBlock {
  /** Its place among the blocks that readers see; empty for a line that only gives an address. */
  id: string;
  kind: string;
  frame: string;
  start: number;
  end: number;
  pieces: TextPiece[];
}

/** A page cut into front matter and blocks; offsets count in the whole text. */
export interface PageTexts {
  yaml: string;
  yamlStart: number;
  bodyStart: number;
  blocks: TextBlock[];
}

/** Finds all texts of a page (line ends of Unix, no byte order mark); nothing where it cannot be read. */
export function pageTexts(text: string, file: string): PageTexts | undefined {
  const split = splitFrontMatter(text, file);
  if (!("body" in split)) return undefined;
  const yamlStart = text.indexOf("\n") + 1;
  const bodyStart = text.length - split.body.length;
  const source = { text: split.body, file, firstLine: split.bodyLine, pageAddress: "/" };
  if (limitIssues(source).length > 0) return undefined;
  const { root, issues } = parseTree(source);
  if (!root || issues.length > 0) return undefined;
  const addresses = new Map(
    childrenOf(root).flatMap((node) =>
      node.type === "definition" ? [[node.identifier, node.url] as const] : [],
    ),
  );
  let count = 0;
  const blocks = childrenOf(root).map((node): TextBlock => {
    const id = node.type === "definition" ? "" : String((count += 1));
    const pieces: TextPiece[] = [];
    collect([node], "paragraph", { body: split.body, bodyStart, addresses, pieces });
    const [start, end] = rangeOf(node);
    const place = { start: start + bodyStart, end: end + bodyStart };
    return { id, kind: kindOf(node), frame: frameOf(node), ...place, pieces };
  });
  return { yaml: split.yaml, yamlStart, bodyStart, blocks };
}

interface Collected {
  body: string;
  bodyStart: number;
  addresses: ReadonlyMap<string, string>;
  pieces: TextPiece[];
}

/** Gathers the texts below some neighbours; those inside a line belong together. */
function collect(nodes: readonly BodyNode[], kind: TextPiece["kind"], into: Collected): void {
  const first = nodes.findIndex(isInline);
  if (first < 0) {
    for (const node of nodes) collectBelow(node, kind, into);
    return;
  }
  const next = nodes.findIndex((node, index) => index > first && !isInline(node));
  const end = next < 0 ? nodes.length : next;
  for (const node of nodes.slice(0, first)) collectBelow(node, kind, into);
  addPiece(nodes.slice(first, end), kind, into);
  collect(nodes.slice(end), kind, into);
}

function collectBelow(node: BodyNode, kind: TextPiece["kind"], into: Collected): void {
  if (isComponent<BodyNode>(node)) addAttributes(node, into);
  const inside: Partial<Record<string, TextPiece["kind"]>> = {
    heading: "heading",
    tableCell: "table cell",
    listItem: "list item",
  };
  collect(childrenOf(node), inside[node.type] ?? kind, into);
}

function addPiece(nodes: readonly BodyNode[], kind: TextPiece["kind"], into: Collected): void {
  const found: string[] = [];
  const content = contentOf(nodes, { ...into, found });
  if (content.length === 0) return;
  const [[start], [, end]] = [rangeOf(nodes[0] ?? {}), rangeOf(nodes.at(-1) ?? {})];
  const raw = into.body.slice(start, end);
  const place = {
    start: start + into.bodyStart + raw.length - raw.trimStart().length,
    end: end + into.bodyStart - (raw.length - raw.trimEnd().length),
  };
  into.pieces.push({ kind, ...place, content, addresses: found });
}

const attribute = /\s+([A-Za-z]\w*)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/** The texts in a component's opening tag: what a picture shows, who said something. */
function addAttributes(node: JsxElement<BodyNode>, { body, bodyStart, pieces }: Collected): void {
  const values = literalAttributes(node);
  attribute.lastIndex = rangeOf(node)[0] + 1 + (node.name ?? "").length;
  for (let found = attribute.exec(body); found; found = attribute.exec(body)) {
    const [written, name = "", double, single = ""] = found;
    const value = values[name];
    if ((name !== "alt" && name !== "cite") || value === undefined) continue;
    const end = bodyStart + found.index + written.length - 1;
    const start = end - (double ?? single).length;
    pieces.push({ kind: name, start, end, content: [value], addresses: [] });
  }
}

function kindOf(node: BodyNode): string {
  if (isComponent(node)) return node.name ?? "";
  return node.type === "heading" ? `${node.type}${node.depth}` : node.type;
}

/** How a block is built: its parts in order, components with what is the same in every language. */
function frameOf(node: BodyNode): string {
  if (isInline(node)) return "text";
  const attributes = isComponent(node) ? Object.entries(literalAttributes(node)) : [];
  const same = attributes
    .filter(([name]) => name !== "alt" && name !== "cite")
    .map(([name, value]) => ` ${name}="${value}"`);
  const ordered = node.type === "list" && node.ordered === true ? "1" : "";
  const inside = childrenOf(node)
    .map(frameOf)
    .filter((frame, index, all) => frame !== "text" || all[index - 1] !== "text");
  return `${kindOf(node)}${ordered}${same.sort().join("")}(${inside.join(" ")})`;
}
