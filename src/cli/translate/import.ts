import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { LocatedContent } from "../../schema/content.ts";
import { issue, type Issue } from "../../schema/issue.ts";
import { inWords, say } from "../../schema/message.ts";
import { importJson, importText } from "./import-report.ts";
import { importUnits, nothing, type ImportResult } from "./import-units.ts";
import { openContent, speaking } from "./options.ts";
import { readXliff, type ReadXliff } from "./xliff-read.ts";
import type { Translator } from "./units.ts";

export const help = `rotonde translate import FILE.xlf [--by NAME] [--machine]
                         [--format text|json] [--lang en|nl]

Puts the translations of an XLIFF file (1.2 or 2.0) that "translate export" wrote into
the content, and notes which version of the official text they translate. Only texts
that changed are touched. A text that lost a mark, an address or a telephone number
stays out; if the content would get an error, nothing is written.

--by NAME      who translated, for pages that are new
--machine      the translations come from a machine and nobody reviewed them
--format json  {file, folder, outcome, language, counts: {imported, unchanged, empty,
               refused, waiting}, files: [path], issues: [{code, severity, file,
               line, path, message, fix}], messages: [text]}; outcome: written,
               nothing-to-write, refused, failed or unreadable
--lang nl      in het Nederlands (also: ROTONDE_LANG=nl)`;

export const reports = { text: importText, json: importJson };

/** Takes in the translations of an XLIFF file; 1 if something was refused, 2 for a wrong use. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      by: { type: "string" },
      machine: { type: "boolean", default: false },
      format: { type: "string", default: "text" },
      lang: { type: "string" },
    },
  });
  const { by, machine, format, lang } = values;
  const [file, ...more] = positionals;
  const options = speaking(lang, format, Object.keys(reports));
  if (!options || file === undefined || more.length > 0 || by?.trim() === "") {
    console.error(help);
    return 2;
  }
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) {
    const message = say`The file ${file} cannot be read: is that its name, and is it there?`;
    console.error(inWords(message, options.catalogue));
    return 2;
  }
  const open = await openContent();
  if ("code" in open) {
    console.error(inWords(open.message, options.catalogue));
    return open.code;
  }
  const translator = { by: by?.trim(), isMachine: machine };
  const result = await importFile(file, bytes, { ...open, translator });
  console.log(reports[format as keyof typeof reports](file, result, options));
  return exitCode(result);
}

/** 1 where something was refused, 0 where all that came back is in. */
export function exitCode({ outcome, issues }: ImportResult): number {
  const fine = outcome === "written" || outcome === "nothing-to-write";
  return fine && issues.every(({ severity }) => severity === "warning") ? 0 : 1;
}

async function importFile(
  file: string,
  bytes: Uint8Array,
  region: { folder: string; content: LocatedContent; translator: Translator },
): Promise<ImportResult> {
  const read = await readXliff(bytes, file);
  if (Array.isArray(read)) return nothing(read);
  const language = languageOf(read, region.content, file);
  if (typeof language !== "string") return nothing([language]);
  return importUnits({ ...region, file, files: read.files, locale: language });
}

/** The language that a file is translated into; an issue where that, or the one it is translated from, is not what the region has. */
function languageOf(
  { languages }: ReadXliff,
  { site }: LocatedContent,
  file: string,
): string | Issue {
  const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  const [first] = languages;
  const refuse = (line: number, message: Issue["message"], fix: Issue["fix"]) =>
    issue({ code: "locale-unknown", file, line, message, fix });
  if (!first)
    return refuse(
      1,
      say`The file holds no texts.`,
      say`Choose the .xlf file that your translation program saved; save it as XLIFF 1.2 or 2.0.`,
    );
  const foreign = languages.find(({ source }) => !same(source, site.officialLocale));
  if (foreign)
    return refuse(
      foreign.line,
      say`The texts are translated from “${foreign.source}”; the official language is “${site.officialLocale}”.`,
      say`Export the texts again, and translate them in that file.`,
    );
  const others = site.locales
    .map(({ code }) => code)
    .filter((code) => code !== site.officialLocale);
  const locale = others.find((code) => same(code, first.target));
  const different = languages.find(({ target }) => !same(target, first.target));
  if (locale !== undefined && !different) return locale;
  const fix = say`Export the texts for the language that you mean, and translate them in that file.`;
  if (different)
    return refuse(
      different.line,
      say`The file holds translations into “${first.target}” and “${different.target}”.`,
      fix,
    );
  const message = say`The texts are translated into “${first.target}”; this region translates into: ${others.join(", ")}.`;
  return refuse(first.line, message, fix);
}
