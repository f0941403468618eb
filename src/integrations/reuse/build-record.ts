import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { digest } from "./digest.ts";
import type { PackedPages } from "./page-store.ts";

/** What the last build into an output wrote, and from what. */
export interface BuildRecord {
  /** What all files depend on: the program, the day, the order of the pages and everything but their texts. */
  ground: string;
  /** All that was read of pages, such as `12 title`. */
  names: string[];
  /** The digest of what each of these found. */
  digests: string[];
  /** Those of them that all files depend on. */
  shared: number[];
  /** By their paths in the site: the digest of a file's bytes, and what was read for it, as places in `names`. */
  files: Record<string, { bytes: string; reads: number[] }>;
  /** Files that were made together, such as a search index, by the name of their group. */
  groups: Record<string, RecordedGroup>;
  /** What files weigh as a host sends them, in bytes, by the digest of what they hold. */
  weights: Record<string, number>;
  /** What was read of its pages. */
  pages: PackedPages;
}

/** Files that were made together. */
export interface RecordedGroup {
  /** What decides of them beside what was read of pages. */
  key: string;
  reads: number[];
  /** The digests of their bytes, by their paths in the site. */
  files: Record<string, string>;
  /** What was found out while they were made. */
  fact: unknown;
}

/** The record of the last build into an output; undefined where there is none that can be read. */
export function readRecord(output: string): BuildRecord | undefined {
  try {
    return JSON.parse(readFileSync(recordFile(output), "utf8")) as BuildRecord;
  } catch {
    // Without it everything is made anew.
    return undefined;
  }
}

/** Keeps the record of a build for the next one, as far as the disk allows it: the site itself is in its place already. */
export function writeRecord(output: string, record: BuildRecord): void {
  const file = recordFile(output);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(record));
    renameSync(`${file}.new`, file);
    for (const old of oldRecords(dirname(file))) rmSync(old, { force: true });
  } catch {
    rmSync(`${file}.new`, { force: true });
  }
}

function recordFile(output: string): string {
  return join(resolve(".astro"), `last-${digest(output).slice(0, 16)}.json`);
}

const mostRecords = 10;

/** Outputs come and go, and nobody says when one is gone for good. */
function oldRecords(folder: string): string[] {
  const timeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return readdirSync(folder)
    .filter((name) => /^last-.*\.json$/.test(name))
    .map((name) => join(folder, name))
    .map((file) => ({ file, time: timeOf(file) }))
    .sort((a, b) => b.time - a.time)
    .slice(mostRecords)
    .map(({ file }) => file);
}
