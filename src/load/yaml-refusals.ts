import { isAlias, isMap, isScalar, type Document, type Node, type YAMLMap } from "yaml";
import { say, type Message } from "../schema/message.ts";
import { invisible } from "./decode.ts";
import { tooDeep } from "./yaml-errors.ts";
import { lineAt, shortened, valueOn, withQuotes } from "./yaml-line.ts";
import { nodesOf, startOf } from "./yaml-nodes.ts";
import { problemList, type YamlProblem } from "./yaml-problem.ts";

const deepest = 20;
const mostTold = 20;

/**
 * What YAML allows and content does not: anchors and aliases, with which a few lines can hold
 * millions of values, tags, and names of fields that are no text, stand twice or mean something to
 * JavaScript.
 */
export function refusals(
  document: Document,
  text: string,
  lineOf: (offset: number) => number,
): YamlProblem[] {
  const problems = problemList(text);
  for (const { node, depth } of nodesOf(document)) {
    if (depth > deepest) return [tooDeep(startOf(node))];
    if (isAlias(node) || node.anchor !== undefined || node.tag !== undefined)
      problems.add(startOf(node), () => specialSign(node, text));
    if (isMap(node))
      for (const problem of nameProblems(node, text, lineOf))
        problems.add(problem.offset, () => problem);
  }
  return problems.found;
}

/** Characters that an escape in a quoted text hides from the decoding of the file. */
export function hiddenCharacters(
  document: Document,
  text: string,
): { offset: number; character: string }[] {
  const found: { offset: number; character: string }[] = [];
  if (!text.includes("\\")) return found;
  for (const { node } of nodesOf(document)) {
    const [character] = (isScalar(node) && invisible.exec(String(node.value))) || [];
    if (character !== undefined) found.push({ offset: startOf(node), character });
    if (found.length === mostTold) break;
  }
  return found;
}

function specialSign(node: Node, text: string): YamlProblem {
  const offset = startOf(node);
  const { line } = lineAt(text, offset);
  const written = valueOn(line).value;
  const sign = isAlias(node) ? "*" : "anchor" in node && node.anchor !== undefined ? "&" : "!";
  const message = say`A text cannot start with ${sign} unless it stands between quotes.`;
  const fix = written.startsWith(sign)
    ? say`Put quotes around it: ${withQuotes(line)}`
    : say`Put quotes around it, or remove the word that starts with ${sign}.`;
  return { offset, message, fix };
}

/** Names that mean something to YAML or to JavaScript. */
const takenNames = new Set(["<<", "__proto__", "constructor", "prototype"]);

function nameProblems(
  map: YAMLMap,
  text: string,
  lineOf: (offset: number) => number,
): YamlProblem[] {
  const first = new Map<string, number>();
  return map.items.flatMap(({ key }) => {
    const offset = startOf(key) || startOf(map);
    const name = isScalar(key) ? key.value : undefined;
    const before = first.get(String(name));
    if (typeof name === "string" && before === undefined) first.set(name, offset);
    const found =
      typeof name !== "string"
        ? (decimalComma(text, offset) ?? notText(key))
        : takenNames.has(name)
          ? takenName(name)
          : before !== undefined
            ? secondTime(name, lineOf(before))
            : undefined;
    return found ? [{ offset, message: found[0], fix: found[1] }] : [];
  });
}

type Explanation = [message: Message, fix: Message];

/** A number with a decimal comma between `{ }`, which is read as a number and a name. */
function decimalComma(text: string, offset: number): Explanation | undefined {
  const [number] = /\d+,$/.exec(text.slice(Math.max(offset - 20, 0), offset)) ?? [];
  const [decimals] = /^\d+(?=\s*[,}])/.exec(text.slice(offset, offset + 30)) ?? [];
  if (number === undefined || decimals === undefined) return undefined;
  const message = say`The comma cuts the number ${number}${decimals} in two.`;
  return [message, say`Use a point for decimals: ${number.replace(",", ".")}${decimals}`];
}

function notText(key: unknown): Explanation {
  if (!isScalar(key)) {
    const message = say`A list or a group cannot be the name of a field.`;
    return [message, say`Write a name of one word, then a colon and a space.`];
  }
  const written = key.source ?? "";
  if (written === "") {
    const message = say`There is no name before this colon.`;
    return [message, say`Write the name of the field before it.`];
  }
  const message = say`The name ${written} is read as something else than a text.`;
  return [message, say`Put quotes around it: ${`"${written}":`}`];
}

function takenName(name: string): Explanation {
  if (name === "<<") {
    const message = say`${name} would copy fields from another place, which is not possible here.`;
    return [message, say`Write the fields out.`];
  }
  const message = say`${name} cannot be the name of a field: it has a meaning inside the program.`;
  return [message, say`Use another name.`];
}

function secondTime(name: string, line: number): Explanation {
  const message = say`The field "${shortened(name)}" is there already, on line ${line}.`;
  return [message, say`Keep one of the two.`];
}
