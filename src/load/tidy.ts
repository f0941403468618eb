import { isScalar, parseDocument, visit } from "yaml";
import { say, type Message } from "../schema/message.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { isoDate } from "./iso-date.ts";

/** A file made tidy: its new text, and what was changed. */
export interface Tidied {
  text: string;
  changes: Message[];
}

/** Fields that hold a date, in any file. */
const dateFields = new Set(["reviewed", "reviewBy", "date", "assessed"]);

/** One way to tidy YAML or the text of a page. */
type Step = readonly [change: Message, tidy: (text: string) => string];

const both: Step[] = [
  [say`byte order mark removed`, (text) => text.replace(/^\ufeff/, "")],
  [say`line ends of Windows replaced`, (text) => text.replace(/\r\n?/g, "\n")],
];
const yaml: Step[] = [
  [say`spaces at the ends of lines removed`, (text) => text.replace(/[ \t]+$/gm, "")],
  [say`dates written as year-month-day`, withDates],
];
const body: Step[] = [[say`spaces at the ends of lines removed`, withoutSpaces]];
const end: Step = [
  say`line end added to the last line`,
  (text) => (/[^\n]$/.test(text) ? `${text}\n` : text),
];

/** Mends what can be mended without a choice; what a file means and the order of its fields stay. */
export function tidy(text: string, file: string): Tidied {
  const whole = run({ text, changes: [] }, both);
  if (!file.endsWith(".mdx")) return run(whole, [...yaml, end]);
  const split = splitFrontMatter(whole.text, file);
  if (!("body" in split)) return whole;
  const front = run({ text: split.yaml, changes: whole.changes }, yaml);
  const rest = run({ text: split.body, changes: front.changes }, body);
  return run(
    { ...rest, text: `---\n${front.text}${front.text === "" ? "" : "\n"}---\n${rest.text}` },
    [end],
  );
}

function run(start: Tidied, steps: readonly Step[]): Tidied {
  return steps.reduce<Tidied>(({ text, changes }, [change, tidyUp]) => {
    const next = tidyUp(text);
    const known = changes.some(({ template }) => template === change.template);
    return { text: next, changes: next === text || known ? changes : [...changes, change] };
  }, start);
}

/** No spaces at the ends of lines, but for two before a line that goes on: those are a line break in Markdown. */
function withoutSpaces(text: string): string {
  const lines = text.split("\n");
  const isBreak = (line: string, index: number) =>
    /\S {2,}$/.test(line) && (lines[index + 1] ?? "").trim() !== "";
  return lines
    .map((line, index) => (isBreak(line, index) ? line : line.replace(/[ \t]+$/, "")))
    .join("\n");
}

/** Dates that can only mean one day, as `2026-01-05`; the rest of the text stays byte for byte. */
function withDates(text: string): string {
  const document = parseDocument(text);
  if (document.errors.length > 0) return text;
  const found: { from: number; to: number; date: string }[] = [];
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !dateFields.has(String(key.value)) || !isScalar(value)) return;
      const date = isoDate(String(value.source ?? value.value));
      const [from, to] = value.range ?? [0, 0];
      if (date !== undefined && text.slice(from, to) !== date) found.push({ from, to, date });
    },
  });
  return found
    .reverse()
    .reduce(
      (before, { from, to, date }) => `${before.slice(0, from)}${date}${before.slice(to)}`,
      text,
    );
}
