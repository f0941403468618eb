import { say } from "../schema/message.ts";
import { tooDeep } from "./yaml-errors.ts";
import { problemList, type YamlProblem } from "./yaml-problem.ts";

/** What shows in a YAML text before it is parsed, and must or can not be told afterwards. */
export function textProblems(text: string): YamlProblem[] {
  const problem = instruction(text) ?? manyBrackets(text);
  return problem ? [problem] : oddSpaces(text);
}

/** A first line such as `%YAML 1.1`, which changes what all others mean. */
function instruction(text: string): YamlProblem | undefined {
  const first = /^(?![ \t]*(?:#|$))./m.exec(text);
  if (first?.[0] !== "%") return undefined;
  const message = say`A line that starts with % is an instruction to a program, which is not possible here.`;
  const fix = say`Remove it; put a text that starts with % between quotes.`;
  return { offset: first.index, message, fix };
}

const mostOpen = 500;

/** More open brackets than the parser could bear; no text has so many. */
function manyBrackets(text: string): YamlProblem | undefined {
  let open = 0;
  for (const { 0: sign, index } of text.matchAll(/[[\]{}]/g)) {
    open = sign === "[" || sign === "{" ? open + 1 : Math.max(open - 1, 0);
    if (open > mostOpen) return tooDeep(index);
  }
  return undefined;
}

/** A space of another kind at the start of a line or right behind the colon of its field. */
const oddSpace = /^ *(?:- +)*(?:\w[\w-]*: *)?[\u00a0\u2000-\u200a\u202f\u3000]/gm;

function oddSpaces(text: string): YamlProblem[] {
  const problems = problemList(text);
  for (const { index, 0: found } of text.matchAll(oddSpace)) {
    const offset = index + found.length - 1;
    const message = say`A space here is not a plain one, as happens with text from Word or a web page.`;
    problems.add(offset, () => ({ offset, message, fix: say`Delete it and type a space again.` }));
  }
  return problems.found;
}
