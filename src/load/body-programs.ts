import type { Issue } from "../schema/issue.ts";
import { bodyIssue, mostIssues, placeOf, type BodySource, type Told } from "./body-source.ts";
import { refusals } from "./body-refusals.ts";

/** Only at the very start of a line do these words begin a program. */
const importLine = /^(?:im|ex)port(?=[\s{*"'])/gm;

/** A `{` counts unless an odd number of `\` stands before it. */
const openBracket = /(?<!\\)(?:\\\\)*\{/g;

/**
 * A body in which nothing looks like a program, each other character in its place: the parser reads programs
 * with a library that ends the whole process on a deeply nested one.
 */
export function withoutPrograms(text: string): string {
  return text
    .replace(openBracket, (found) => `${found.slice(0, -1)}%`)
    .replace(importLine, (word) => word.toUpperCase());
}

/** Refuses programs in a body; `text` is the body without what is refused as a whole, such as blocks of code. */
export function programIssues(source: BodySource, text: string): Issue[] {
  const report = (offsets: number[], told: Told) =>
    offsets.slice(0, mostIssues).map((at) => bodyIssue(source, told, placeOf(source.text, at)));
  const lines = [...text.matchAll(importLine)].map(({ index }) => index);
  return [
    ...report(lines, refusals.mdxjsEsm),
    ...report(outermost(text), refusals.mdxTextExpression),
  ];
}

function inProgramLine(text: string, offset: number): boolean {
  return /^(?:im|ex)port[\s{*"']/.test(text.slice(text.lastIndexOf("\n", offset) + 1, offset + 1));
}

/** Where a `{` stands that is not inside another pair of curly brackets. */
function outermost(text: string): number[] {
  const found: number[] = [];
  let open = 0;
  for (const { 0: signs, index } of text.matchAll(/(?<!\\)(?:\\\\)*[{}]/g)) {
    if (signs.endsWith("}")) open = Math.max(0, open - 1);
    else {
      const at = index + signs.length - 1;
      if (open === 0 && !inProgramLine(text, at)) found.push(at);
      open += 1;
    }
  }
  return found;
}
