import type { LayerSource } from "../../schema/basemap-layer.ts";
import { say, type Message } from "../../schema/message.ts";
import { writeFiles } from "../import/write-files.ts";
import { readGiven } from "./given-files.ts";
import { DamagedLayer, layerFiles } from "./layers-folder.ts";
import { makeLayers, type Given, type RegionContent } from "./make-layers.ts";
import { boundaryWords, failureWords, readWords, writtenWords } from "./report.ts";

/** What a run is asked to do. */
export interface BasemapRequest {
  files: readonly string[];
  /** Values of `--kind`. */
  kinds: readonly string[];
  source: LayerSource;
  /** The folder that the layers are written to. */
  out: string;
}

/** Makes the layers of a region's map from downloaded files and writes them, all or none; says what came of it. */
export function importBasemap(
  { files, kinds, source, out }: BasemapRequest,
  content: RegionContent,
): { done: boolean; words: Message[] } {
  const { given, problems } = readGiven(files, kinds, content.site.area.bounds);
  const refuse = (...words: Message[]) => ({
    done: false,
    words: [...words, say`Nothing was written.`],
  });
  if (problems.length > 0) return refuse(...problems);
  const byKind = Map.groupBy(given, ({ kind }) => kind);
  const features: Given = Object.fromEntries(
    [...byKind].map(([kind, members]) => [kind, members.flatMap((one) => one.features)]),
  );
  const made = makeLayers(features, content);
  if (made.found === 0) {
    const named = byKind.get("boundaries")?.map(({ file }) => file) ?? [];
    return refuse(
      say`No area in ${named.join(", ")} holds the middle of one municipality of the region (centre in its file).`,
    );
  }
  if (features.rail?.every(({ lines }) => lines.length === 0))
    return refuse(say`There are stations, but no railways: give the files of both in one run.`);
  try {
    const all = layerFiles(out, made, [...byKind.keys()], source);
    const failure = writeFiles(all.filter(({ text, before }) => text !== before));
    if (failure) return { done: false, words: failureWords(failure) };
    const notes = boundaryWords(made, content.municipalities.length);
    return { done: true, words: [...readWords(given), ...notes, ...writtenWords(all)] };
  } catch (error) {
    if (!(error instanceof DamagedLayer)) throw error;
    return refuse(
      say`${error.path} is not as this command writes it. Remove it, and run this again with all files.`,
    );
  }
}
