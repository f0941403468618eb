import ts from "typescript";

/** One import found in a file of the source: `inScript` where a browser runs it. */
export interface Import {
  specifier: string;
  line: number;
  typeOnly: boolean;
  inScript: boolean;
}

/** Lists what a .ts, .mjs, .astro or .css file imports, dynamic imports and globs included. */
export function readImports(path: string, text: string): Import[] {
  if (path.endsWith(".css")) return readCss(text);
  if (!path.endsWith(".astro")) return readScript(text, 0, false);
  const { frontMatter, scripts } = astroParts(text);
  return [
    ...readScript(frontMatter.code, lineAt(text, frontMatter.at), false),
    ...scripts.flatMap(({ code, at }) => readScript(code, lineAt(text, at), true)),
    ...sourcesOfScripts(text),
  ];
}

/** The markup of an .astro file, its line numbers kept: front matter, scripts and styles are blank. */
export function markupOf(text: string): string {
  return text
    .replace(/^---\n[\s\S]*?\n---/, blank)
    .replace(/(?<=<(script|style)\b[^>]*(?<!\/)>)[\s\S]*?(?=<\/\1>)/g, blank)
    .replace(/<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/g, blank);
}

function astroParts(text: string) {
  const frontMatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? "";
  const scripts = [...text.matchAll(/<script\b[^>]*(?<!\/)>([\s\S]*?)<\/script>/g)];
  return {
    frontMatter: { code: frontMatter, at: "---\n".length },
    scripts: scripts.map((found) => ({ code: found[1] ?? "", at: found.index })),
  };
}

function sourcesOfScripts(text: string): Import[] {
  return [...text.matchAll(/<script\b[^>]*\ssrc="(\.[^"]+)"/g)].map((found) => ({
    specifier: found[1] ?? "",
    line: lineAt(text, found.index) + 1,
    typeOnly: false,
    inScript: true,
  }));
}

function readCss(text: string): Import[] {
  return [...text.matchAll(/@import\s+(?:url\()?["']([^"']+)/g)].map((found) => ({
    specifier: found[1] ?? "",
    line: lineAt(text, found.index) + 1,
    typeOnly: false,
    inScript: false,
  }));
}

function readScript(code: string, linesBefore: number, inScript: boolean): Import[] {
  const source = ts.createSourceFile("file.ts", code, ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const line = linesBefore + source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    for (const specifier of specifiersOf(node)) {
      found.push({ specifier, line, typeOnly: isTypeOnly(node), inScript });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function specifiersOf(node: ts.Node): string[] {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return node.moduleSpecifier ? literals(node.moduleSpecifier) : [];
  }
  if (ts.isImportTypeNode(node)) return literals(node.argument);
  if (!ts.isCallExpression(node)) return [];
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const isGlob =
    ts.isPropertyAccessExpression(node.expression) &&
    ts.isMetaProperty(node.expression.expression) &&
    node.expression.name.text === "glob";
  return (isImport || isGlob) && node.arguments[0] ? literals(node.arguments[0]) : [];
}

function literals(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isLiteralTypeNode(node)) return literals(node.literal);
  return ts.isArrayLiteralExpression(node) ? node.elements.flatMap(literals) : [];
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return (
    ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
  );
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length - 1;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, " ");
}
