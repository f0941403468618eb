import { parse } from "yaml";
import { runChecks } from "../../src/checks/run-checks.ts";
import { parseContent } from "../../src/load/content.ts";
import { readFiles } from "../../src/load/files.ts";

/** Milliseconds of one check of a content folder, and of its YAML read by the parser alone. */
export interface CheckTimes {
  /** From the start of the process until the first file is read; nothing for a check that is not the first. */
  start: number;
  reading: number;
  parsing: number;
  checking: number;
  files: number;
  issues: number;
  plainYaml: number;
}

// Runs in a process of its own, so that its first check is a cold one; prints that and later ones as JSON.
const [folder = "", rounds = "1"] = process.argv.slice(2);
const times: CheckTimes[] = [];
for (let round = 0; round < Number(rounds); round += 1)
  times.push(await timesOfCheck(folder, round === 0 ? performance.now() : 0));
console.log(JSON.stringify(times));

async function timesOfCheck(folder: string, start: number): Promise<CheckTimes> {
  const [reading, files] = await timed(() => readFiles(folder));
  const [parsing, { content, issues }] = await timed(() => parseContent(files));
  const [checking, found] = await timed(() => (content ? runChecks(content) : []));
  const texts = files.flatMap(({ path, bytes }) => yamlOf(path, Buffer.from(bytes).toString()));
  const [plainYaml] = await timed(() => texts.map((text) => parse(text) as unknown));
  const all = issues.length + found.length;
  return { start, reading, parsing, checking, files: files.length, issues: all, plainYaml };
}

async function timed<Result>(work: () => Result | Promise<Result>): Promise<[number, Result]> {
  const begun = performance.now();
  const result = await work();
  return [performance.now() - begun, result];
}

function yamlOf(path: string, text: string): string[] {
  if (path.endsWith(".yaml")) return [text];
  return path.endsWith(".mdx") ? [text.split("\n---\n")[0] ?? ""] : [];
}
