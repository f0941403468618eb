import { createHash } from "node:crypto";
import { readFiles } from "../load/files.ts";

/** Every file of a content folder with a digest of its bytes. */
export type ContentState = ReadonlyMap<string, string>;

/** Reads what a content folder holds at this moment. */
export async function contentState(folder: string): Promise<ContentState> {
  const files = await readFiles(folder);
  return new Map(
    files.map(({ path, bytes }) => [path, createHash("sha256").update(bytes).digest("hex")]),
  );
}

/** The first file that is not the same in two states. */
export function firstChange(before: ContentState, after: ContentState): string | undefined {
  return [...before.keys(), ...after.keys()].find((path) => before.get(path) !== after.get(path));
}
