import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { parseDocument } from "yaml";
import { parseContent, type ContentFile, type ParsedContent } from "./content.ts";
import { splitFrontMatter } from "./front-matter.ts";

/** The content folder: `ROTONDE_CONTENT`, else `content`. */
export function contentFolder(): string {
  return resolve(process.env["ROTONDE_CONTENT"] ?? "content");
}

/** Reads a content folder from disk, sorted by path, and parses it. */
export async function readContent(folder: string = contentFolder()): Promise<ParsedContent> {
  return parseContent(await readFiles(folder));
}

/** All files below a folder except those whose name starts with a dot; symbolic links are not followed. */
export async function readFiles(folder: string): Promise<ContentFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({
      path: path
        .slice(folder.length + 1)
        .split(sep)
        .join("/"),
      bytes: await readFile(path),
    })),
  );
}

/** A picture of `content/media`. */
export function readMedia(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return readFile(join(contentFolder(), "media", name));
}

/** Sets one field in the front matter of a page; everything else in the file stays as it is. */
export async function setFrontMatter(path: string, field: string, value: unknown): Promise<void> {
  const split = splitFrontMatter(await readFile(path, "utf8"), path);
  if (!("body" in split)) throw new Error(split.message);
  const front = parseDocument(split.yaml);
  front.set(field, front.createNode(value));
  await writeFile(path, `---\n${front.toString({ lineWidth: 0 })}---\n${split.body}`);
}
