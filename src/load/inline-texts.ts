import { isComponent, literalAttributes, rangeOf, textOf, type BodyNode } from "./tree.ts";

/** A part of a line: characters, or a mark. */
export type Inline = string | InlineMark;

/** Something in a line that is no character; `open` and `close` are what its file has before and behind its words, all of it is in `open` where it has none. */
export interface InlineMark {
  kind: "bold" | "italic" | "struck" | "link" | "term" | "break" | "code" | "other";
  /** The address of a link, the id of a term, the words of code. */
  about: string;
  open: string;
  close: string;
  children?: Inline[];
}

interface Line {
  body: string;
  /** Addresses that are given on lines of their own, by their label. */
  addresses: ReadonlyMap<string, string>;
  /** Takes the addresses that became links without being written as links. */
  found: string[];
}

const inlineTypes = new Set(
  "text strong emphasis delete link linkReference break inlineCode image imageReference mdxTextExpression footnoteReference html".split(
    " ",
  ),
);

/** Whether a node stands in a line; a term that is alone in its paragraph does. */
export function isInline(node: BodyNode): boolean {
  if (isComponent(node)) return node.type === "mdxJsxTextElement" || node.name === "Term";
  return inlineTypes.has(node.type);
}

/** Nodes of a line as characters and marks; white space is evened out, none is left at the ends. */
export function contentOf(nodes: readonly BodyNode[], line: Line): Inline[] {
  return trimmed(inlines(nodes, line));
}

function inlines(nodes: readonly BodyNode[], line: Line): Inline[] {
  const parts = nodes.map((node, index) => inlineOf(node, nodes[index + 1], line));
  return joined(parts);
}

/** Characters that stand beside each other as one text. */
function joined(parts: readonly Inline[]): Inline[] {
  const all: Inline[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (typeof part === "string" && typeof last === "string") all[all.length - 1] = last + part;
    else if (part !== "") all.push(part);
  }
  return all.map((part) => (typeof part === "string" ? part.replace(/[ \t\r\n]+/g, " ") : part));
}

function trimmed(parts: readonly Inline[]): Inline[] {
  const last = parts.length - 1;
  return parts
    .map((part, index) => {
      if (typeof part !== "string") return part;
      const text = index === 0 ? part.replace(/^[ \n]+/, "") : part;
      return index === last ? text.replace(/[ \n]+$/, "") : text;
    })
    .filter((part) => part !== "");
}

const kinds = { strong: "bold", emphasis: "italic", delete: "struck" } as const;

function inlineOf(node: BodyNode, next: BodyNode | undefined, line: Line): Inline {
  const [start, end] = rangeOf(node);
  const written = line.body.slice(start, end);
  const alone = (kind: InlineMark["kind"], about: string, to = end): InlineMark => {
    return { kind, about, open: line.body.slice(start, to), close: "" };
  };
  if (node.type === "text") return node.value;
  if (node.type === "break") return alone("break", "", next ? rangeOf(next)[0] : end);
  if (node.type === "link" && !written.startsWith("[")) {
    line.found.push(node.url);
    return textOf(node);
  }
  if (node.type === "strong" || node.type === "emphasis" || node.type === "delete")
    return around(node, kinds[node.type], "", line);
  if (node.type === "link") return around(node, "link", node.url, line);
  if (node.type === "linkReference") {
    const mark = around(node, "link", line.addresses.get(node.identifier) ?? "", line);
    const label = node.label ?? node.identifier;
    return node.referenceType === "full" ? mark : { ...mark, close: `][${label}]` };
  }
  if (isComponent<BodyNode>(node)) {
    const { id = "" } = literalAttributes(node);
    return node.children.length > 0 ? around(node, "term", id, line) : alone("term", id);
  }
  return alone(node.type === "inlineCode" ? "code" : "other", textOf(node));
}

/** A mark with words inside it. */
function around(
  node: BodyNode & { children: BodyNode[] },
  kind: InlineMark["kind"],
  about: string,
  line: Line,
): InlineMark {
  const [start, end] = rangeOf(node);
  const [first = node, last = node] = [node.children[0], node.children.at(-1)];
  const inner = node.children.length > 0 ? [rangeOf(first)[0], rangeOf(last)[1]] : [end, end];
  return {
    kind,
    about,
    open: line.body.slice(start, inner[0]),
    close: line.body.slice(inner[1], end),
    children: inlines(node.children, line),
  };
}
