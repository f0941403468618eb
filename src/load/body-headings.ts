import type { Heading } from "mdast";
import type { Issue } from "../schema/issue.ts";
import { say, type Message } from "../schema/message.ts";
import { bodyIssue, placeOf, type BodySource, type Told } from "./body-source.ts";
import { below, isComponent, rangeOf, startOf, textOf, visible, type BodyNode } from "./tree.ts";

/** What a heading can stand in, apart from the page itself. */
export type HeadingPlace = "component" | "list or quote" | undefined;

/** What is wrong with a heading, after one of level `before`. */
export function headingIssues(
  node: Heading,
  before: number,
  inside: HeadingPlace,
  source: BodySource,
): Issue[] {
  const report = (message: Message, fix: Message) => [
    bodyIssue(source, ["heading-level", message, fix], startOf(node)),
  ];
  const { depth } = node;
  const [start, end] = rangeOf(node);
  if (source.text[start] !== "#") {
    const line = source.text.lastIndexOf("\n", end - 1) + 1;
    return [bodyIssue(source, underlined, placeOf(source.text, line))];
  }
  if (inside === "component")
    return report(
      say`A heading cannot stand inside a component.`,
      say`Put it before the component, or write it in bold.`,
    );
  if (inside === "list or quote")
    return report(
      say`A heading cannot stand inside a list or a quotation.`,
      say`Put it before, or write it in bold.`,
    );
  if (below(node).some(isWordless))
    return report(
      say`A component in a heading needs words, because the list of contents shows them.`,
      say`Write <Term id="…">words</Term>.`,
    );
  if (visible(textOf(node)) === "")
    return report(say`This heading is empty.`, say`Write its text, or remove the # signs.`);
  if (depth === 1)
    return report(
      say`A heading with one # is the page's title.`,
      say`Use ## here; the title stands in the front matter.`,
    );
  if (depth > 4) return report(say`Headings go to level 4 at most.`, say`Use ####, or a list.`);
  if (depth > before + 1)
    return report(
      say`This heading skips a level (from ${before} to ${depth}).`,
      say`Use ${"#".repeat(before + 1)} here.`,
    );
  return [];
}

const underlined: Told = [
  "heading-level",
  say`The line of = or - signs makes a heading of the text above it.`,
  say`Write ## and a space before a heading. For ordinary text, remove the line.`,
];

function isWordless(node: BodyNode): boolean {
  return isComponent<BodyNode>(node) && visible(textOf(node)) === "";
}
