import type { z } from "astro/zod";
import { closest } from "../schema/closest.ts";
import { components, type ComponentName } from "../schema/components.ts";
import type { Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";
import { contentIssues } from "./body-content.ts";
import { nameRefusal } from "./body-signs.ts";
import { bodyIssue, type BodySource, type Told } from "./body-source.ts";
import { startOf, type BodyNode, type JsxElement } from "./tree.ts";

/** What is wrong with a component: its name, its attributes, where it stands, what it holds. */
export function componentIssues(node: JsxElement<BodyNode>, source: BodySource): Issue[] {
  const name = node.name ?? "";
  const report = (told: Told) => bodyIssue(source, told, startOf(node));
  const refusal = nameRefusal(name);
  if (refusal) return [report(refusal)];
  const { level } = components[name as ComponentName];
  if (level === "block" && node.type === "mdxJsxTextElement") return [report(inLine(name))];
  return [
    ...attributeFaults(name as ComponentName, node).map(report),
    ...contentIssues(name as ComponentName, node, source),
  ];
}

function inLine(name: string): Told {
  return [
    "component-attribute",
    say`<${name}> stands inside a line of text.`,
    say`Put <${name}> on a line of its own, with an empty line before and after.`,
  ];
}

function attributeFaults(name: ComponentName, node: JsxElement<BodyNode>): Told[] {
  const { attributes } = components[name];
  const known = Object.keys(attributes.shape);
  const faults: Told[] = [];
  const texts = new Map<string, string>();
  for (const { name: attribute = "…", value } of node.attributes) {
    if (!known.includes(attribute)) faults.push(unknownAttribute(name, attribute, known));
    else if (typeof value !== "string") faults.push(withoutText(name, attribute));
    else if (texts.has(attribute)) faults.push(twice(name, attribute));
    else texts.set(attribute, value);
  }
  if (faults.length > 0) return faults;
  const checked: z.ZodSafeParseResult<unknown> = attributes.safeParse(Object.fromEntries(texts));
  const problems = checked.success ? [] : checked.error.issues;
  return problems.map((problem) => misfit(name, problem, texts));
}

function unknownAttribute(name: string, attribute: string, known: string[]): Told {
  const near = closest(attribute, known);
  return [
    "component-attribute",
    say`<${name}> has no attribute "${attribute}".`,
    near !== undefined
      ? say`Did you mean "${near}"?`
      : known.length > 0
        ? say`<${name}> has: ${known.join(", ")}.`
        : say`Remove it; <${name}> has no attributes.`,
  ];
}

function withoutText(name: string, attribute: string): Told {
  return [
    "component-attribute",
    say`The attribute "${attribute}" of <${name}> has no text.`,
    say`Write ${attribute}="…", with a text between the quotation marks.`,
  ];
}

function twice(name: string, attribute: string): Told {
  return [
    "component-attribute",
    say`The attribute "${attribute}" stands twice in <${name}>.`,
    say`Keep one of them.`,
  ];
}

/** What is told of an attribute that its schema refuses; the schema's own words say what fits. */
function misfit(name: string, problem: z.core.$ZodIssue, texts: Map<string, string>): Told {
  const attribute = problem.path.join(".");
  const code = attribute === "alt" ? "picture-text-missing" : "component-attribute";
  const wanted = { template: problem.message, values: [] };
  if (attribute === "")
    return [code, say`<${name}> does not say what to show.`, say`Write ${wanted}.`];
  const value = texts.get(attribute);
  const fix = say`Write ${attribute}="…": ${wanted}.`;
  if (value === undefined)
    return [code, say`The attribute "${attribute}" of <${name}> is missing.`, fix];
  if (problem.code === "invalid_value") return outOfChoice(name, attribute, value, problem.values);
  if (attribute === "src" && /^(?:[a-z][\w+.-]*:|\/\/)/i.test(value))
    return [code, ...remote(value)];
  return [code, say`${attribute}="${value}" does not fit <${name}>.`, fix];
}

function outOfChoice(
  name: string,
  attribute: string,
  value: string,
  choices: readonly unknown[],
): Told {
  const all = choices.map(String);
  const near = closest(value, all);
  return [
    "component-attribute",
    say`<${name}> has no ${attribute}="${value}".`,
    near === undefined
      ? say`Write ${attribute}="…" with one of: ${all.join(", ")}.`
      : say`Did you mean ${attribute}="${near}"? It can be: ${all.join(", ")}.`,
  ];
}

function remote(address: string): [message: Told[1], fix: Told[2]] {
  const file = /[^/?#]*(?=[?#]|$)/.exec(address)?.[0] ?? "";
  return [
    say`The picture stands on another site; pages show pictures from content/media only.`,
    say`Save it in content/media, if its maker allows that, and write src="${file === "" ? "…" : file}".`,
  ];
}
