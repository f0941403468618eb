import type { Definition, Link, LinkReference } from "mdast";
import type { Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";
import { addressFix, safeAddress } from "./address.ts";
import { bodyIssue, mostIssues, type BodySource, type Told } from "./body-source.ts";
import { below, isComponent, startOf, textOf, visible } from "./tree.ts";

/** What is wrong with a link: its address, its words, a component in them. */
export function linkIssues(node: Link | LinkReference, source: BodySource): Issue[] {
  const report = (told: Told) => bodyIssue(source, told, startOf(node));
  const inside = below(node);
  const component = inside.find((child) => isComponent(child));
  const address = node.type === "link" ? addressIssues(node, source) : [];
  if (component) {
    const told: Told = [
      "body-not-allowed",
      say`A component cannot stand in the words of a link.`,
      say`Put it before or after the link.`,
    ];
    return [...address, bodyIssue(source, told, startOf(component))];
  }
  return shownText(node) === "" ? [...address, report(withoutText(node))] : address;
}

/** The words of a link as readers see them, pictures left out. */
export function shownText(node: Link | LinkReference): string {
  const texts = below(node).filter(({ type }) => type === "text");
  return visible(texts.map(textOf).join(""));
}

function withoutText(node: Link | LinkReference): Told {
  const address = node.type === "link" && node.url !== "" ? node.url : "…";
  return [
    "link-text-missing",
    say`This link has no words.`,
    say`Write where it leads between the square brackets: [words](${address}).`,
  ];
}

/** What is wrong with the address of a link or of a line that gives one. */
export function addressIssues(node: Link | Definition, source: BodySource): Issue[] {
  if (safeAddress(node.url, source.pageAddress) !== undefined) return [];
  const message =
    node.url === ""
      ? say`This link has no address.`
      : say`The address "${node.url}" is not allowed in a link.`;
  const told: Told = ["address-not-allowed", message, addressFix(node.url)];
  return [bodyIssue(source, told, startOf(node))];
}

/** Lines that give an address for links: those that no link uses, and those that repeat another. */
export function definitionIssues(
  definitions: readonly Definition[],
  used: ReadonlySet<string>,
  source: BodySource,
): Issue[] {
  const seen = new Set<string>();
  return definitions
    .flatMap((node) => {
      const { identifier } = node;
      const label = node.label ?? identifier;
      const told = seen.has(identifier)
        ? twice(label)
        : used.has(identifier)
          ? undefined
          : unused(label);
      seen.add(identifier);
      return told ? [bodyIssue(source, told, startOf(node))] : [];
    })
    .slice(0, mostIssues);
}

function twice(label: string): Told {
  return [
    "link-broken",
    say`The address of [${label}] is given twice.`,
    say`Keep the line that is right, and remove the other.`,
  ];
}

function unused(label: string): Told {
  return [
    "link-broken",
    say`This line gives an address for [${label}], but no link uses it; readers do not see it.`,
    say`Write [words][${label}] where the link belongs, or remove the line.`,
  ];
}
