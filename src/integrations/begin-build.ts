import { mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { contentFolder } from "../load/files.ts";
import { say } from "../schema/message.ts";
import { takeLock } from "./lock.ts";
import { lockFile, outputFolder, recover, workFolder } from "./output.ts";
import { outputProblem } from "./output-problem.ts";
import { partFile } from "./parts/part-file.ts";
import { wantedLocales } from "./parts/wanted-locales.ts";
import { stop } from "./stop.ts";

/** Makes sure that this build is alone with its output, and that it leaves nothing but the site. */
export function beginBuild(): void {
  const output = outputFolder();
  const mark = wantedLocales() ? partFile : "index.html";
  const problem = outputProblem(output, process.cwd(), contentFolder(), mark);
  if (problem) stop(problem);
  mkdirSync(dirname(output), { recursive: true });
  const holder = takeLock(lockFile(output));
  if (holder !== undefined) {
    stop(
      say`Another build works on ${output} (process ${String(holder)}). Wait until it has ended, then try again. If there is none, delete ${lockFile(output)}.`,
    );
  }
  recover();
  process.once("exit", () => rmSync(workFolder(), { recursive: true, force: true }));
  process.once("beforeExit", stopUnfinished);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
}

/** Ends a build that has nothing left to do and did not come to its end: without it that would look like success. */
export function stopUnfinished(): void {
  stop(say`The build came to a halt. Try again.`);
}
