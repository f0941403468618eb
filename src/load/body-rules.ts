import type { z } from "astro/zod";
import { closest } from "../schema/closest.ts";
import { components, type ComponentName } from "../schema/components.ts";
import { issue, type Issue, type IssueCode } from "../schema/issue.ts";
import type { Position } from "../schema/page.ts";
import { invisible, invisibleIssue } from "./decode.ts";
import { isComponent, literalAttributes, type JsxElement } from "./tree.ts";

const plainNodes = new Set(
  "root paragraph text heading strong emphasis delete link linkReference definition list listItem break blockquote table tableRow tableCell".split(
    " ",
  ),
);

const refusals: Record<string, [what: string, fix: string]> = {
  html: [
    "HTML tags are not possible in a page.",
    "Write the text in Markdown, or use one of the components.",
  ],
  mdxjsEsm: [
    "“import” and “export” are not possible in a page.",
    "Remove the line; components are there without importing them.",
  ],
  mdxFlowExpression: [
    "Text between { and } would be program code.",
    "Write the text without curly brackets.",
  ],
  mdxTextExpression: [
    "Text between { and } would be program code.",
    "Write the text without curly brackets.",
  ],
  image: [
    "Pictures are placed with <Figure>, so that they have a text for who cannot see them.",
    'Write <Figure src="name.webp" alt="What the picture shows" />.',
  ],
  code: [
    "Blocks of code are not possible in a page.",
    "Remove the ``` lines or the four spaces at the start of the line.",
  ],
  inlineCode: ["Code between ` signs is not possible in a page.", "Remove the ` signs."],
};

/** What is wrong with one node of a body: kinds of text that are not allowed, unknown components, bad attributes. */
export function nodeIssues(node: { type: string }, file: string, at: Position): Issue[] {
  const report = (code: IssueCode, message: string, fix: string) =>
    issue({ code, file, ...at, message, fix });
  const hidden = invisible.exec(stringsOf(node).join(" "));
  if (hidden) return [invisibleIssue(hidden[0], file, at)];
  if (isComponent(node)) return componentIssues(node, report);
  if (plainNodes.has(node.type)) return [];
  const [what, fix] = refusals[node.type] ?? [
    `“${node.type}” is not possible in a page.`,
    "Remove it.",
  ];
  return [report("body-not-allowed", what, fix)];
}

/** The texts of a node, its entities read: `&#xE000;` is not what the file's own characters show. */
function stringsOf(node: { type: string }): string[] {
  const attributes = isComponent(node) ? Object.values(literalAttributes(node)) : [];
  return [...Object.values(node), ...attributes].filter((value) => typeof value === "string");
}

type Report = (code: IssueCode, message: string, fix: string) => Issue;

function componentIssues(node: JsxElement<unknown>, report: Report): Issue[] {
  const name = node.name ?? "";
  if (!Object.hasOwn(components, name)) return [unknownComponent(name, report)];
  const component = components[name as ComponentName];
  const issues: Issue[] = [];
  if (component.level === "block" && node.type === "mdxJsxTextElement") {
    const fix = `Put <${name}> on a line of its own, with an empty line before and after.`;
    issues.push(report("component-attribute", `<${name}> stands inside a line of text.`, fix));
  }
  const literal: Record<string, string> = {};
  for (const { name: attribute, value } of node.attributes) {
    if (attribute !== undefined && typeof value === "string") literal[attribute] = value;
    else {
      const what = `<${name}> has an attribute that is not a plain text${attribute ? `: ${attribute}` : ""}.`;
      issues.push(
        report(
          "component-attribute",
          what,
          `Write it between double quotes, such as ${attribute ?? "id"}="…".`,
        ),
      );
    }
  }
  const checked: z.ZodSafeParseResult<unknown> = component.attributes.safeParse(literal);
  if (checked.success || issues.length > 0) return issues;
  return checked.error.issues.map((problem) =>
    attributeIssue(name, problem, Object.keys(component.attributes.shape), report),
  );
}

function attributeIssue(
  name: string,
  problem: z.core.$ZodIssue,
  known: string[],
  report: Report,
): Issue {
  if (problem.code === "unrecognized_keys") {
    const key = problem.keys[0] ?? "";
    const suggestion = closest(key, known);
    const fix = suggestion
      ? `Did you mean "${suggestion}"?`
      : `<${name}> has: ${known.join(", ") || "no attributes"}.`;
    return report("component-attribute", `<${name}> has no attribute "${key}".`, fix);
  }
  const attribute = problem.path.join(".");
  const fix =
    problem.code === "invalid_value"
      ? `Write ${attribute}="…" with one of: ${problem.values.map(String).join(", ")}.`
      : `Write ${attribute}="…": ${problem.message}.`;
  return report(
    "component-attribute",
    `The attribute "${attribute}" of <${name}> is missing or does not fit.`,
    fix,
  );
}

function unknownComponent(name: string, report: Report): Issue {
  if (/^[a-z]/.test(name))
    return report(
      "body-not-allowed",
      `HTML tags such as <${name}> are not possible in a page.`,
      refusals["html"]?.[1] ?? "",
    );
  const suggestion = closest(name, Object.keys(components));
  const fix = suggestion
    ? `Did you mean <${suggestion}>?`
    : `Use one of: ${Object.keys(components).join(", ")}.`;
  return report("component-unknown", `There is no component <${name}>.`, fix);
}
