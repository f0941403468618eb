import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import type { ContentState } from "../content-state.ts";
import type { Part } from "./part-file.ts";

/** What a part that is built now from this content would say of itself, apart from its languages and day. */
export function partFacts(state: ContentState): Pick<Part, "content" | "program"> {
  return { content: digest([...state].flat()), program: digest(programFiles()) };
}

/** All that decides which bytes a content becomes: our own files, the packages, and Node with its words for dates. */
function programFiles(): string[] {
  const own = ["astro.config.mjs", "package.json", "package-lock.json", "src", "public"];
  const files = own.filter((name) => existsSync(name)).flatMap(filesIn);
  return [process.version, ...files.flatMap((file) => [file, digest([readFileSync(file)])])];
}

function filesIn(name: string): string[] {
  if (!statSync(name).isDirectory()) return [name];
  return readdirSync(name, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).split(sep).join("/"))
    .sort();
}

function digest(pieces: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const piece of pieces) hash.update(piece).update("\0");
  return hash.digest("hex");
}
