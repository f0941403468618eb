import type { Element, Root as HastRoot } from "hast";
import type { Nodes } from "mdast";
import type { Position } from "../schema/page.ts";

/** An attribute as MDX writes it; only those with a text as value are data. */
export interface JsxAttribute {
  type: "mdxJsxAttribute" | "mdxJsxExpressionAttribute";
  name?: string;
  value?: string | null | { value: string };
}

/** A component in either tree; `Child` is the tree's own node. */
export interface JsxElement<Child> {
  type: "mdxJsxFlowElement" | "mdxJsxTextElement";
  name: string | null;
  attributes: JsxAttribute[];
  children: Child[];
  position?: { start: Point; end: Point };
}

interface Point extends Position {
  offset?: number;
}

/** A node of an editor's text. */
export type BodyNode =
  Nodes | JsxElement<BodyNode> | { type: "mdxjsEsm" | "mdxFlowExpression" | "mdxTextExpression" };

/** A node of the HTML made from it. */
export type HtmlNode = HastRoot["children"][number] | JsxElement<HtmlNode>;

/** Whether a node is a component. */
export function isComponent<Child>(node: { type: string }): node is JsxElement<Child> {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

/** The attributes of a component that are plain texts. */
export function literalAttributes(node: JsxElement<unknown>): Record<string, string> {
  return Object.fromEntries(
    node.attributes.flatMap(({ name, value }) =>
      name !== undefined && typeof value === "string" ? [[name, value]] : [],
    ),
  );
}

/** The plain text below a node. */
export function textOf(node: unknown): string {
  const { value, children, alt } = node as { value?: unknown; children?: unknown[]; alt?: unknown };
  if (typeof value === "string") return value;
  return children ? children.map(textOf).join("") : typeof alt === "string" ? alt : "";
}

/** What readers can see of a text: no white space around it, no invisible characters. */
export function visible(text: string): string {
  return text.replace(/\p{Cf}/gu, "").trim();
}

/** Whether a node is an HTML element with this tag name. */
export function isElement(node: { type: string }): node is Element {
  return node.type === "element";
}

/** Where a node begins, counted in the body. */
export function startOf(node: object): Position {
  const { position } = node as { position?: { start: Position } };
  return position?.start ?? { line: 1, column: 1 };
}

/** From which character of the body to which one a node goes. */
export function rangeOf(node: object): [start: number, end: number] {
  const { position } = node as { position?: { start: Point; end: Point } };
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

/** The children of a node. */
export function childrenOf(node: BodyNode): BodyNode[] {
  return (node as { children?: BodyNode[] }).children ?? [];
}

/** A node that lies more than so many levels below another, if there is one; however deep, it needs no deep stack. */
export function firstBelow(root: BodyNode, levels: number): BodyNode | undefined {
  let row = [root];
  for (let depth = 0; depth <= levels && row.length > 0; depth += 1) row = row.flatMap(childrenOf);
  return row[0];
}

/** Every node below a node, in the order of the text. */
export function below(node: BodyNode): BodyNode[] {
  return childrenOf(node).flatMap((child) => [child, ...below(child)]);
}
