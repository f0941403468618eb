import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
  type Dirent,
} from "node:fs";
import { issue, type Issue, type IssueCode } from "../schema/issue.ts";
import { say, type Message } from "../schema/message.ts";
import type { ContentFile } from "./content.ts";
import { isInPlace } from "./file-places.ts";
import { streetFileStart } from "./streets.ts";
import { isText, tooLargeIssue } from "./texts.ts";

/** What is read of a disk; tests have one of their own. */
export interface Disk {
  list: (folder: string) => Entry[];
  size: (path: string) => number;
  /** All bytes of a file, or its first ones. */
  read: (path: string, most?: number) => Uint8Array;
}

type Entry = Pick<Dirent, "name" | "isFile" | "isDirectory" | "isSymbolicLink">;

const realDisk: Disk = {
  list: (folder) => readdirSync(folder, { withFileTypes: true }),
  size: (path) => statSync(path).size,
  read: (path, most) => (most === undefined ? readFileSync(path) : readStart(path, most)),
};

function readStart(path: string, most: number): Uint8Array {
  const file = openSync(path, "r");
  try {
    const bytes = new Uint8Array(most);
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}

/** The files of a content folder as found on disk, and an issue for each that is not read. */
export interface FolderContent {
  files: ContentFile[];
  issues: Issue[];
}

/** Reads a folder and the folders in it, files sorted by path. Links are not followed, and only files in their place are opened. */
export function readFolder(folder: string, disk: Disk = realDisk): FolderContent {
  const found: FolderContent = { files: [], issues: [] };
  const listed = attempt(() => disk.list(folder));
  if (listed === undefined) found.issues.push(withoutFolder(folder, disk));
  else readEntries(folder, "", listed, disk, found);
  if (found.files.length + found.issues.length === 0) found.issues.push(emptyFolder(folder));
  found.files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return found;
}

function readEntries(
  folder: string,
  inside: string,
  entries: readonly Entry[],
  disk: Disk,
  found: FolderContent,
): void {
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isIgnored(entry)) continue;
    const path = `${inside}${entry.name}`;
    const place = `${folder}/${path}`;
    const refused = refusal(path, entry);
    if (refused) found.issues.push(refused);
    else if (entry.isDirectory()) {
      const below = attempt(() => disk.list(place));
      if (below) readEntries(folder, `${path}/`, below, disk, found);
      else found.issues.push(unreadable(path));
    } else readOne(path, place, disk, found);
  }
}

function readOne(path: string, place: string, disk: Disk, found: FolderContent): void {
  if (!isInPlace(path)) {
    found.files.push({ path, bytes: new Uint8Array() });
    return;
  }
  const size = attempt(() => disk.size(place));
  const tooLarge = isText(path) ? tooLargeIssue(path, size ?? 0) : undefined;
  const most = path.endsWith(".pmtiles") ? streetFileStart : undefined;
  const bytes = tooLarge ? undefined : attempt(() => disk.read(place, most));
  if (bytes) found.files.push({ path, bytes, ...(most && size !== undefined ? { size } : {}) });
  else found.issues.push(tooLarge ?? unreadable(path));
}

/** What the machine refuses, for whichever reason, is told as one issue. */
function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

const contentEnd = /\.(yaml|yml|mdx|md)$/i;

/** What systems and editors put beside the files of people; a hidden text is none of these. */
function isIgnored({ name }: Entry): boolean {
  if (/^(thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r)$/i.test(name)) return true;
  return name.startsWith(".") && (/^\.[_#]/.test(name) || !contentEnd.test(name));
}

function refusal(path: string, entry: Entry): Issue | undefined {
  if (entry.isSymbolicLink()) {
    const message = say`This is a link to another place (a symbolic link); the site follows no links.`;
    return report("file-link", path, message, say`Remove it, and put the file itself here.`);
  }
  if (entry.isDirectory() && contentEnd.test(entry.name)) {
    const message = say`This is a folder with the name of a file.`;
    return report("file-type", path, message, say`Rename it or remove it.`);
  }
  if (entry.isDirectory() || entry.isFile()) return undefined;
  const message = say`This is neither a file nor a folder, but something that a program uses.`;
  return report("file-type", path, message, say`Remove it.`);
}

function unreadable(path: string): Issue {
  const message = say`The computer refuses to read this.`;
  const fix = say`Look at its permissions, or ask whoever manages this computer; then try again.`;
  return report("file-unreadable", path, message, fix);
}

/** Told at site.yaml, the first file that a content folder needs. */
function withoutFolder(folder: string, disk: Disk): Issue {
  const isFile = attempt(() => disk.read(folder)) !== undefined;
  const message = isFile
    ? say`${folder} is a file; a content folder belongs there.`
    : say`There is no content folder ${folder} that can be read.`;
  const fix = say`Check the path in ROTONDE_CONTENT, or start this command where the folder “content” is.`;
  return report("file-missing", "site.yaml", message, fix);
}

function emptyFolder(folder: string): Issue {
  const message = say`The content folder ${folder} is empty.`;
  const fix = say`Put site.yaml and taxonomy.yaml in it; content/ of East Flanders shows what belongs in them.`;
  return report("file-missing", "site.yaml", message, fix);
}

function report(code: IssueCode, file: string, message: Message, fix: Message): Issue {
  return issue({ code, file, line: 1, message, fix });
}
