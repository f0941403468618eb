import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { resolve } from "node:path";

/** Where the finished site goes: `ROTONDE_OUT`, else `dist`. */
export function outputFolder(): string {
  return resolve(process.env["ROTONDE_OUT"] ?? "dist");
}

/** Where a build works, beside the output, so that the last good site stays until the new one is whole. */
export function workFolder(): string {
  return `${outputFolder()}.building`;
}

/** What Astro keeps while it builds: each output has its own, so that builds at the same time do not mix regions. */
export function cacheFolder(): string {
  return `${outputFolder()}.cache`;
}

const oldFolder = (): string => `${outputFolder()}.old`;

/** Clears what an interrupted build left, and brings back a site that it had moved aside. */
export async function recover(): Promise<void> {
  if (existsSync(oldFolder()) && !existsSync(outputFolder()))
    await rename(oldFolder(), outputFolder());
  await rm(oldFolder(), { recursive: true, force: true });
  await rm(workFolder(), { recursive: true, force: true });
  await rm(cacheFolder(), { recursive: true, force: true });
}

/** Puts the finished build in the place of the last one. */
export async function swap(): Promise<void> {
  if (existsSync(outputFolder())) await rename(outputFolder(), oldFolder());
  await rename(workFolder(), outputFolder());
  await rm(oldFolder(), { recursive: true, force: true });
  await rm(cacheFolder(), { recursive: true, force: true });
}
