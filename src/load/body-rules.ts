import type { ListItem } from "mdast";
import type { Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";
import { componentIssues } from "./body-components.ts";
import { addressIssues, linkIssues } from "./body-links.ts";
import { refusals, unknownKind } from "./body-refusals.ts";
import { bodyIssue, inFile, type BodySource, type Told } from "./body-source.ts";
import { tableIssues } from "./body-tables.ts";
import { paragraphIssues, textIssues } from "./body-texts.ts";
import { invisible, invisibleIssue } from "./decode.ts";
import { isComponent, literalAttributes, startOf, type BodyNode } from "./tree.ts";

/** What is wrong with one node of a body, apart from headings. */
export function nodeIssues(node: BodyNode, source: BodySource): Issue[] {
  const hidden = invisible.exec(stringsOf(node).join(" "));
  if (hidden) return [invisibleIssue(hidden[0], source.file, inFile(source, startOf(node)))];
  if (isComponent<BodyNode>(node)) return componentIssues(node, source);
  if (node.type === "link" || node.type === "linkReference") return linkIssues(node, source);
  if (node.type === "definition") return addressIssues(node, source);
  if (node.type === "table") return tableIssues(node, source);
  if (node.type === "paragraph") return paragraphIssues(node, source);
  if (node.type === "text") return textIssues(node, source);
  const report = (told: Told) => bodyIssue(source, told, startOf(node));
  if (node.type === "listItem") return itemFaults(node).map(report);
  if (node.type === "blockquote") return node.children.length > 0 ? [] : [report(emptyQuote)];
  return plain.has(node.type) ? [] : [report(refusalOf(node.type))];
}

/** Kinds of text that need no check of their own; a reference to a footnote comes with the footnote, which is refused. */
const plain = new Set(
  "root heading strong emphasis delete list break tableRow tableCell footnoteReference".split(" "),
);

function refusalOf(type: string): Told {
  return (refusals as Record<string, Told | undefined>)[type] ?? unknownKind;
}

/** The texts of a node, its entities read: `&#xE000;` is not what the file's own characters show. */
function stringsOf(node: BodyNode): string[] {
  const attributes = isComponent(node) ? Object.values(literalAttributes(node)) : [];
  const values: unknown[] = Object.values(node);
  return [...values, ...attributes].filter((value) => typeof value === "string");
}

function itemFaults({ children, checked }: ListItem): Told[] {
  if (typeof checked === "boolean")
    return [
      [
        "body-not-allowed",
        say`Boxes to tick, [ ] or [x], are not possible in a list.`,
        say`Remove the box; <Documents> puts a tick before each point of its list.`,
      ],
    ];
  if (children.length > 0) return [];
  return [
    [
      "body-not-allowed",
      say`This point of the list is empty.`,
      say`Write its text after the sign, or remove it.`,
    ],
  ];
}

const emptyQuote: Told = [
  "body-not-allowed",
  say`This quotation is empty.`,
  say`Write its text after the sign >, or remove it.`,
];
