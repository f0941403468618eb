import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** A file to write: its new text, and the one it must still have; `undefined` for a file that must not be there yet. */
export interface FileToWrite {
  path: string;
  text: string;
  before: string | undefined;
}

/** What the writing needs of a disk. */
export interface Disk {
  write: (path: string, text: string) => void;
  copy: (from: string, to: string) => void;
  rename: (from: string, to: string) => void;
  remove: (path: string) => void;
}

const nodeDisk: Disk = {
  write: (path, text) => writeFileSync(path, text, { flag: "wx" }),
  copy: copyFileSync,
  rename: renameSync,
  remove: (path) => rmSync(path, { force: true }),
};

/** Why nothing was written: the file where it failed, the system's code, and files that could not be put back. */
export interface WriteFailure {
  path: string;
  code: string;
  left: string[];
}

/** Writes all files or none: first beside their places, then each is renamed; after a failure those renamed are put back. */
export function writeFiles(
  files: readonly FileToWrite[],
  disk: Disk = nodeDisk,
): WriteFailure | undefined {
  const done: FileToWrite[] = [];
  let path = "";
  let left: string[] = [];
  // Ctrl+C has to wait: half of the files would be there.
  const wait = () => undefined;
  process.on("SIGINT", wait);
  try {
    for (const file of files) {
      ({ path } = file);
      mkdirSync(dirname(path), { recursive: true });
      disk.write(beside(path, "new"), file.text);
      if (file.before !== undefined) disk.copy(path, beside(path, "old"));
    }
    for (const file of files) {
      ({ path } = file);
      if (hasChanged(file)) throw Object.assign(new Error(path), { code: "EEXIST" });
      disk.rename(beside(path, "new"), path);
      done.push(file);
    }
    return undefined;
  } catch (error) {
    left = putBack(done, disk);
    return { path, code: (error as NodeJS.ErrnoException).code ?? "", left };
  } finally {
    for (const file of files) {
      quietly(() => disk.remove(beside(file.path, "new")));
      if (!left.includes(file.path)) quietly(() => disk.remove(beside(file.path, "old")));
    }
    process.off("SIGINT", wait);
  }
}

/** Undoes renames, the last one first; gives the files for which that failed too. */
function putBack(done: readonly FileToWrite[], disk: Disk): string[] {
  return done.toReversed().flatMap(({ path, before }) => {
    const undone = quietly(() => {
      if (before === undefined) disk.remove(path);
      else disk.rename(beside(path, "old"), path);
    });
    return undone ? [] : [path];
  });
}

/** Whether somebody else wrote a file since it was read. */
function hasChanged({ path, before }: FileToWrite): boolean {
  if (before !== undefined) return readFileSync(path, "utf8") !== before;
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** A name beside a file; it starts with a dot, so that it is no content to anyone who reads the folder meanwhile. */
function beside(path: string, which: "new" | "old"): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.${which}`);
}

function quietly(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
