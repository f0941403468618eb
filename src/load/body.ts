import { createHash } from "node:crypto";
import { mdxToHast, mdxToMdast } from "satteri";
import { issue, type Issue } from "../schema/issue.ts";
import type { Outline, Page, Position } from "../schema/page.ts";
import { internalLinkPrefix } from "../schema/segment.ts";
import { safeAddress } from "./address.ts";
import { anchorMaker } from "./anchors.ts";
import { nodeIssues } from "./body-rules.ts";
import { toSegments } from "./segments.ts";
import { isComponent, literalAttributes, textOf, type BodyNode, type HtmlNode } from "./tree.ts";

const deepest = 40;
const features = { gfm: { footnotes: false }, frontmatter: false };

/** A body as data: segments to render, outline to check, hashes to compare. */
export type ParsedBody = Pick<Page, "body" | "outline" | "blocks">;

/** Parses an editor's MDX body as data; nothing in it is ever compiled or run. */
export function parseBody(
  text: string,
  file: string,
  firstLine: number,
  pageAddress: string,
): ParsedBody | Issue[] {
  const shift = ({ line, column }: Position): Position => ({ line: line + firstLine - 1, column });
  let root: BodyNode;
  let html: HtmlNode[];
  try {
    root = mdxToMdast(text, { features });
    html = (mdxToHast(text, { features }) as { children: HtmlNode[] }).children;
  } catch (error) {
    return [syntaxIssue(String((error as Error).message), file, shift)];
  }
  const { issues, outline } = walk(root, file, shift, pageAddress);
  if (issues.length > 0) return issues;
  const blocks = ((root as { children: BodyNode[] }).children ?? []).map((node, index) => ({
    id: String(index + 1),
    hash: hashOf(textOf(node)),
  }));
  const anchors = outline.headings.map((heading) => heading.anchor);
  return { body: toSegments(html, anchors, pageAddress), outline, blocks };
}

/** A short hash of a text, with its white space evened out. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text.replace(/\s+/g, " ").trim()).digest("hex").slice(0, 12);
}

function walk(
  root: BodyNode,
  file: string,
  shift: (at: Position) => Position,
  pageAddress: string,
) {
  const issues: Issue[] = [];
  const outline: Outline = { headings: [], links: [], components: [] };
  const anchorFor = anchorMaker();
  const visit = (node: BodyNode, depth: number, inComponent: boolean): void => {
    const at = shift(
      (node as { position?: { start: Position } }).position?.start ?? { line: 1, column: 1 },
    );
    issues.push(...nodeIssues(node, file, at));
    if (node.type === "heading")
      issues.push(...headingIssues(node.depth, textOf(node), outline, file, at));
    if (node.type === "heading" && inComponent) issues.push(headingInComponent(file, at));
    if (node.type === "heading") {
      outline.headings.push({
        ...at,
        depth: node.depth,
        text: textOf(node),
        anchor: anchorFor(textOf(node)),
      });
    }
    if (node.type === "link" || node.type === "definition") {
      const href = safeAddress(node.url, pageAddress);
      if (href === undefined) issues.push(addressIssue(node.url, file, at));
      else outline.links.push({ ...at, href: href.replace(internalLinkPrefix, "") });
    }
    if (isComponent(node)) {
      outline.components.push({
        ...at,
        name: node.name ?? "",
        attributes: literalAttributes(node),
      });
    }
    if (depth >= deepest) {
      const message = "Lists, quotes or components lie too deep inside each other.";
      issues.push(
        issue({ code: "body-not-allowed", file, ...at, message, fix: "Use at most a few levels." }),
      );
      return;
    }
    for (const child of (node as { children?: BodyNode[] }).children ?? [])
      visit(child, depth + 1, inComponent || isComponent(node));
  };
  visit(root, 0, false);
  return { issues, outline };
}

function headingIssues(
  depth: number,
  text: string,
  outline: Outline,
  file: string,
  at: Position,
): Issue[] {
  const report = (message: string, fix: string) => [
    issue({ code: "heading-level", file, ...at, message, fix }),
  ];
  const before = outline.headings.at(-1)?.depth ?? 1;
  if (text.trim() === "")
    return report("This heading is empty.", "Write its text, or remove the # signs.");
  if (depth === 1)
    return report(
      "A heading with one # is the page's title.",
      "Use ## here; the title stands in the front matter.",
    );
  if (depth > 4) return report("Headings go to level 4 at most.", "Use ####, or a list.");
  if (depth > before + 1)
    return report(
      `This heading skips a level (from ${before} to ${depth}).`,
      `Use ${"#".repeat(before + 1)} here.`,
    );
  return [];
}

function headingInComponent(file: string, at: Position): Issue {
  const message = "A heading cannot stand inside a component.";
  return issue({
    code: "heading-level",
    file,
    ...at,
    message,
    fix: "Put it before the component, or write it in bold.",
  });
}

function addressIssue(address: string, file: string, at: Position): Issue {
  const message = `The address "${address}" is not allowed in a link.`;
  const fix =
    "Use https://…, mailto:…, tel:…, or a page of this site such as /housing/find-a-home/.";
  return issue({ code: "address-not-allowed", file, ...at, message, fix });
}

function syntaxIssue(message: string, file: string, shift: (at: Position) => Position): Issue {
  const [, line, column, text] = /^(\d+):(\d+): (.*)/s.exec(message) ?? [];
  const at = shift({ line: Number(line ?? 1), column: Number(column ?? 1) });
  const what = (text ?? message).replace(/\s*\((?:note|mdx-jsx)[^]*$/, "");
  const fix = "Close every tag, leave no { or < in the text, and write links as [text](address).";
  return issue({ code: "body-syntax", file, ...at, message: `This cannot be read: ${what}.`, fix });
}
