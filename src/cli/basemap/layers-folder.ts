import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { z } from "astro/zod";
import {
  basemapLayerSchema,
  layerKinds,
  layerSourcesSchema,
  type BasemapLayer,
  type LayerKind,
  type LayerSource,
} from "../../schema/basemap-layer.ts";
import type { FileToWrite } from "../import/write-files.ts";
import { layerText } from "./layer-text.ts";
import type { MadeLayers } from "./make-layers.ts";

/**
 * The files of the layers' folder as they become: what was made takes the place of its kinds, all
 * else stays. A file that is damaged ends in a `DamagedLayer`.
 */
export function layerFiles(
  folder: string,
  { layers }: MadeLayers,
  kinds: readonly LayerKind[],
  source: LayerSource,
): FileToWrite[] {
  const sources = read(folder, "sources.json", layerSourcesSchema);
  const credited = Object.fromEntries(kinds.map((kind) => [kind, source]));
  const made = layers.map(({ step, parts }) => {
    const { text, data } = read(folder, `${step.zoom}.json`, basemapLayerSchema);
    const old: BasemapLayer = data ?? { unitZoom: step.unitZoom };
    const all = { ...old, ...parts, unitZoom: step.unitZoom };
    return fileOf(folder, `${step.zoom}.json`, text, { unitZoom: all.unitZoom, ...inOrder(all) });
  });
  const allSources = inOrder({ ...sources.data, ...credited });
  return [...made, fileOf(folder, "sources.json", sources.text, allSources)];
}

/** Thrown where a file of the folder is not one that this command wrote. */
export class DamagedLayer extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`${path} is damaged.`);
    this.path = path;
  }
}

/** The kinds in one order always, so that the same lines make the same bytes. */
function inOrder(data: Partial<Record<LayerKind, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    layerKinds.flatMap((kind) => (data[kind] === undefined ? [] : [[kind, data[kind]]])),
  );
}

function fileOf(
  folder: string,
  name: string,
  before: string | undefined,
  data: unknown,
): FileToWrite {
  return { path: join(folder, name), before, text: layerText(data) };
}

function read<Schema extends z.ZodType>(
  folder: string,
  name: string,
  schema: Schema,
): { text: string | undefined; data: z.infer<Schema> | undefined } {
  const path = join(folder, name);
  if (!existsSync(path)) return { text: undefined, data: undefined };
  const text = readFileSync(path, "utf8");
  try {
    return { text, data: schema.parse(JSON.parse(text)) };
  } catch {
    throw new DamagedLayer(path);
  }
}
