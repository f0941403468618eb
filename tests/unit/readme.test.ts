import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { runChecks } from "../../src/checks/run-checks.ts";
import { mappingSchema } from "../../src/cli/import/mapping.ts";
import { messageCatalogue } from "../../src/i18n/messages.ts";
import { parseBody } from "../../src/load/body.ts";
import { readContent } from "../../src/load/files.ts";
import { splitFrontMatter } from "../../src/load/front-matter.ts";
import { terminalReport } from "../../src/reporters/terminal.ts";
import { components, type ComponentName } from "../../src/schema/components.ts";
import { issueCodes, type Issue } from "../../src/schema/issue.ts";
import { inWords } from "../../src/schema/message.ts";
import { pageSchema } from "../../src/schema/page.ts";
import { siteSchema } from "../../src/schema/site.ts";

const readme = readFileSync("README.md", "utf8");

test("every issue code has one line in the README, and no other code has", () => {
  expect(namesInTable("code").toSorted()).toEqual(Object.keys(issueCodes).toSorted());
});

test("every component has one line in the README, and no other has", () => {
  const names = namesInTable("component").map((example) => /^<(\w+)/.exec(example)?.[1]);
  expect(names.toSorted()).toEqual(Object.keys(components).toSorted());
});

test("the components in the README are written as the checks want them", () => {
  const tags = namesInTable("component").map((example) =>
    example.endsWith("/>") ? example : withContent(example, /\w+/.exec(example)?.[0] ?? ""),
  );
  expect(bodyIssues(tags.join("\n\n"), 1)).toEqual([]);
});

test.each([
  ["site.yaml", siteSchema, 1],
  ["a page", pageSchema, 0],
])("every field of %s stands in the README, and no other does", (_, schema, table) => {
  expect(namesInTable("field", table).toSorted()).toEqual(Object.keys(schema.shape).toSorted());
});

test("the page in the README is one that the checks accept", () => {
  const example = /```mdx\n(.*?)```/s.exec(readme)?.[1] ?? "";
  const page = splitFrontMatter(example, "README.md");
  if (!("body" in page)) throw new Error(inWords(page.message));
  expect(pageSchema.safeParse(parse(page.yaml)).error).toBeUndefined();
  expect(bodyIssues(page.body, page.bodyLine)).toEqual([]);
});

test("the mapping of columns in the README is one that the import accepts", () => {
  const example = /```yaml\n(columns:.*?)```/s.exec(readme)?.[1] ?? "";
  expect(mappingSchema.safeParse(parse(example)).error).toBeUndefined();
});

const service = "services/library-de-krook.yaml";

test.each([
  ["README.md", "en"],
  ["src/pages/docs/edit.mdx", "en"],
  ["src/pages/docs/nl/edit.mdx", "nl"],
])("the report in %s is what the check says (%s)", async (guide, language) => {
  const text = readFileSync(`content/${service}`, "utf8");
  const swapped = text.replace(/lat: (.*)\n(\s+)lon: (.*)/, "lat: $3\n$2lon: $1");
  const bytes = new TextEncoder().encode(swapped);
  const { content } = await readContent("content", [{ path: service, bytes }]);
  if (!content) throw new Error("The region cannot be read.");
  const catalogue = messageCatalogue(language);
  const issues = runChecks(content).filter(({ file }) => file === service);
  const report = terminalReport(issues, { folder: "content", catalogue });
  expect(readFileSync(guide, "utf8")).toContain(report.split("\n\n")[0]);
});

test("every npm command in the README is in package.json", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
    scripts: Record<string, string>;
  };
  const commands = [...readme.matchAll(/(?:`|^|=\S+ )npm (?:run )?([a-z:]+)/gm)].map(
    ([, name]) => name ?? "",
  );
  expect(commands.length).toBeGreaterThan(5);
  expect(commands.filter((name) => name !== "ci" && !(name in scripts))).toEqual([]);
});

test("the picture in the README is there and small", () => {
  const [, path = ""] = /!\[[^\]]+\]\(([^)]+)\)/.exec(readme) ?? [];
  expect(readFileSync(path).byteLength).toBeLessThan(150_000);
});

/** An opening tag with what its component wants to hold, and the closing tag. */
function withContent(tag: string, name: string): string {
  const { content } = components[name as ComponentName];
  const inside = { "one list": "- Text", "one numbered list": "1. **Text**" }[content as string];
  return `${tag}\n\n${inside ?? "Text"}\n\n</${name}>`;
}

/** What the checks have to say of a page's text. */
function bodyIssues(text: string, line: number): Issue[] {
  const body = parseBody(text, "README.md", line, "/topic/page/");
  return Array.isArray(body) ? body : [];
}

/** What stands between backticks in the first column of the table whose first column has this heading. */
function namesInTable(heading: string, which = 0): string[] {
  const tables = readme.split(/\n\n+/).filter((block) => block.startsWith(`| ${heading} `));
  const rows = tables[which]?.split("\n").slice(2) ?? [];
  return rows.flatMap((row) =>
    [...(row.split(" | ")[0] ?? "").matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ""),
  );
}
