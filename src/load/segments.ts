import type { Element, ElementContent, Properties, Root } from "hast";
import { sanitize, type Schema } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";
import { internalLinkPrefix, type Segment } from "../schema/segment.ts";
import {
  isComponent,
  isElement,
  literalAttributes,
  type HtmlNode,
  type JsxElement,
} from "./tree.ts";
import { safeAddress } from "./address.ts";

/** Columns of a table that do not begin at the start of the line. */
const alignments: ["className", ...string[]] = ["className", "align-center", "align-end"];

const allowed: Schema = {
  tagNames: "p h2 h3 h4 strong em del a ul ol li br blockquote table thead tbody tr th td".split(
    " ",
  ),
  attributes: { a: ["href", "title"], ol: ["start"], th: [alignments], td: [alignments] },
  protocols: { href: ["http", "https", "mailto", "tel", internalLinkPrefix.slice(0, -1)] },
  clobber: [],
};

/** Stands for a component while the HTML around it is made; editors' texts cannot hold it (see `invisible`). */
const marker = "\ue000";

/** Turns the nodes of a body, each by itself, into finished, sanitised HTML and components; `anchors` go to the headings in order. */
export function toSegments(
  nodes: readonly HtmlNode[],
  anchors: readonly string[],
  pageAddress: string,
): Segment[][] {
  const queue = [...anchors];
  return nodes.map((node) => convert([node], queue, pageAddress));
}

function convert(nodes: readonly HtmlNode[], anchors: string[], pageAddress: string): Segment[] {
  const found: JsxElement<HtmlNode>[] = [];
  const tree = nodes.map((node) => withoutComponents(node, found));
  const safe = sanitize({ type: "root", children: tree }, allowed) as Root;
  const lifted: Segment[][] = [];
  finish(safe.children as ElementContent[], anchors, pageAddress);
  const html = toHtml(safe);
  if (html.trim() === "") return [];
  for (const component of found) lifted.push([toComponent(component, anchors, pageAddress)]);
  return html
    .split(marker)
    .flatMap((piece, index) => [...(piece === "" ? [] : [piece]), ...(lifted[index] ?? [])]);
}

function toComponent(node: JsxElement<HtmlNode>, anchors: string[], pageAddress: string): Segment {
  const children = convert(node.children, anchors, pageAddress);
  return { name: node.name ?? "", props: literalAttributes(node), children };
}

function withoutComponents(node: HtmlNode, found: JsxElement<HtmlNode>[]): ElementContent {
  if (isComponent<HtmlNode>(node)) {
    found.push(node);
    return { type: "text", value: marker };
  }
  if (!isElement(node)) return node as ElementContent;
  const children = node.children.map((child) => withoutComponents(child, found));
  return { ...node, properties: withClass(node.properties), children };
}

/** The look that the parser gives a table's columns, as a class; a column on the right is at the end of the line. */
function withClass({ style, ...properties }: Properties): Properties {
  if (style === "text-align: center") return { ...properties, className: ["align-center"] };
  if (style === "text-align: right") return { ...properties, className: ["align-end"] };
  return properties;
}

function finish(nodes: readonly ElementContent[], anchors: string[], pageAddress: string): void {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    if (/^h[2-4]$/.test(node.tagName)) node.properties["id"] = anchors.shift() ?? "";
    if (node.tagName === "a") finishLink(node, pageAddress);
    finish(node.children, anchors, pageAddress);
  }
}

function finishLink(link: Element, pageAddress: string): void {
  const href = safeAddress(String(link.properties["href"] ?? ""), pageAddress);
  if (href === undefined) delete link.properties["href"];
  else link.properties["href"] = href;
}
