import { parseArgs } from "node:util";
import { inWords, say, type Message } from "../../schema/message.ts";
import { issue } from "../../schema/issue.ts";
import { translateWith, type AdapterUnit } from "./adapter.ts";
import { allUnits, unitsToDo } from "./all-units.ts";
import { plainText, withSigns } from "./coded.ts";
import { codedOfSigns } from "./coded-signs.ts";
import { exitCode, reports } from "./import.ts";
import { importUnits, type ImportResult } from "./import-units.ts";
import { languageProblem, namedPages, openContent, speaking } from "./options.ts";
import { openDesk } from "./region-files.ts";
import type { Unit } from "./units.ts";
import type { ReadFile, ReadUnit } from "./xliff-read.ts";

export const help = `rotonde translate machine --to fr --adapter ./adapter.mjs
                          [--format text|json] [--lang en|nl] [PAGE…]

Gives all texts that lack this language, or translate an older version, to a module of
your own, and takes in what it answers as a draft of a machine that nobody reviewed.
Rotonde has no such module and asks no service itself. The module has:

  export async function translate({ from, to, units }) { … }

units is an array of {id, text, notes: [text], terms: [{term, translation}]}; the answer
is an array of as many texts in the same order, with the same marks as in \`text\`:
"Read <1>the list</1> first<2/>". An answer that cannot be used changes nothing.

--format json  as for "translate import"
--lang nl      in het Nederlands (also: ROTONDE_LANG=nl)`;

/** Has a module of the region translate what is missing or outdated; 1 if its answer cannot be used, 2 for a wrong use. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      to: { type: "string" },
      adapter: { type: "string" },
      format: { type: "string", default: "text" },
      lang: { type: "string" },
    },
  });
  const { to, adapter, format, lang } = values;
  const options = speaking(lang, format, Object.keys(reports));
  if (!options || to === undefined || adapter === undefined) {
    console.error(help);
    return 2;
  }
  const stop = (message: Message, code: number) => {
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

  const desk = await openDesk(folder, content, to);
  const files = unitsToDo(allUnits(desk), { all: false, pages });
  const units = files.flatMap(({ file, units: all }) => all.map((unit) => ({ file, unit })));
  if (units.length === 0) {
    console.log(inWords(say`There is nothing to translate.`, options.catalogue));
    return 0;
  }
  const asked = units.map(({ file, unit }): AdapterUnit => ({
    id: `${file}#${unit.id}`,
    text: withSigns(unit.source),
    notes: unit.notes.map((note) => inWords(note, options.catalogue)),
    terms: desk.hitsIn(plainText(unit.source)),
  }));
  const answer = await translateWith(adapter, {
    from: content.site.officialLocale,
    to,
    units: asked,
  });
  if (!Array.isArray(answer)) return stop(answer.message, answer.code);

  let next = 0;
  const back = files.map(({ file, units: all }): ReadFile => ({
    original: file,
    line: 1,
    units: all.map((unit) => answered(unit, answer[next++] ?? "")),
  }));
  const translator = { by: undefined, isMachine: true };
  const result = await importUnits({
    ...{ folder, content, locale: to, file: adapter, files: back, translator },
    isStrict: true,
  });
  console.log(
    reports[format as keyof typeof reports](adapter, inOneMessage(result, adapter), options),
  );
  return exitCode(result);
}

function answered(unit: Unit, text: string): ReadUnit {
  const target = codedOfSigns(text, unit.source);
  const said = { isFinished: true, isMachine: true, foreign: undefined };
  return { id: unit.id, line: 1, source: unit.source, target, ...said };
}

/** All that is wrong with an answer as one problem; who wrote the module needs the first of them. */
function inOneMessage(result: ImportResult, file: string): ImportResult {
  const errors = result.issues.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (!first) return result;
  const message = say`The answer of the module cannot be used: ${errors.length} problems. The first: ${first.message}`;
  const fix = say`Let the module keep the marks, addresses and numbers of each text, and its order.`;
  const warnings = result.issues.filter(({ severity }) => severity === "warning");
  const one = issue({ code: first.code, file, line: 1, message, fix });
  return { ...result, issues: [one, ...warnings] };
}
