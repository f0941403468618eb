import { runChecks } from "../../src/checks/run-checks.ts";
import { parseContent, type ContentFile } from "../../src/load/content.ts";
import { makeRegion, type Region } from "../../src/model/region.ts";
import type { LocatedContent } from "../../src/schema/content.ts";
import { tell, type ToldIssue } from "../../src/schema/issue.ts";
import { exampleFiles } from "./example-files.ts";

/** Files by their path in the content folder: a text, bytes, or `undefined` for a file that is not there. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** A file of the example with one text in it replaced; throws where it does not hold that text once. */
export function edited(path: string, ...changes: [from: string, to: string][]): Files {
  let text = exampleFiles[path] ?? "";
  for (const [from, to] of changes) {
    if (text.split(from).length !== 2) throw new Error(`${path} does not hold “${from}” once.`);
    text = text.replace(from, () => to);
  }
  return { [path]: text };
}

/** The example as a content folder in memory, with other files in the place of some or beside them. */
export function contentFiles(changes: Files = {}): ContentFile[] {
  return Object.entries({ ...exampleFiles, ...changes }).flatMap(([path, file]) => {
    if (file === undefined) return [];
    return [{ path, bytes: typeof file === "string" ? new TextEncoder().encode(file) : file }];
  });
}

/** Everything that is wrong with the changed example: what reading it finds, then what the checks find. */
export function issuesOf(changes: Files = {}): ToldIssue[] {
  const { content, issues } = parseContent(contentFiles(changes));
  const found = content ? [...issues, ...runChecks(content)] : issues;
  return found.map((issue) => tell(issue));
}

/** The changed example's content; throws where it cannot be read whole. */
export function exampleContent(changes: Files = {}): LocatedContent {
  const { content, issues } = parseContent(contentFiles(changes));
  if (!content || issues.length > 0)
    throw new Error(issues.map((found) => tell(found).message).join("\n"));
  return content;
}

/** The region of the changed example. */
export function exampleRegion(changes: Files = {}): Region {
  return makeRegion(exampleContent(changes));
}

/** The region of the example at another address. */
export function regionAt(url: string): Region {
  return exampleRegion(edited("site.yaml", ["url: https://x.example\n", `url: ${url}\n`]));
}
