import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Message } from "../schema/message.ts";
import { contentFolder, readFiles } from "./files.ts";
import { tidy } from "./tidy.ts";

/** Tidies the texts of a content folder; gives the files that changed, with what was done to each. */
export async function tidyFiles(
  folder: string = contentFolder(),
): Promise<{ file: string; changes: Message[] }[]> {
  const files = (await readFiles(folder)).filter(({ path }) => /\.(yaml|mdx)$/.test(path));
  const changed = await Promise.all(
    files.map(async ({ path }) => ({ file: path, changes: await tidyFile(folder, path) })),
  );
  return changed.filter(({ changes }) => changes.length > 0);
}

async function tidyFile(folder: string, path: string): Promise<Message[]> {
  const file = join(folder, path);
  const bytes = await readFile(file);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return [];
  }
  const { text: tidied, changes } = tidy(text, path);
  if (tidied === text) return [];
  await writeFile(`${file}.new`, tidied);
  await rename(`${file}.new`, file);
  return changes;
}
