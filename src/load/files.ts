import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { z } from "astro/zod";
import { parseContent, type ContentFile, type ParsedContent } from "./content.ts";
import type { Locate } from "../schema/content.ts";
import type { Issue } from "../schema/issue.ts";
import { decode } from "./decode.ts";
import { readFolder } from "./folder.ts";
import { followFiles, type LiveContent } from "./live-content.ts";
import { withoutMetadata } from "./picture-metadata.ts";
import { validate } from "./validate.ts";
import { parseYaml } from "./yaml.ts";

export { encodingProblem } from "./encoding.ts";
export { giveContent, loadContent } from "./given-content.ts";
export type { LiveContent } from "./live-content.ts";
export { splitFrontMatter, type SplitPage } from "./front-matter.ts";
export { pageTexts, type PageTexts, type TextBlock, type TextPiece } from "./page-texts.ts";
export type { Inline } from "./inline-texts.ts";

/** The content folder: `ROTONDE_CONTENT`, else `content`. */
export function contentFolder(): string {
  return resolve(process.env["ROTONDE_CONTENT"] || "content");
}

/** Reads a content folder from disk, sorted by path, and parses it, with files added, or put in the place of others, that are not on disk yet. */
export function readContent(
  folder: string = contentFolder(),
  added: readonly ContentFile[] = [],
): Promise<ParsedContent> {
  const { files, issues } = readFolder(folder);
  const paths = new Set(added.map(({ path }) => path));
  const onDisk = files.filter(({ path }) => !paths.has(path));
  return Promise.resolve(parseContent([...onDisk, ...added], issues));
}

/** Reads a content folder at each call, with no more work than what changed asks for. */
export function followFolder(folder: string): () => LiveContent {
  return followFiles(() => readFolder(folder));
}

/** All files of a content folder that can be read, sorted by path. */
export function readFiles(folder: string): Promise<ContentFile[]> {
  return Promise.resolve(readFolder(folder).files);
}

/** A picture of `content/media` as it is published, without where and when it was taken. */
export async function readMedia(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return withoutMetadata(await readFile(join(contentFolder(), "media", name)));
}

/** Reads a YAML file from outside the content folder, and checks it against a schema as content is. */
export async function readYamlFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<{ data: z.infer<Schema> | undefined; issues: Issue[]; locate: Locate }> {
  const text = decode(await readFile(path), path);
  const yaml = parseYaml(typeof text === "string" ? text : "", path);
  if (typeof text !== "string") return { data: undefined, issues: text, locate: yaml.locate };
  return { ...validate(schema, yaml, path), locate: yaml.locate };
}
