import { messageCatalogue } from "../../i18n/messages.ts";
import { reportOptions } from "../../integrations/report-options.ts";
import { inWords, say } from "../../schema/message.ts";
import type { Filled } from "../new/fill.ts";
import { makeFile, type Make } from "../new/make-file.ts";
import { municipalityOptions, newMunicipality } from "../new/municipality.ts";
import { readOptions } from "../new/options.ts";
import { newPage, pageOptions } from "../new/page.ts";
import { outcomeText } from "../new/outcome.ts";
import type { Refusal } from "../new/question.ts";
import { terminalReader, type Reader } from "../new/reader.ts";
import { newService, serviceOptions } from "../new/service.ts";

export const help = `rotonde new page|service|municipality [options] [--lang en|nl]

Writes a new file in the content folder, checked before it is there. On a terminal
it asks for what no option answers; in a script each answer has to be an option.

page          --topic housing --title "…" --description "…" --text "the first paragraph"
              --authority "…" --source-title "…" --source-url https://…
              [--id student-rooms] [--draft human|machine]
page          --locale en --topic housing --id student-rooms --title "…"
              [--description "…"] [--authority "…"] [--draft human|machine]
              a copy of the official page, to translate
service       --name "…" --summary "…" --kind government|private|community
              --category town-hall --municipality gent --source-title "…"
              [--id …] [--street "…"] [--postcode …] [--locality …]
              [--lat … --lon … [--precision exact|approximate]] [--location none]
              [--serves region|gent] [--website …] [--phone …] [--email …]
              [--source-url …]
municipality  --name "…" --lat … --lon … --source-title "…" [--id …] [--nis …]
              [--postcodes 9000,9030] [--website …] [--source-url …]

--name "…" --name en="…"   a name or summary in more languages
--lang nl                  in het Nederlands (also: ROTONDE_LANG=nl)`;

/** What can be made, each with its options. */
const kinds: Record<string, { make: Make; options: string[] }> = {
  page: { make: newPage, options: pageOptions },
  service: { make: newService, options: serviceOptions },
  municipality: { make: newMunicipality, options: municipalityOptions },
};

/** Makes a file from options and answers; 1 when the content or the disk prevents it or the editor stops, 2 for a wrong use. */
export async function run(
  [what = "", ...args]: string[],
  openReader: () => Reader | undefined = terminalReader,
): Promise<number> {
  const kind = Object.hasOwn(kinds, what) ? kinds[what] : undefined;
  const { values, problems } = readOptions(args, [...(kind?.options ?? []), "lang"]);
  const { lang: [lang] = [], ...options } = values;
  if (!kind || (lang !== undefined && !messageCatalogue(lang))) {
    console.error(help);
    return 2;
  }
  const report = reportOptions(lang);
  const language = lang ?? process.env["ROTONDE_LANG"] ?? "en";
  const made: Filled | Refusal =
    problems.length > 0
      ? { code: 2, reasons: problems }
      : await makeFile(kind.make, { options, report, language }, openReader);
  if (!("reasons" in made)) {
    console.log(outcomeText(made, report));
    return 0;
  }
  const usage = made.code === 2 ? [say`All options: npm run rotonde -- new --help`] : [];
  for (const reason of [...made.reasons, ...usage])
    console.error(inWords(reason, report.catalogue));
  return made.code;
}
