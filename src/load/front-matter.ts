import { issue, type Issue } from "../schema/issue.ts";
import { say, type Message } from "../schema/message.ts";

/** A page's text, cut into front matter and body; `bodyLine` is the body's first line in the file. */
export interface SplitPage {
  yaml: string;
  body: string;
  bodyLine: number;
}

const fence = /^---[ \t]*$/;

/** Cuts a page at its two lines of `---`. */
export function splitFrontMatter(text: string, file: string): SplitPage | Issue {
  const lines = text.split("\n");
  const report = (line: number, message: Message, fix: Message) =>
    issue({ code: "front-matter-missing", file, line, message, fix });
  if (!fence.test(lines[0] ?? "")) return report(...withoutStart(lines));
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (end < 0) return report(...withoutEnd(lines));
  return {
    yaml: lines.slice(1, end).join("\n"),
    body: lines.slice(end + 1).join("\n"),
    bodyLine: end + 2,
  };
}

type Problem = [line: number, message: Message, fix: Message];

/** Three hyphens as programs may change them: other dashes, more or fewer of them, spaces before. */
const almostFence = /^\s*([-=_*.\u2010-\u2015\u2212]{2,8}|[\u2013-\u2015])\s*$/;

function withoutStart(lines: readonly string[]): Problem {
  const first = lines[0] ?? "";
  if (almostFence.test(first)) {
    const message = say`The first line is “${first.trim()}”, not three hyphens.`;
    return [1, message, say`Make it ---, with nothing before or after it.`];
  }
  const [, format = /^\+\+\+/.exec(first)?.[0]] = /^---\s*(\S.{0,30})/.exec(first) ?? [];
  if (format !== undefined) {
    const message = say`The front matter is in another format (“${format}”); only YAML is read.`;
    const fix = say`Make the first line ---, and write each field as “name: value”.`;
    return [1, message, fix];
  }
  const start = lines.findIndex((line) => fence.test(line));
  const looksAsFields = /^[\w-]+:(\s|$)/.test(lines[start + 1] ?? "");
  if (start > 0 && looksAsFields) {
    const message = say`Something stands before the line of --- that starts the front matter.`;
    const fix = say`Remove what stands above line ${start + 1}, empty lines too.`;
    return [1, message, fix];
  }
  const message = say`The page has no front matter between two lines of ---.`;
  const fix = say`Start the file with a line of ---, then title, description and the other fields, then a line of ---.`;
  return [1, message, fix];
}

function withoutEnd(lines: readonly string[]): Problem {
  const almost = lines.findIndex((line, index) => index > 0 && almostFence.test(line));
  if (almost > 0) {
    const message = say`The line that ends the front matter is “${(lines[almost] ?? "").trim()}”, not three hyphens.`;
    return [almost + 1, message, say`Make it ---, with nothing before or after it.`];
  }
  const empty = lines.findIndex((line) => line.trim() === "");
  const last = empty > 0 ? empty : lines.length;
  const message = say`The line of --- that ends the front matter is missing.`;
  return [1, message, say`Add a line of --- after line ${last}, before the text of the page.`];
}
