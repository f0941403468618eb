import { runChecks } from "../../checks/run-checks.ts";
import { contentFolder, readContent } from "../../load/files.ts";
import { inWords, say } from "../../schema/message.ts";
import type { Desk } from "./desk.ts";
import type { Filled } from "./fill.ts";
import type { Refusal } from "./question.ts";
import type { Reader } from "./reader.ts";
import { writeDraft } from "./write-draft.ts";

/** Makes one kind of file, without writing it. */
export type Make = (desk: Desk) => Promise<Filled | Refusal>;

/** Reads the content, has the file made, and writes it. */
export async function makeFile(
  make: Make,
  settings: Pick<Desk, "options" | "report" | "language">,
  openReader: () => Reader | undefined,
): Promise<Filled | Refusal> {
  const folder = contentFolder();
  const { content, issues: found } = await readContent(folder);
  if (!content) return { code: 1, reasons: [unreadable] };
  const issues = [...found, ...runChecks(content)];
  const reader = openReader();
  if (reader) console.log(inWords(howToAnswer, settings.report.catalogue));
  try {
    const filled = await make({ ...settings, folder, content, issues, reader });
    if ("reasons" in filled) return filled;
    const failure = await writeDraft(folder, filled.draft);
    return failure ? { code: 1, reasons: [failure] } : filled;
  } finally {
    reader?.close();
  }
}

const unreadable = say`There are mistakes in site.yaml or taxonomy.yaml: mend those first (npm run rotonde -- check shows them).`;

const howToAnswer = say`Type each answer and press Enter. Ctrl+C stops; the file is written after the last answer.`;
