import { brotliCompressSync } from "node:zlib";
import { say, type Message } from "../../schema/message.ts";
import type { FileToWrite, WriteFailure } from "../import/write-files.ts";
import type { GivenFile } from "./given-files.ts";
import type { MadeLayers } from "./make-layers.ts";

/** From this size on, in bytes as sent, a layer makes a visitor on a phone wait. */
const heavy = 60_000;

/** What was read from each file. */
export function readWords(given: readonly GivenFile[]): Message[] {
  return given.map(
    ({ file, kind, features }) => say`Read ${file}: ${kind}, ${features.length} features.`,
  );
}

/** Which municipalities got no boundaries, if boundaries were given. */
export function boundaryWords({ found }: MadeLayers, all: number): Message[] {
  if (found === undefined || found === all) return [];
  return [
    say`Only ${found} of ${all} municipalities have an area in these files. Are they those of this year?`,
  ];
}

/** What became of each file of the folder, and what it weighs for a visitor. */
export function writtenWords(files: readonly FileToWrite[]): Message[] {
  return files.flatMap(({ path, text, before }) => {
    const size = brotliCompressSync(text).length;
    const kilobytes = Math.ceil(size / 1000);
    return [
      text === before
        ? say`Unchanged: ${path} (${kilobytes} kB when sent)`
        : say`Written: ${path} (${kilobytes} kB when sent)`,
      ...(size > heavy
        ? [say`That is more than ${heavy / 1000} kB: files of a coarser scale load faster.`]
        : []),
    ];
  });
}

/** Why nothing was written. */
export function failureWords({ path, code, left }: WriteFailure): Message[] {
  return [
    ...(left.length === 0 ? [say`Nothing was written.`] : []),
    say`The file ${path} could not be written (${code}). Look whether you may write there and whether the disk is full.`,
    ...left.map(
      (file) => say`${file} could not be put back as it was: look at it before you go on.`,
    ),
  ];
}
