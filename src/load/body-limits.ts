import type { Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";
import { bodyIssue, placeOf, type BodySource, type Told } from "./body-source.ts";
import { refusals } from "./body-refusals.ts";

/** Characters in a line: over a thousand words, more than any paragraph needs. */
const longestLine = 10_000;

/** Lists and quotations in each other, as the signs at the start of one line open them. */
const mostMarkers = 20;

/** Signs `<` and `` ` `` in a body: the parser compares each of them with all others. */
const mostSigns = { "<": 5_000, "`": 1_000 };

/** Lines, links and signs of Markdown in a body: each of them can become a part of the tree. */
const mostMarks = 100_000;

/** Entities in a paragraph, times its characters, in a body: for each entity the parser copies its paragraph. */
const mostCopied = 100_000_000;

/** What in a body could keep the parser busy for minutes or take all memory, found before it is parsed. */
export function limitIssues(source: BodySource): Issue[] {
  const checks = [lineIssues, depthIssues, signIssues, markIssues, entityIssues];
  return checks.map((check) => check(source)).find(({ length }) => length > 0) ?? [];
}

function lineIssues(source: BodySource): Issue[] {
  return source.text.split("\n").flatMap(({ length }, index) => {
    if (length <= longestLine) return [];
    const message = say`This line has ${length} characters; a line has at most ${longestLine}.`;
    const fix = say`Cut it into paragraphs, with an empty line between them.`;
    const at = { line: index + 1, column: 1 };
    return [bodyIssue(source, ["line-too-long", message, fix], at)];
  });
}

function depthIssues(source: BodySource): Issue[] {
  const lines = source.text.split("\n");
  const deep = lines.findIndex((line) => markersOf(line) > mostMarkers);
  return deep < 0 ? [] : [bodyIssue(source, tooDeep, { line: deep + 1, column: 1 })];
}

/** How many lists and quotations begin at the start of a line. */
function markersOf(line: string): number {
  const marker = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;
  let count = 0;
  while (count <= mostMarkers && marker.test(line)) count += 1;
  return count;
}

/** What is said of a thing that lies inside too many others. */
export const tooDeep: Told = [
  "body-not-allowed",
  say`Lists, quotes or components lie too deep inside each other.`,
  say`Use at most a few levels.`,
];

function signIssues(source: BodySource): Issue[] {
  const { text } = source;
  const ticks = text.split("`").length - 1;
  if (ticks > mostSigns["`"])
    return [bodyIssue(source, refusals.inlineCode, placeOf(text, text.indexOf("`")))];
  const tags = text.split("<").length - 1;
  if (tags <= mostSigns["<"]) return [];
  const message = say`This page has ${tags} signs <; a page has at most ${mostSigns["<"]}.`;
  return [bodyIssue(source, ["body-not-allowed", message, divide], atStart)];
}

function markIssues(source: BodySource): Issue[] {
  const marks = source.text.match(/[\n*_~[\]|@&]|\/\/|www\./g)?.length ?? 0;
  if (marks <= mostMarks) return [];
  const message = say`This page has ${marks} lines, links and signs such as * and [; a page has at most ${mostMarks}.`;
  return [bodyIssue(source, ["body-not-allowed", message, divide], atStart)];
}

function entityIssues(source: BodySource): Issue[] {
  const blocks = source.text.split("\n\n");
  const counts = blocks.map((block) => block.match(/&[#\w]/g)?.length ?? 0);
  const copied = blocks.reduce((sum, { length }, index) => sum + length * (counts[index] ?? 0), 0);
  if (copied <= mostCopied) return [];
  const all = counts.reduce((sum, count) => sum + count);
  const message = say`This page has ${all} signs that are written as a code, such as &amp;.`;
  const fix = say`Write the signs themselves: é, € or &.`;
  return [bodyIssue(source, ["body-not-allowed", message, fix], atStart)];
}

const atStart = { line: 1, column: 1 };

const divide = say`Divide it into several pages.`;
