import { mdxToMdast } from "satteri";
import type { Issue } from "../schema/issue.ts";
import { tooDeep } from "./body-limits.ts";
import { programIssues, withoutPrograms } from "./body-programs.ts";
import { bodyIssue, type BodySource } from "./body-source.ts";
import { syntaxProblem } from "./body-syntax.ts";
import { below, firstBelow, rangeOf, startOf, type BodyNode } from "./tree.ts";

/** What the parser reads besides MDX. */
export const parserOptions = { features: { frontmatter: false } };

/** Levels of a tree: a list in a list is four. */
const deepest = 40;

/** So many signs `<` that begin nothing are told at once; for each of them the body is parsed again. */
const mostSigns = 20;

/** Parses a body, programs and stray signs left out; no tree where the rest cannot be read. */
export function parseTree(source: BodySource): { root?: BodyNode; issues: Issue[] } {
  const issues: Issue[] = [];
  let [text, unrefused] = [withoutPrograms(source.text), source.text];
  while (issues.length <= mostSigns) {
    try {
      const root: BodyNode = mdxToMdast(text, parserOptions);
      const deep = firstBelow(root, deepest);
      if (deep) return { issues: [...issues, bodyIssue(source, tooDeep, startOf(deep))] };
      const programs = programIssues(source, without(codeIn(root), " ", unrefused));
      return { root, issues: [...issues, ...programs] };
    } catch (error) {
      const { issue, overlook } = syntaxProblem(error, source);
      issues.push(issue);
      if (!overlook) break;
      text = without([overlook], "%", text);
      unrefused = without([overlook], " ", unrefused);
    }
  }
  return { issues };
}

/** Where code stands, which is refused as a whole. */
function codeIn(root: BodyNode): [start: number, end: number][] {
  return below(root)
    .filter(({ type }) => type === "code" || type === "inlineCode")
    .map(rangeOf);
}

/** A text with a sign in the place of each character of some parts; its lines stay. */
function without(parts: [start: number, end: number][], sign: string, text: string): string {
  let [done, left] = [0, ""];
  for (const [start, end] of parts) {
    left += text.slice(done, start) + text.slice(start, end).replace(/[^\n]/g, sign);
    done = end;
  }
  return left + text.slice(done);
}
