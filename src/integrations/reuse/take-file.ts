import { copyFileSync, linkSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { digest } from "./digest.ts";

/** Puts a file where the next site is made; false where its bytes are not those expected. */
export type TakeFile = (file: string, bytes: string) => boolean;

/** Takes files from one folder into another one. */
export function takesFrom(from: string, to: string): TakeFile {
  const link = linksFrom(from, to);
  return (file, bytes) => {
    const found = readIfThere(join(from, file));
    if (!found || digest(found) !== bytes) return false;
    link(file);
    return true;
  };
}

/** Puts files of one folder into another one, at no cost where the disk is the same. */
export function linksFrom(from: string, to: string): (file: string) => void {
  const made = new Set<string>();
  return (file) => {
    const [old, fresh] = [join(from, file), join(to, file)];
    const parent = dirname(fresh);
    // Asking the disk whether a folder is there takes as long as making one.
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    try {
      linkSync(old, fresh);
    } catch {
      // Another disk, or one that has no links.
      copyFileSync(old, fresh);
    }
  };
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
