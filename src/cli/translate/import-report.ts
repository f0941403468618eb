import { pathOf, type ReportOptions } from "../../reporters/options.ts";
import { inOrder } from "../../reporters/order.ts";
import { terminalReport } from "../../reporters/terminal.ts";
import { tell } from "../../schema/issue.ts";
import { inWords, say, type Message } from "../../schema/message.ts";
import type { ImportResult } from "./import-units.ts";

type Options = ReportOptions & { colour?: boolean };

/** An import as text for people: every problem, how many texts came in, and what was written. */
export function importText(_: string, result: ImportResult, options: Options): string {
  const issues = result.issues.length > 0;
  return [
    ...(issues ? [terminalReport(result.issues, { ...options, folder: undefined })] : []),
    words(result, options.folder)
      .map((message) => inWords(message, options.catalogue))
      .join("\n"),
  ].join("\n\n");
}

/** An import as JSON for other programs; its shape stands in the command's help. */
export function importJson(file: string, result: ImportResult, options: Options): string {
  const { outcome, locale, counts, files, issues } = result;
  const { folder, catalogue } = options;
  return JSON.stringify(
    {
      file,
      folder,
      outcome,
      language: locale ?? null,
      counts,
      files,
      issues: inOrder(issues).map((found) => tell(found, catalogue)),
      messages: words(result, folder).map((message) => inWords(message, catalogue)),
    },
    null,
    2,
  );
}

/** So many files are named one by one; JSON names all. */
const mostListed = 20;

function words(result: ImportResult, folder: string | undefined): Message[] {
  const { counts, files, waiting, reviewed, outcome } = result;
  const counted = say`Texts taken in: ${counts.imported}. As they were: ${counts.unchanged}. Without a translation: ${counts.empty}. Refused: ${counts.refused}. Waiting: ${counts.waiting}.`;
  return [
    ...(outcome === "unreadable" ? [] : [counted]),
    ...files.slice(0, mostListed).map((path) => say`Written: ${pathOf(path, folder)}`),
    ...(files.length > mostListed ? [say`Written: ${files.length - mostListed} more files.`] : []),
    ...waiting.map(
      (path) =>
        say`${pathOf(path, folder)}: what is new there comes in when all of it is translated.`,
    ),
    ...reviewed.map(
      (path) =>
        say`${pathOf(path, folder)} says that it was reviewed; its new texts were not. Look at “provenance” in it.`,
    ),
    ...(outcome === "failed" && result.failure ? failureWords(result.failure) : []),
    ...(outcome === "nothing-to-write" ? [say`There was nothing to write.`] : []),
    ...(outcome === "refused" || outcome === "unreadable" ? [say`Nothing was written.`] : []),
  ];
}

function failureWords({ path, code, left }: NonNullable<ImportResult["failure"]>): Message[] {
  return [
    ...(left.length === 0 ? [say`Nothing was written.`] : []),
    code === "EEXIST"
      ? say`Someone else changed ${path} in the meantime. Start the import again.`
      : say`The file ${path} could not be written (${code}). Look whether you may write there and whether the disk is full.`,
    ...left.map(
      (file) => say`${file} could not be put back as it was: look at it before you go on.`,
    ),
  ];
}
