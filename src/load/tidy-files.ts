import { join } from "node:path";
import type { Message } from "../schema/message.ts";
import type { ContentFile } from "./content.ts";
import { contentFolder, readFiles } from "./files.ts";
import { replaceFile } from "./replace-file.ts";
import { tidy } from "./tidy.ts";

/** Tidies the texts of a content folder; gives the files that changed, with what was done to each. */
export async function tidyFiles(
  folder: string = contentFolder(),
): Promise<{ file: string; changes: Message[] }[]> {
  const files = (await readFiles(folder)).filter(({ path }) => /\.(yaml|mdx)$/.test(path));
  const changed = await Promise.all(
    files.map(async (file) => ({ file: file.path, changes: await tidyFile(folder, file) })),
  );
  return changed.filter(({ changes }) => changes.length > 0);
}

async function tidyFile(folder: string, { path, bytes }: ContentFile): Promise<Message[]> {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return [];
  }
  const { text: tidied, changes } = tidy(text, path);
  if (tidied !== text) await replaceFile(join(folder, path), tidied);
  return changes;
}
