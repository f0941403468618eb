import { issue, type Issue } from "../../schema/issue.ts";
import { say } from "../../schema/message.ts";
import { marksOf, plainText, withSigns, type Coded } from "./coded.ts";
import { compareTexts } from "./compare-texts.ts";
import { toMarkdown } from "./markdown.ts";
import { codesOf, placeOf } from "./page-body.ts";
import { shownBlocks, type PageUnits } from "./page-units.ts";
import type { ReadUnit } from "./xliff-read.ts";
import type { Result, Unit } from "./units.ts";
import type { YamlUnits } from "./yaml-units.ts";

/** What came of comparing units that came back with those of today. */
export interface Judged {
  results: Map<string, Result>;
  issues: Issue[];
  empty: number;
  unchanged: number;
  refused: number;
}

/** How to take what came back. */
export interface Judging {
  /** The file that came back, as its reader calls it. */
  file: string;
  isMachine: boolean;
  words: ReadonlyMap<string, string>;
}

/** Compares what came back for a file with the texts of today; only what can be used becomes a result. */
export function judgeUnits(
  own: PageUnits | YamlUnits,
  read: readonly ReadUnit[],
  judging: Judging,
): Judged {
  const judged: Judged = { results: new Map(), issues: [], empty: 0, unchanged: 0, refused: 0 };
  const units = new Map(own.units.map((unit) => [unit.id, unit]));
  for (const back of read) {
    const unit = units.get(back.id);
    if (unit) judgeUnit(own, unit, back, judging, judged);
  }
  return judged;
}

function judgeUnit(
  own: PageUnits | YamlUnits,
  unit: Unit,
  back: ReadUnit,
  judging: Judging,
  judged: Judged,
): void {
  const report = (severity: Issue["severity"], { message, fix }: Pick<Issue, "message" | "fix">) =>
    judged.issues.push({
      ...issue({ code: "translation-differs", file: judging.file, line: back.line, message, fix }),
      severity,
      path: unit.id,
    });
  const refuse = (told: Pick<Issue, "message" | "fix">) => {
    judged.refused += 1;
    report("error", told);
  };
  if (back.foreign !== undefined)
    return refuse({
      message: say`${unit.id}: the mark <${back.foreign}> is none of those that were exported.`,
      fix: say`Use only the marks of the text.`,
    });
  if (squeezed(back.source) !== squeezed(unit.source))
    return refuse({
      message: say`${unit.id}: the official text of ${own.file} has changed since the export.`,
      fix: say`Export this text again, and translate it as it is now.`,
    });
  const { target } = back;
  if (!target || (plainText(target).trim() === "" && marksOf(target).length === 0)) {
    judged.empty += 1;
    return;
  }
  const isSettled = back.isFinished || judging.isMachine;
  const isMachine = back.isMachine || judging.isMachine;
  if (unit.target && withSigns(target) === withSigns(unit.target)) {
    const isNews = isSettled && unit.state === "outdated";
    if (!isNews) judged.unchanged += 1;
    judged.results.set(unit.id, {
      target: unit.target,
      isChanged: false,
      isSettled,
      isNews,
      isMachine,
    });
    return;
  }
  const known = withKinds(target, unit);
  const extra = marksOf(unit.target ?? []).map(({ id }) => id);
  const findings = compareTexts(unit.source, known, extra);
  for (const { severity, message, fix } of findings)
    report(severity, { message: say`${unit.id}: ${message}`, fix });
  if (findings.some(({ severity }) => severity === "error")) judged.refused += 1;
  else if (!canBeWritten(own, unit, known, judging))
    refuse(
      plainText(known).length > longestLine
        ? tooLong(unit.id, plainText(known).length)
        : {
            message: say`${unit.id}: the marks of this translation cannot stand where they are.`,
            fix: say`Put a space before and after each mark, and no link into another one.`,
          },
    );
  else
    judged.results.set(unit.id, {
      target: known,
      isChanged: true,
      isSettled: true,
      isNews: true,
      isMachine,
    });
}

/** Characters in a line of a page; load refuses longer ones. */
const longestLine = 9_000;

function tooLong(id: string, length: number): Pick<Issue, "message" | "fix"> {
  return {
    message: say`${id}: this translation has ${length} characters, too many for one line of a page.`,
    fix: say`Look whether something else was pasted into it.`,
  };
}

/** A text without its white space, which programs change. */
function squeezed(coded: Coded): string {
  return withSigns(coded).replace(/\s+/g, "");
}

/** The marks of a text that came back, as what they are in the text that was sent. */
function withKinds(target: Coded, { source, target: present = [] }: Unit): Coded {
  const known = new Map([...marksOf(present), ...marksOf(source)].map((mark) => [mark.id, mark]));
  const convert = (coded: Coded): Coded =>
    coded.map((part) => {
      if (typeof part === "string") return part;
      const { kind, about } = known.get(part.id) ?? part;
      return {
        ...part,
        kind,
        about,
        ...(part.children ? { children: convert(part.children) } : {}),
      };
    });
  return convert(target);
}

function canBeWritten(
  own: PageUnits | YamlUnits,
  unit: Unit,
  target: Coded,
  { words }: Judging,
): boolean {
  if (!("original" in own)) return true;
  const [, block = "", piece = ""] = /^(\d+)\.(\d+)$/.exec(unit.id) ?? [];
  const found = shownBlocks(own.original).find(({ id }) => id === block)?.pieces[Number(piece) - 1];
  if (!found) return true;
  const place = placeOf(own, unit, found.kind, words);
  return [true, false].every(
    (inPlace) => toMarkdown(target, codesOf(unit, inPlace), place) !== undefined,
  );
}
