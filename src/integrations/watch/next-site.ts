import { lstatSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { linksFrom } from "../reuse/take-file.ts";

/** The folder in which the next site is made: what may stay of the last one is in it before anybody waits for it. */
export class NextSite {
  readonly #folder: string;
  readonly #marks = new Map<string, string>();

  /** Puts the files of a published site into the folder of the next one, at no cost where the disk is the same. */
  constructor(published: string, folder: string, mayStay: (path: string) => boolean) {
    this.#folder = folder;
    const link = linksFrom(published, folder);
    for (const entry of readdirSync(published, { recursive: true, withFileTypes: true })) {
      if (entry.isDirectory()) continue;
      const inside = join(entry.parentPath, entry.name).slice(published.length + 1);
      const path = inside.split(sep).join("/");
      if (!mayStay(path)) continue;
      link(path);
      this.#marks.set(path, this.#mark(path));
    }
  }

  /** The files of the last site in it. */
  get files(): Iterable<string> {
    return this.#marks.keys();
  }

  /** Whether they are as they were published, as far as the disk tells without reading them. */
  get isUntouched(): boolean {
    return [...this.#marks].every(([path, mark]) => this.#mark(path) === mark);
  }

  /** Whether a file of the last site is in it. */
  has(path: string): boolean {
    return this.#marks.has(path);
  }

  #mark(path: string): string {
    const found = lstatSync(join(this.#folder, path), { throwIfNoEntry: false });
    return found ? [found.ino, found.size, found.mtimeMs].join(" ") : "";
  }
}
