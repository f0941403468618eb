import { parseArgs } from "node:util";
import { messageCatalogue } from "../../i18n/messages.ts";
import { checkContent } from "../../integrations/check-content.ts";
import { reportOptions } from "../../integrations/report-options.ts";
import { tidyFiles } from "../../load/tidy-files.ts";
import { githubReport } from "../../reporters/github.ts";
import { jsonReport } from "../../reporters/json.ts";
import { pathOf } from "../../reporters/options.ts";
import { terminalReport } from "../../reporters/terminal.ts";
import { inWords, say } from "../../schema/message.ts";

export const help = `rotonde check [--format text|json|github] [--lang en|nl] [--fix]

Reads the content folder (content/, or ROTONDE_CONTENT) and lists every problem:
the file, the line, what is wrong and how to mend it.

--format json    for other programs; the README describes it
--format github  annotations beside the lines of a change
--lang nl        in het Nederlands (also: ROTONDE_LANG=nl)
--fix            first mends what needs no choice: line ends, spaces at the ends of
                 lines, the form of dates; nothing that a reader sees changes`;

const reporters = { text: terminalReport, json: jsonReport, github: githubReport };

/** Lists all problems in the content; 1 if one of them is an error, 2 for a wrong use. */
export async function run(args: string[]): Promise<number> {
  const { format, lang, fix } = parseArgs({
    args,
    options: {
      format: { type: "string", default: "text" },
      lang: { type: "string" },
      fix: { type: "boolean", default: false },
    },
  }).values;
  if (!Object.hasOwn(reporters, format) || (lang !== undefined && !messageCatalogue(lang))) {
    console.error(help);
    return 2;
  }
  if (fix) await tidyAndTell(lang);
  const { issues } = await checkContent();
  const report = reporters[format as keyof typeof reporters](issues, reportOptions(lang));
  if (report !== "") console.log(report);
  return issues.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** Tidies the content and says, on the standard error so that reports stay whole, what was done. */
async function tidyAndTell(lang: string | undefined): Promise<void> {
  const { folder, catalogue } = reportOptions(lang);
  for (const { file, changes } of await tidyFiles()) {
    const done = changes.map((change) => inWords(change, catalogue)).join(", ");
    console.error(inWords(say`Mended ${pathOf(file, folder)}: ${done}.`, catalogue));
  }
}
