import { join } from "node:path";
import { runChecks } from "../../checks/run-checks.ts";
import { readContent } from "../../load/files.ts";
import type { LocatedContent } from "../../schema/content.ts";
import { issue, type Issue } from "../../schema/issue.ts";
import { say } from "../../schema/message.ts";
import { writeFiles, type FileToWrite, type WriteFailure } from "../import/write-files.ts";
import { allUnits } from "./all-units.ts";
import { applyPage } from "./apply-page.ts";
import { applyYaml } from "./apply-yaml.ts";
import { checkApplied, type AppliedFile } from "./check-applied.ts";
import { judgeUnits, type Judged } from "./judge-units.ts";
import type { PageUnits } from "./page-units.ts";
import { openDesk, type TranslationDesk } from "./region-files.ts";
import type { Applied, Results, Translator } from "./units.ts";
import type { ReadFile } from "./xliff-read.ts";
import type { YamlUnits } from "./yaml-units.ts";

/** What came of taking translations in. */
export type ImportOutcome = "written" | "nothing-to-write" | "refused" | "failed" | "unreadable";

/** What is told of it. */
export interface ImportResult {
  outcome: ImportOutcome;
  locale: string | undefined;
  counts: Record<"imported" | "unchanged" | "empty" | "refused" | "waiting", number>;
  /** Files of the content folder that were written. */
  files: string[];
  /** Pages whose texts wait for others of the same page. */
  waiting: string[];
  /** Pages that were reviewed before, and have new texts now. */
  reviewed: string[];
  issues: Issue[];
  failure?: WriteFailure;
}

/** Translations that came back, and where they belong. */
export interface Incoming {
  folder: string;
  content: LocatedContent;
  locale: string;
  /** The file that came back, as its reader calls it. */
  file: string;
  files: readonly ReadFile[];
  translator: Translator;
  /** Whether one text that cannot be used stops all others. */
  isStrict?: boolean;
}

/** An import of which nothing was read. */
export function nothing(issues: Issue[], locale?: string): ImportResult {
  const counts = { imported: 0, unchanged: 0, empty: 0, refused: 0, waiting: 0 };
  return { outcome: "unreadable", locale, counts, files: [], waiting: [], reviewed: [], issues };
}

/** Puts translations into the content: judges every text, checks the content as it would become, writes all files or none. */
export async function importUnits(
  incoming: Incoming,
  write: (files: readonly FileToWrite[]) => WriteFailure | undefined = writeFiles,
): Promise<ImportResult> {
  const { folder, content, locale, file, files, translator } = incoming;
  const desk = await openDesk(folder, content, locale);
  const known = new Map(allUnits(desk).map((one) => [one.file, one]));
  const strange = unknownUnits(files, known, file);
  if (strange.length > 0) return nothing(strange, locale);

  const { isMachine } = translator;
  const judging = { file, isMachine, words: desk.words };
  const judged: { own: PageUnits | YamlUnits; back: ReadFile; found: Judged }[] = [];
  for (const back of files) {
    const own = known.get(back.original);
    if (own) judged.push({ own, back, found: judgeUnits(own, back.units, judging) });
  }
  const applied = judged.map(({ own, back, found }): AppliedFile => ({
    own,
    applied: apply(own, found.results, desk, translator),
    line: back.line,
    lines: new Map(back.units.map(({ id, line }) => [id, line])),
  }));
  const changed = applied.filter(
    ({ applied: { done, text, before } }) => done.length > 0 && text !== before,
  );
  const issues = judged.flatMap(({ found }) => found.issues);
  const sum = (of: (found: Judged) => number) =>
    judged.reduce((all, { found }) => all + of(found), 0);
  const result: ImportResult = {
    ...nothing(issues, locale),
    counts: {
      imported: changed.flatMap(({ applied: { done } }) => done).length,
      unchanged: sum(({ unchanged }) => unchanged),
      empty: sum(({ empty }) => empty),
      refused: sum(({ refused }) => refused),
      waiting: applied.flatMap(({ applied: { waiting } }) => waiting).length,
    },
    waiting: applied.flatMap(({ applied: { path, waiting } }) =>
      waiting.length > 0 ? [path] : [],
    ),
  };
  const none = { ...result, counts: { ...result.counts, imported: 0 } };
  if (incoming.isStrict === true && result.counts.refused > 0)
    return { ...none, outcome: "refused" };
  if (changed.length === 0) return { ...result, outcome: "nothing-to-write" };
  const { content: now, issues: read } = await readContent(folder);
  const before = [...read, ...(now ? runChecks(now) : [])];
  const errors = await checkApplied(folder, changed, before, file);
  if (errors.length > 0) return { ...none, outcome: "refused", issues: [...issues, ...errors] };
  const failure = write(
    changed.map(({ applied: { path, text, before: old } }) => {
      return { path: join(folder, path), text, before: old };
    }),
  );
  if (failure) return { ...none, outcome: "failed", failure };
  const reviewed = changed
    .filter(({ own }) => isReviewed(own))
    .map(({ applied: { path } }) => path);
  const written = changed.map(({ applied: { path } }) => path);
  return { ...result, outcome: "written", files: written, reviewed: isMachine ? [] : reviewed };
}

function apply(
  own: PageUnits | YamlUnits,
  results: Results,
  desk: TranslationDesk,
  translator: Translator,
): Applied {
  if ("original" in own) return applyPage(own, results, desk.words, translator);
  const file = desk.files.get(own.file) ?? { raw: "", text: "" };
  return applyYaml(own, file, results);
}

function isReviewed(own: PageUnits | YamlUnits): boolean {
  return "original" in own && (own.translation?.page.provenance.review ?? "none") !== "none";
}

/** Units and files that this content does not have. */
function unknownUnits(
  files: readonly ReadFile[],
  known: ReadonlyMap<string, PageUnits | YamlUnits>,
  file: string,
): Issue[] {
  return files.flatMap(({ original, line, units }) => {
    const own = known.get(original);
    const fix = say`Export the texts again, and translate them in that file.`;
    const code = "reference-unknown";
    if (!own) {
      const message = say`There is no ${original} here, or it cannot be translated as it is now.`;
      return [issue({ code, file, line, message, fix })];
    }
    const ids = new Set(own.units.map(({ id }) => id));
    return units
      .filter(({ id }) => !ids.has(id))
      .map((unit) => {
        const message = say`There is no text ${unit.id} in ${original}.`;
        return issue({ code, file, line: unit.line, message, fix });
      });
  });
}
