import type { Region } from "../../src/model/region.ts";
import { answers } from "../../src/search/answers.ts";
import { find } from "../../src/search/find.ts";
import { compressedSize } from "./budget.ts";
import { questionsIn, readerOf, type EntryReader } from "./search-quality.ts";

/** What many queries read, in bytes as Brotli sends them: at most by half of them, by nine of ten, by all. */
export interface Weights {
  half: number;
  ninth: number;
  most: number;
}

/** As many answers are shown before anyone asks for more. */
const firstAnswers = 6;

/**
 * Weighs the files of an index that the questions in a language read, each with an empty cache (`cold`, with the
 * beginning of the index), and where only that and the words for slips are there from before (`warm`).
 */
export async function weighQueries(
  region: Region,
  locale: string,
): Promise<{ cold: Weights; warm: Weights }> {
  const { reader, sizeOfRead } = weighing(readerOf(region, locale));
  const start = compressedSize(JSON.stringify(reader.index)).brotli;
  const read: { bytes: number; without: number }[] = [];
  for (const { q } of questionsIn(locale)) {
    await answers(reader, await find(reader, q), firstAnswers);
    read.push(sizeOfRead());
  }
  return {
    cold: weightsOf(read.map(({ bytes }) => start + bytes)),
    warm: weightsOf(read.map(({ without }) => without)),
  };
}

function weightsOf(sizes: readonly number[]): Weights {
  const sorted = sizes.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return { half: at(0.5), ninth: at(0.9), most: at(1) };
}

/** A reader that knows what the files weigh that were read since it was asked last. */
function weighing(reader: EntryReader) {
  const sizes = new Map<string, number>();
  const read = new Set<string>();
  const weighed = async <Data>(name: string, data: Promise<Data>): Promise<Data> => {
    read.add(name);
    if (!sizes.has(name)) sizes.set(name, compressedSize(JSON.stringify(await data)).brotli);
    return data;
  };
  return {
    reader: {
      index: reader.index,
      shard: (number) => weighed(`words-${number}`, reader.shard(number)),
      words: () => weighed("telling", reader.words()),
      filters: () => weighed("filters", reader.filters()),
      entries: (number) => weighed(`entries-${number}`, reader.entries(number)),
    } satisfies EntryReader,
    sizeOfRead: () => {
      const bytes = [...read].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0);
      const without = read.has("telling") ? bytes - (sizes.get("telling") ?? 0) : bytes;
      read.clear();
      return { bytes, without };
    },
  };
}
