import { components, type ComponentContent, type ComponentName } from "../schema/components.ts";
import type { Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";
import { bodyIssue, type BodySource, type Told } from "./body-source.ts";
import { startOf, visible, type BodyNode, type JsxElement } from "./tree.ts";

/** What is wrong with what stands between the tags of a component. */
export function contentIssues(
  name: ComponentName,
  node: JsxElement<BodyNode>,
  source: BodySource,
): Issue[] {
  const { content } = components[name];
  const inside = node.children.filter((child) => !isBlank(child));
  const needed = content === "some blocks" || content.startsWith("one ");
  if (inside.length === 0)
    return needed ? [bodyIssue(source, empty(name, content), startOf(node))] : [];
  const wrong = inside.find((child, index) => !fits(child, index, content));
  if (wrong) return [bodyIssue(source, misplaced(name, content), startOf(wrong))];
  const block = inside.find((child) => child.type === "text" && blockSign.test(child.value));
  return block ? [bodyIssue(source, onTheLine(name), startOf(block))] : [];
}

/** Begins a heading, list, quotation or table, if the line begins with it. */
const blockSign = /^\s*(?:#{1,6}|[-+*>|]|\d{1,9}[.)])\s/;

function onTheLine(name: string): Told {
  return [
    "component-attribute",
    say`On the line of the tag <${name}> a list, heading or table stays plain text.`,
    say`Put an empty line after <${name}> and one before </${name}>.`,
  ];
}

function isBlank(node: BodyNode): boolean {
  return node.type === "text" && visible(node.value) === "";
}

function fits(node: BodyNode, index: number, content: ComponentContent): boolean {
  if (content === "none") return false;
  if (content === "words") return ["text", "strong", "emphasis", "delete"].includes(node.type);
  if (content === "one list") return node.type === "list" && index === 0;
  if (content === "one numbered list")
    return node.type === "list" && node.ordered === true && index === 0;
  return true;
}

function empty(name: string, content: ComponentContent): Told {
  const message = say`<${name}> is empty.`;
  if (content === "one list" || content === "one numbered list")
    return ["component-attribute", message, listFix(content)];
  return [
    "component-attribute",
    message,
    say`Write its text between <${name}> and </${name}>, or remove both.`,
  ];
}

function misplaced(name: string, content: ComponentContent): Told {
  if (content === "one list")
    return [
      "component-attribute",
      say`In <${name}> stands one list, and nothing else.`,
      listFix(content),
    ];
  if (content === "one numbered list")
    return [
      "component-attribute",
      say`In <${name}> stands one numbered list, and nothing else.`,
      listFix(content),
    ];
  if (content === "words")
    return [
      "component-attribute",
      say`In <${name}> stand only words of a sentence.`,
      say`Write <${name}> and </${name}> around those words, in one line, without a link or component.`,
    ];
  return [
    "component-attribute",
    say`What stands inside <${name}> would not be shown.`,
    say`Put it before or after the component, and end its tag with />.`,
  ];
}

function listFix(content: "one list" | "one numbered list") {
  return content === "one list"
    ? say`Begin each point on its own line with a hyphen and a space. Other text goes before or after the component.`
    : say`Begin each step on its own line with 1., 2., 3. and a space. Other text goes before or after the component.`;
}
