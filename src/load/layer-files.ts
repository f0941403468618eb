import type { z } from "astro/zod";
import {
  basemapLayerSchema,
  layerKinds,
  layerSourcesSchema,
  layerZooms,
  type BasemapLayers,
} from "../schema/basemap-layer.ts";
import { issue, type Issue, type IssueCode } from "../schema/issue.ts";
import { say, type Message } from "../schema/message.ts";
import type { Once } from "./keep-readings.ts";

/** Where the layers of the map stand in the content folder. */
export const layerFolder = "basemap";

const sourcesPath = `${layerFolder}/sources.json`;

/** Reads the layers of the map, which a command writes and nobody by hand; without any, `layers` is undefined. */
export function readLayers(
  texts: ReadonlyMap<string, string>,
  once: Once,
): {
  layers: BasemapLayers | undefined;
  issues: Issue[];
} {
  const issues: Issue[] = [];
  const read = <Schema extends z.ZodType>(schema: Schema, path: string) => {
    const text = texts.get(path);
    if (text === undefined) return undefined;
    const found = once(path, text, () => parse(schema, text, path));
    issues.push(...found.issues);
    return found.data;
  };
  const layers = layerZooms.flatMap((zoom): BasemapLayers["layers"] => {
    const layer = read(basemapLayerSchema, `${layerFolder}/${zoom}.json`);
    return layer ? [{ zoom, layer }] : [];
  });
  const sources = read(layerSourcesSchema, sourcesPath);
  const nameless = layerKinds.find((kind) =>
    layers.some(({ layer }) => layer[kind] && !sources?.[kind]),
  );
  if (nameless && issues.length === 0) {
    const message = say`Nothing says whose work the lines of the map are (${nameless}), and its licence asks for that.`;
    issues.push(
      report(texts.has(sourcesPath) ? "field-missing" : "file-missing", sourcesPath, message),
    );
  }
  return { layers: sources && layers.length > 0 ? { sources, layers } : undefined, issues };
}

function parse<Schema extends z.ZodType>(
  schema: Schema,
  text: string,
  path: string,
): { data?: z.infer<Schema>; issues: Issue[] } {
  const message = say`The file is not as the command “basemap” writes it.`;
  try {
    const result = schema.safeParse(JSON.parse(text));
    if (result.success) return { data: result.data, issues: [] };
    const [first] = result.error.issues;
    const misfit = report("field-invalid", path, message);
    return { issues: [{ ...misfit, path: first?.path.join(".") ?? "" }] };
  } catch {
    return { issues: [report("file-unreadable", path, message)] };
  }
}

function report(code: IssueCode, file: string, message: Message): Issue {
  const fix = say`Run npm run rotonde -- basemap again with the files that you downloaded, or remove the folder ${layerFolder}.`;
  return issue({ code, file, line: 1, message, fix });
}
