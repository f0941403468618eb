import type { Element, Root as HastRoot } from "hast";
import type { Nodes } from "mdast";

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
  position?: { start: { line: number; column: number } };
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

/** Whether a node is an HTML element with this tag name. */
export function isElement(node: { type: string }): node is Element {
  return node.type === "element";
}
