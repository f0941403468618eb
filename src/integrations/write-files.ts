import { rmdirSync, rmSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { someAtOnce } from "./some-at-once.ts";

/** What files hold, by their paths in a folder. */
export type FileTexts = ReadonlyMap<string, string | Uint8Array>;

/** Writes files into a folder; what had such a name stays as it is where another folder has it too. */
export async function writeFiles(folder: string, files: FileTexts): Promise<void> {
  const paths = [...files.keys()].map((path) => join(folder, path));
  for (const parent of new Set(paths.map((path) => dirname(path))))
    await mkdir(parent, { recursive: true });
  await someAtOnce(files, async ([path, text]) => {
    // A file that was taken over is one and the same with that of the last site.
    await rm(join(folder, path), { force: true });
    await writeFile(join(folder, path), text);
  });
}

/** Removes files from a folder, with the folders in it that are empty then. */
export function removeFiles(folder: string, files: readonly string[]): void {
  for (const file of files) rmSync(join(folder, file), { force: true });
  for (const parent of new Set(files.map((file) => dirname(join(folder, file)))))
    removeIfEmpty(parent);
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It holds something, or was not there.
  }
}
