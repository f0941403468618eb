import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { inWords, say, type Message } from "../../schema/message.ts";
import { allUnits, unitsToDo } from "./all-units.ts";
import { languageProblem, namedPages, openContent, speaking } from "./options.ts";
import { openDesk } from "./region-files.ts";
import { writeXliff } from "./xliff-write.ts";

export const help = `rotonde translate export --to fr [--version 1.2|2.0] [--out FILE] [--all]
                         [--lang en|nl] [PAGE…]

Writes one XLIFF file with all texts that lack this language or translate an older
version of the official text: pages, and the texts of services and other files. If
pages are named (housing/find-a-home), only those. Nothing in the content changes.

--version 1.2  for older translation programs; else 2.0
--out FILE     where to write it; else <region>-<language>.xlf, where none is yet
--all          also the texts whose translation is up to date
--lang nl      in het Nederlands, ook de aantekeningen voor de vertaler
               (also: ROTONDE_LANG=nl)`;

/** Writes the texts to translate into an XLIFF file; 1 when content or disk prevents it, 2 for a wrong use. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      to: { type: "string" },
      version: { type: "string", default: "2.0" },
      out: { type: "string" },
      all: { type: "boolean", default: false },
      lang: { type: "string" },
    },
  });
  const { to, version, all, lang } = values;
  const options = speaking(lang, "text", ["text"]);
  if (!options || to === undefined || (version !== "1.2" && version !== "2.0")) {
    console.error(help);
    return 2;
  }
  const stop = (message: Message, code = 1) => {
    console.error(inWords(message, options.catalogue));
    return code;
  };
  const open = await openContent();
  if ("code" in open) return stop(open.message, open.code);
  const { folder, content } = open;
  const problem = languageProblem(content, to);
  if (problem) return stop(problem.message, problem.code);
  const pages = namedPages(content, folder, positionals);
  if ("code" in pages) return stop(pages.message, pages.code);

  const files = unitsToDo(allUnits(await openDesk(folder, content, to)), { all, pages });
  const { officialLocale } = content.site;
  const unread = content.unread.filter((path) =>
    [officialLocale, to].some((locale) => path.startsWith(`pages/${locale}/`)),
  );
  for (const path of unread) stop(say`${path} has mistakes and is left out.`);
  const units = files.flatMap((file) => file.units);
  if (units.length === 0) {
    console.log(inWords(say`There is nothing to translate.`, options.catalogue));
    return 0;
  }
  const { catalogue } = options;
  const exported = { version, source: officialLocale, target: to, files, catalogue } as const;
  const out = values.out ?? `${content.site.id}-${to}.xlf`;
  try {
    const xml = await writeXliff(exported);
    await writeFile(out, xml, { flag: values.out === undefined ? "wx" : "w" });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return stop(
      code === "EEXIST"
        ? say`The file ${out} is already there, perhaps with translations in it. Choose another name with --out.`
        : say`The file ${out} could not be written (${code}). Look whether you may write there and whether the disk is full.`,
    );
  }
  const count = (state: string) => units.filter((unit) => unit.state === state).length;
  console.log(
    inWords(
      say`Wrote ${units.length} texts of ${files.length} files to ${out}. Missing: ${count("missing")}. Outdated: ${count("outdated")}. Up to date: ${count("current")}.`,
      catalogue,
    ),
  );
  return 0;
}
