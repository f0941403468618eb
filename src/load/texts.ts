import { issue, type Issue } from "../schema/issue.ts";
import { say } from "../schema/message.ts";
import type { ContentFile } from "./content.ts";
import { decode } from "./decode.ts";
import { anew, type Once } from "./keep-readings.ts";

/** From this size on, in bytes, a page is heavier than a reader on a phone should get. */
export const largePage = 200_000;

/** A text file of more bytes than this is not read at all. */
export const largestText = 5_000_000;

/** Whether a file of the content folder is a text; the others are pictures and street maps. */
export function isText(path: string): boolean {
  return !path.startsWith("media/") && !path.endsWith(".pmtiles");
}

/** The texts of files by their path, and why others have none. */
export function readTexts(
  files: readonly ContentFile[],
  once: Once = anew,
): { texts: Map<string, string>; issues: Issue[] } {
  const read = files.map(
    (file) => [file, once(file.path, file.bytes, () => readText(file))] as const,
  );
  return {
    texts: new Map(
      read.flatMap(([{ path }, { text }]) => (text === undefined ? [] : [[path, text] as const])),
    ),
    issues: read.flatMap(([, { issues }]) => issues),
  };
}

function readText({ path, bytes }: ContentFile): { text?: string; issues: Issue[] } {
  const tooLarge = tooLargeIssue(path, bytes.length);
  const text = tooLarge ? [tooLarge] : decode(bytes, path);
  if (typeof text !== "string") return { issues: text };
  const isLarge = path.endsWith(".mdx") && bytes.length > largePage;
  const issues = isLarge ? [largePageIssue(path, bytes.length)] : [];
  return text.trim() === "" ? { issues: [emptyFile(path), ...issues] } : { text, issues };
}

/** Refuses a text file that is larger than any text that somebody wrote. */
export function tooLargeIssue(file: string, size: number): Issue | undefined {
  if (size <= largestText) return undefined;
  const message = say`The file has ${megabytes(size)} MB; a text file can have ${megabytes(largestText)} MB at most.`;
  const fix = say`Split it into smaller files, or look whether something else was pasted into it.`;
  return issue({ code: "file-too-large", file, line: 1, message, fix });
}

function megabytes(size: number): number {
  return Math.ceil(size / 100_000) / 10;
}

function largePageIssue(file: string, size: number): Issue {
  const message = say`The page has ${Math.ceil(size / 1000)} kB of text; over ${largePage / 1000} kB it opens slowly on a phone.`;
  const fix = say`Split it into several pages.`;
  return issue({ code: "file-large", file, line: 1, message, fix });
}

function emptyFile(file: string): Issue {
  const message = say`The file is empty.`;
  const fix = say`Write what belongs in it, or remove it.`;
  return issue({ code: "file-empty", file, line: 1, message, fix });
}
