import type { Definition, LinkReference } from "mdast";
import type { Issue } from "../schema/issue.ts";
import type { Outline } from "../schema/page.ts";
import { internalLinkPrefix } from "../schema/segment.ts";
import { safeAddress } from "./address.ts";
import { anchorMaker } from "./anchors.ts";
import { headingIssues, type HeadingPlace } from "./body-headings.ts";
import { definitionIssues, shownText } from "./body-links.ts";
import { nodeIssues } from "./body-rules.ts";
import { inFile, mostIssues, type BodySource } from "./body-source.ts";
import {
  below,
  childrenOf,
  isComponent,
  literalAttributes,
  startOf,
  textOf,
  type BodyNode,
} from "./tree.ts";

/** Goes through a body once: what is wrong with it, and what it holds. */
export function walk(root: BodyNode, source: BodySource): { issues: Issue[]; outline: Outline } {
  const all = below(root);
  const definitions = all.filter((node): node is Definition => node.type === "definition");
  const references = all.filter((node): node is LinkReference => node.type === "linkReference");
  const pictures = all.filter((node) => node.type === "imageReference");
  const outline: Outline = { headings: [], links: [], components: [] };
  const words = new Map(references.map((node) => [node.identifier, shownText(node)]));
  const issues: Issue[] = [];
  const anchorFor = anchorMaker();

  const addLink = (node: BodyNode, url: string, text: string) => {
    const href = safeAddress(url, source.pageAddress)?.replace(internalLinkPrefix, "");
    if (href === undefined) return;
    const link = { ...inFile(source, startOf(node)), href, text };
    outline.links.push(link);
  };
  const visit = (node: BodyNode, inside: HeadingPlace): void => {
    if (issues.length > mostIssues) return;
    const at = inFile(source, startOf(node));
    issues.push(...nodeIssues(node, source));
    if (node.type === "heading") {
      const before = outline.headings.at(-1)?.depth ?? 1;
      issues.push(...headingIssues(node, before, inside, source));
      const text = textOf(node);
      outline.headings.push({ ...at, depth: node.depth, text, anchor: anchorFor(text) });
    } else if (node.type === "link") addLink(node, node.url, shownText(node));
    else if (node.type === "definition") addLink(node, node.url, words.get(node.identifier) ?? "");
    else if (isComponent(node))
      outline.components.push({
        ...at,
        name: node.name ?? "",
        attributes: literalAttributes(node),
      });
    for (const child of childrenOf(node)) visit(child, placeInside(node) ?? inside);
  };
  visit(root, undefined);
  const used = new Set([...references, ...pictures].map(({ identifier }) => identifier));
  issues.push(...definitionIssues(definitions, used, source));
  return { issues, outline };
}

function placeInside(node: BodyNode): HeadingPlace {
  if (isComponent(node)) return "component";
  return node.type === "list" || node.type === "blockquote" ? "list or quote" : undefined;
}
