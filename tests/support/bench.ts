import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import { costOfBuild } from "./bench-cost.ts";
import { thisMachine } from "./bench-machine.ts";
import { betweenMarkers } from "./bench-markers.ts";
import { parts, type Bench } from "./bench-parts.ts";
import { asMarkdown, asText, type BenchTable } from "./bench-table.ts";

const names = Object.keys(parts);
const help = `npm run bench -- [part…] [--pages 1000] [--runs 1] [--site FOLDER] [--write FILE.md]

Measures on this machine and asserts nothing, as machines differ. Without a part: all
but the long ones.

${Object.entries(parts)
  .map(([name, { help, long }]) => `  ${name.padEnd(8)} ${help}${long ? " (long)" : ""}`)
  .join("\n")}

  --pages  texts in each of the four languages of the corpus; 20 for a try
  --runs   measures builds so often, and pages at least five times; the middle one counts
  --site   takes this built site for page, map and search, in the place of a new one
  --write  puts the tables into this document, between <!-- bench --> and <!-- /bench -->`;

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof TypeError && "code" in error)) throw error;
  console.error(`${error.message}\n\n${help}`);
  return 2;
});

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      help: { type: "boolean", default: false },
      pages: { type: "string", default: "1000" },
      runs: { type: "string", default: "1" },
      site: { type: "string" },
      write: { type: "string" },
    },
  });
  const [pages, runs] = [Number(values.pages), Number(values.runs)];
  const isWrong = positionals.some((name) => !names.includes(name));
  if (values.help || isWrong || !(pages >= 5) || !(runs >= 1)) {
    console.log(help);
    return values.help ? 0 : 2;
  }
  // A document that cannot be written is told before the long work, not after it.
  if (values.write !== undefined) betweenMarkers(await readFile(values.write, "utf8"), "");
  const chosen = names.filter((name) =>
    positionals.length === 0 ? !parts[name]?.long : positionals.includes(name),
  );
  const folder = await mkdtemp(join(tmpdir(), "rotonde-bench-"));
  try {
    const machine = thisMachine();
    console.log(machine);
    const { tables, failed } = await measure(chosen, {
      folder,
      region: resolve(process.env["ROTONDE_CONTENT"] ?? "content"),
      pages,
      runs,
      site: siteOf(folder, values.site),
    });
    if (failed.length > 0) {
      console.error(`Not measured, so nothing is written: ${failed.join(", ")}.`);
      return 1;
    }
    if (values.write !== undefined) await write(values.write, asMarkdown(tables, machine));
    return 0;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Prints the tables of each part; one that fails does not take the others along. */
async function measure(
  chosen: readonly string[],
  bench: Omit<Bench, "say">,
): Promise<{ tables: BenchTable[]; failed: string[] }> {
  const tables: BenchTable[] = [];
  const failed: string[] = [];
  for (const name of chosen) {
    const say = (what: string) => console.error(`… ${name}: ${what}`);
    try {
      for (const table of (await parts[name]?.run({ ...bench, say })) ?? []) {
        console.log(`\n${asText(table)}`);
        tables.push(table);
      }
    } catch (error) {
      console.error(error);
      failed.push(name);
    }
  }
  return { tables, failed };
}

/** The site that was named, or one that is built when it is first asked for. */
function siteOf(folder: string, named: string | undefined): Bench["site"] {
  const site = named === undefined ? join(folder, "site") : resolve(named);
  let built: Promise<unknown> | undefined;
  return async () => {
    if (named === undefined)
      built ??= costOfBuild(resolve(process.env["ROTONDE_CONTENT"] ?? "content"), site);
    await built;
    return site;
  };
}

async function write(path: string, markdown: string): Promise<void> {
  const options = { ...(await resolveConfig(path)), parser: "markdown", plugins: [] };
  const text = await format(markdown, options);
  await writeFile(path, betweenMarkers(await readFile(path, "utf8"), text));
}
