import type { Found, IndexReader } from "./find.ts";
import { sums, type SearchEntry } from "./index-format.ts";
import type { Ranked } from "./rank.ts";

/** An entry that was found, as it is shown. */
export interface Answer extends Ranked {
  shown: SearchEntry;
}

/** Of services of one kind, and of lists of steps, as many come first; the others come after what else was found. */
const mostAlike = 2;

/** Gives the entries of a part of what was found, those of which there are many alike moved back. */
export async function answers(
  reader: Pick<IndexReader, "index"> & { entries(file: number): Promise<readonly SearchEntry[]> },
  { ranked }: Found,
  count: number,
): Promise<Answer[]> {
  const ends = sums(reader.index.files);
  const load = async (found: Ranked): Promise<Answer[]> => {
    const file = ends.findIndex((end) => found.entry < end);
    const entries = await reader.entries(file);
    const shown = entries[found.entry - (ends[file - 1] ?? 0)];
    return shown ? [{ ...found, shown }] : [];
  };
  const all = (await Promise.all(ranked.slice(0, count).map(load))).flat();
  const seen = new Map<string, number>();
  const later: Answer[] = [];
  const first = all.filter((answer) => {
    const { kind, category } = answer.shown;
    const alike = kind === "service" ? category : kind === "journey" ? kind : undefined;
    if (alike === undefined) return true;
    const before = seen.get(alike) ?? 0;
    seen.set(alike, before + 1);
    if (before < mostAlike) return true;
    later.push(answer);
    return false;
  });
  return [...first, ...later];
}
