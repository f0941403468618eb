import { execFile, spawn } from "node:child_process";
import { readdir } from "node:fs/promises";
import { promisify } from "node:util";
import { startBuild } from "./build-site.ts";

/** What a command took. */
export interface Cost {
  seconds: number;
  /** Of all its processes together, at the peak; 0 where there is no `ps`. */
  megabytes: number;
}

/** Runs a command in a session of its own and measures it; throws with what it printed where it fails. */
export async function costOf(
  command: readonly string[],
  folder: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Cost> {
  const begun = performance.now();
  const [program = "", ...args] = command;
  const child = spawn(program, args, { cwd: folder, env: environment, detached: true });
  let output = "";
  const keep = (text: Buffer) => (output = (output + text.toString()).slice(-5000));
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const peak = watchMemory(child.pid);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  }).finally(() => peak.stop());
  const seconds = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(`${command.join(" ")} failed:\n${output}`);
  return { seconds, megabytes: peak.megabytes() };
}

/** Builds a region as `npm run build` does and measures it; throws with what it printed where it fails. */
export async function costOfBuild(content: string, folder: string): Promise<Cost> {
  const build = startBuild(content, folder);
  const peak = watchMemory(build.pid);
  const { status, seconds, output } = await build.ended.finally(() => peak.stop());
  if (status !== 0) throw new Error(output.slice(-5000));
  return { seconds, megabytes: peak.megabytes() };
}

/** How many files of HTML a folder holds. */
export async function htmlFiles(folder: string): Promise<number> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((path) => path.endsWith(".html")).length;
}

/** The middle one of several runs, by its time. */
export async function middleOf(runs: number, run: () => Promise<Cost>): Promise<Cost> {
  const costs: Cost[] = [];
  for (let left = runs; left > 0; left -= 1) costs.push(await run());
  const sorted = costs.toSorted((a, b) => a.seconds - b.seconds);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error("There was no run.");
  return middle;
}

/** Looks five times a second how much memory the processes of a session take together. */
function watchMemory(session: number | undefined): {
  megabytes: () => number;
  stop: () => void;
} {
  let most = 0;
  const watch = setInterval(() => {
    void memoryOf(session).then((now) => (most = Math.max(most, now)));
  }, 200);
  return { megabytes: () => most / 1024, stop: () => clearInterval(watch) };
}

/** Memory of all processes of a session together, in kB (`ps`; nothing where there is none). */
async function memoryOf(session: number | undefined): Promise<number> {
  const { stdout } = await promisify(execFile)("ps", ["-o", "rss=", "-g", String(session)]).catch(
    () => ({ stdout: "" }),
  );
  return stdout.split("\n").reduce((sum, line) => sum + Number(line), 0);
}
