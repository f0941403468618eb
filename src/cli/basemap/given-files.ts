import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { layerKinds, type LayerKind } from "../../schema/basemap-layer.ts";
import { say, type Message } from "../../schema/message.ts";
import type { Bounds } from "../../schema/site.ts";
import { coordinateProblem } from "./coordinates.ts";
import type { Feature } from "./feature.ts";
import { kindOf } from "./kind.ts";
import { readFeatures } from "./read-file.ts";

/** A file that somebody gave, read. */
export interface GivenFile {
  file: string;
  kind: LayerKind;
  features: Feature[];
}

/** Reads files and finds out what each holds; `kinds` tells it, as `rail`, or as `file.json=rail` for one file. */
export function readGiven(
  files: readonly string[],
  kinds: readonly string[],
  bounds: Bounds,
): { given: GivenFile[]; problems: Message[] } {
  const given: GivenFile[] = [];
  const problems: Message[] = [];
  for (const file of files) {
    const found = readOne(file, kinds, bounds);
    if ("kind" in found) given.push(found);
    else problems.push(found);
  }
  return { given, problems };
}

/** Whether a value of `--kind` names a kind, alone or behind the name of one of the files. */
export function isKindOption(value: string, files: readonly string[]): boolean {
  const [file, kind] = splitKind(value);
  const isKnown = layerKinds.some((known) => known === kind);
  return isKnown && (file === "" || files.some((one) => isNamed(one, file)));
}

function readOne(file: string, kinds: readonly string[], bounds: Bounds): GivenFile | Message {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    return say`The file ${file} cannot be read: is that its name, and is it there?`;
  }
  const read = readFeatures(bytes, file);
  if ("problem" in read) return read.problem;
  const { data, features } = read;
  const problem = coordinateProblem(file, data, features, bounds);
  if (problem) return problem;
  const told = kinds.map(splitKind);
  const own = told.find(([name]) => name !== "" && isNamed(file, name))?.[1];
  const kind = own ?? kindOf(basename(file), features) ?? told.find(([name]) => name === "")?.[1];
  if (kind === undefined)
    return say`What ${file} holds cannot be told from it. Say so with --kind ${basename(file)}=water (or ${layerKinds.filter((one) => one !== "water").join(", ")}).`;
  return { file, kind: kind as LayerKind, features };
}

/** The file and the kind that a value of `--kind` tells; without a file it is for those that tell nothing. */
function splitKind(value: string): [file: string, kind: string] {
  const at = value.lastIndexOf("=");
  return [value.slice(0, Math.max(at, 0)), value.slice(at + 1)];
}

function isNamed(file: string, name: string): boolean {
  return file === name || basename(file) === name;
}
