import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { messageCatalogue } from "../../i18n/messages.ts";
import { reportOptions } from "../../integrations/report-options.ts";
import { contentFolder } from "../../load/files.ts";
import { terminalReport } from "../../reporters/terminal.ts";
import { inWords, say, type Message } from "../../schema/message.ts";
import { importServices } from "../import/import-services.ts";
import { importJson } from "../import/json-report.ts";
import { readMapping } from "../import/read-mapping.ts";
import { importReport } from "../import/report.ts";

export const help = `rotonde import services FILE.csv [--map FILE.yaml] [--column field=header]…
                        [--update] [--skip-bad] [--dry-run]
                        [--format text|json] [--lang en|nl]

Makes a service file of every row of a CSV file (UTF-8, headers on the first line),
and says of every row what becomes of it: new, changed, unchanged, kept or refused.
Files that are there stay as they are. If a row is refused, nothing is written.

--map FILE.yaml    which column holds what, and what its words stand for; docs/edit
--column name=Naam the column of one field; --column id=none for no column
--update           puts what the CSV file says into files that are there already
--skip-bad         writes the other rows when some are refused
--dry-run          writes nothing, only says what would happen
--format json      {file, folder, outcome, counts: {new, changed, unchanged, kept,
                   refused}, columns: {field: header}, unused: [header], rows:
                   [{line, state, id, file, differs: [field]}], issues: [{code,
                   severity, file, line, path, message, fix}], messages: [text]};
                   outcome: written, nothing-to-write, trial, refused, failed or
                   unreadable
--lang nl          in het Nederlands (also: ROTONDE_LANG=nl)`;

const reports = { text: importReport, json: importJson };

/** Imports services from a CSV file; 1 if rows or content have problems, 2 for a wrong use. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      map: { type: "string" },
      column: { type: "string", multiple: true, default: [] },
      update: { type: "boolean", default: false },
      "skip-bad": { type: "boolean", default: false },
      "dry-run": { type: "boolean", default: false },
      format: { type: "string", default: "text" },
      lang: { type: "string" },
    },
  });
  const { format, lang } = values;
  const [what, file, ...more] = positionals;
  const wrong = what !== "services" || file === undefined || more.length > 0;
  if (wrong || !Object.hasOwn(reports, format) || (lang !== undefined && !messageCatalogue(lang))) {
    console.error(help);
    return 2;
  }
  const options = reportOptions(lang);
  const misuse = (message: Message) => {
    console.error(inWords(message, options.catalogue));
    return 2;
  };
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes)
    return misuse(say`The file ${file} cannot be read: is that its name, and is it there?`);
  const mapping = await readMapping(values.map, values.column);
  if ("misuse" in mapping) return misuse(mapping.misuse);
  if ("issues" in mapping) {
    console.log(terminalReport(mapping.issues, { ...options, folder: undefined }));
    return 1;
  }
  const result = await importServices({
    file,
    bytes,
    mapping,
    folder: contentFolder(),
    update: values.update,
    skipBad: values["skip-bad"],
    dryRun: values["dry-run"],
  });
  console.log(reports[format as keyof typeof reports](file, result, options));
  const fine = ["written", "nothing-to-write", "trial"].includes(result.outcome);
  return fine && !result.rows.some(({ state }) => state === "refused") ? 0 : 1;
}
