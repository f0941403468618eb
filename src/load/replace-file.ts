import { rename, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Gives a file a new text, whole or not at all: a full disk or a stopped program never leaves half of it. */
export async function replaceFile(path: string, text: string): Promise<void> {
  // A name that starts with a dot is no content, so whoever reads the folder meanwhile does not see it.
  const beside = join(dirname(path), `.${basename(path)}.new`);
  await writeFile(beside, text);
  await rename(beside, path);
}
