import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Every template of a message in `src`: what stands after `say` and in `hint()`. */
export function messageTemplates(): string[] {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  const found = files.flatMap((path) => templatesIn(readFileSync(join("src", path), "utf8")));
  return [...new Set(found)].sort();
}

function templatesIn(code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === "say")
      found.push(templateOf(node.template));
    if (ts.isCallExpression(node) && node.expression.getText() === "hint") {
      const [text] = node.arguments;
      if (text && ts.isStringLiteral(text)) found.push(text.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile("a.ts", code, ts.ScriptTarget.Latest, true));
  return found;
}

function templateOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.templateSpans.reduce(
    (before, span, index) => `${before}{${index + 1}}${span.literal.text}`,
    template.head.text,
  );
}
