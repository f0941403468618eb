import { parseArgs } from "node:util";
import { translator, type Translate } from "../../i18n/translator.ts";
import { contentFolder, readContent } from "../../load/files.ts";
import { makeRegion } from "../../model/region.ts";
import { readingText } from "../reading-text.ts";
import { statusOf, type LocaleStatus, type PageStatus } from "../../model/status-model.ts";

export const help = `rotonde status [--to LANGUAGE] [--format text|json] [--lang en|nl]

Says how far each translation is: which pages are missing, which the official text
has left behind and by how many parts, which a machine made and nobody reviewed.
Then how easy each page reads, in the official language and in its translations.`;

/** Prints the state of the translations; 1 if the content cannot be read, 2 for a wrong use. */
export async function run(args: string[]): Promise<number> {
  const { to, format, lang } = parseArgs({
    args,
    options: {
      to: { type: "string" },
      format: { type: "string", default: "text" },
      lang: { type: "string", default: process.env["ROTONDE_LANG"] ?? "en" },
    },
  }).values;
  if (!["text", "json"].includes(format)) {
    console.error(help);
    return 2;
  }
  const { content } = await readContent(contentFolder());
  if (!content) {
    console.error("The content has problems; run: npm run rotonde -- check");
    return 1;
  }
  const { locales, overdue, reading } = statusOf(makeRegion(content));
  const asked = locales.filter(({ code }) => to === undefined || code === to);
  if (asked.length === 0) {
    const known = locales.map(({ code }) => code).join(", ");
    console.error(`The site is not translated into "${to ?? ""}"; it is into: ${known}.`);
    return 2;
  }
  const { officialLocale } = content.site;
  const read = reading.filter(
    ({ code }) => to === undefined || [to, officialLocale].includes(code),
  );
  const ui = translator(lang, []);
  if (format === "json")
    console.log(JSON.stringify({ locales: asked, overdue, reading: read }, null, 2));
  else
    console.log([...asked.map((locale) => inText(locale, ui)), readingText(read, ui)].join("\n\n"));
  return 0;
}

function inText({ code, label, pages, counts, texts }: LocaleStatus, ui: Translate): string {
  const states = ["current", "outdated", "unknown", "missing", "machine"] as const;
  const sums = states.filter((state) => counts[state] > 0);
  const width = Math.max(...pages.map(({ path }) => path.length));
  return [
    `${label} (${code})`,
    `  ${sums.map((state) => `${ui(`status.${state}`)}: ${counts[state]}`).join(" · ")}`,
    `  ${ui("status.texts")}: ${texts.translated} / ${texts.all}`,
    ...pages
      .filter(({ kind }) => kind !== "current")
      .map((page) => `  ${page.path.padEnd(width)}  ${stateOf(page, ui)}`),
  ].join("\n");
}

function stateOf({ kind, changed, blocks }: PageStatus, ui: Translate): string {
  const state = ui(`status.${kind}`);
  if (kind !== "outdated") return state;
  return `${state} (${ui("status.parts", { changed: changed.length, all: blocks })})`;
}
