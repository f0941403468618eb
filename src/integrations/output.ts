import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, readdirSync, readlinkSync, renameSync, rmSync } from "node:fs";
import { cp } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { isRunning, releaseLock, takeLock } from "./lock.ts";
import { wantedLocales } from "./parts/wanted-locales.ts";

/** Where the finished site goes: `ROTONDE_OUT`, else `dist`, for a part of a site `dist.part-nl-en`; a symbolic link stays, and what it names is replaced. */
export function outputFolder(): string {
  const locales = wantedLocales();
  const usual = locales ? `dist.part-${locales.join("-")}` : "dist";
  const folder = resolve(process.env["ROTONDE_OUT"] || usual);
  const isLink = lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? resolve(dirname(folder), readlinkSync(folder)) : folder;
}

/**
 * Where this process builds: what started it may say where. Inside the project whatever the output is: Astro runs a part of what it
 * builds, which has to find `node_modules`. One for each process, so that builds of several regions
 * at the same time do not meet.
 */
export function workFolder(): string {
  return process.env[workVariable] ?? join(buildsFolder(), `build-${process.pid}`);
}

/** Names the folder in which a process of a build in several processes works. */
export const workVariable = "ROTONDE_WORK";

const buildsFolder = (): string => resolve(".astro");

/** The new site, before it is published. */
export function siteFolder(): string {
  return join(workFolder(), "site");
}

/** What Astro keeps while it builds. */
export function cacheFolder(): string {
  return join(workFolder(), "cache");
}

/** The lock of the process that works on an output. */
export function lockFile(output: string): string {
  return `${output}.lock`;
}

/** Where the last good site lies while the new one takes its place. */
export function asideFolder(output: string): string {
  return `${output}.old`;
}

/** Where the new site waits, on the same disk as the output. */
const readyFolder = (output: string): string => `${output}.new`;

/** Brings back a site that a killed build had moved aside, and clears what such builds left. Needs the output's lock. */
export function recover(): void {
  const output = outputFolder();
  if (existsSync(asideFolder(output)) && !existsSync(output))
    renameSync(asideFolder(output), output);
  remove(asideFolder(output));
  remove(readyFolder(output));
  remove(workFolder());
  for (const name of existsSync(buildsFolder()) ? readdirSync(buildsFolder()) : []) {
    const [, process] = /^build-(\d+)$/.exec(name) ?? [];
    if (process !== undefined && !isRunning(Number(process))) remove(join(buildsFolder(), name));
  }
}

/** Does the same for a command that does not build, unless a build is at work. */
export function recoverIfFree(): void {
  const lock = lockFile(outputFolder());
  if (!existsSync(dirname(lock)) || takeLock(lock) !== undefined) return;
  recover();
  releaseLock(lock);
}

/**
 * Puts a finished site in the place of the last one. The output stays a plain folder, as those who copy
 * it expect, and no call replaces a folder that is not empty: so the two are exchanged in one step where
 * the system offers it, else moved one after the other. A process that is killed in between leaves the
 * last site aside, where our server finds it and the next command brings it back.
 */
export async function publish(finished: string = siteFolder()): Promise<void> {
  const output = outputFolder();
  const ready = readyFolder(output);
  await move(finished, ready);
  if (!existsSync(output)) renameSync(ready, output);
  else if (!exchange(ready, output)) {
    renameSync(output, asideFolder(output));
    renameSync(ready, output);
  }
  remove(asideFolder(output));
  remove(ready);
}

/** Moves a folder, to another disk too. */
async function move(from: string, to: string): Promise<void> {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    await cp(from, to, { recursive: true }).catch((reason: unknown) => {
      remove(to);
      throw reason;
    });
  }
}

/** Exchanges two folders in one step: GNU `mv` can from version 9.5 on; false where nothing was done. */
function exchange(one: string, other: string): boolean {
  const { status } = spawnSync("mv", ["--exchange", "--no-target-directory", one, other], {
    stdio: "ignore",
  });
  return status === 0;
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
