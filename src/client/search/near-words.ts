import { answers } from "../../search/answers.ts";
import { find } from "../../search/find.ts";
import { fold } from "../../search/fold.ts";
import type { Shard } from "../../search/index-format.ts";
import type { Reader } from "./read-index.ts";

const fewestLetters = 3;
const mostWords = 4;
/** The explained word that a near one stands for is among the first answers to it. */
const firstAnswers = 3;

/** A word of the index, as people write it. */
export interface NearWord {
  text: string;
  /** The official word for it, where another language has an explained one. */
  official: string | undefined;
}

/** Words of an index that begin most like the words of a query which it does not have, as people write them. */
export async function nearWords(reader: Reader, unknown: readonly string[]): Promise<NearWord[]> {
  if (unknown.length === 0) return [];
  const known = await reader.words();
  const near = unknown.flatMap((word) =>
    known
      .map((token) => ({ token, alike: sameBeginning(fold(word), token) }))
      .filter(({ token, alike }) => alike >= Math.max(fewestLetters, token.length / 2))
      .sort((a, b) => b.alike - a.alike || a.token.length - b.token.length)
      .slice(0, mostWords),
  );
  const tokens = [...new Set(near.map(({ token }) => token))].slice(0, mostWords);
  return Promise.all(
    tokens.map(async (token) => {
      const text = await asWritten(reader, token);
      return { text, official: await officialFor(reader, text) };
    }),
  );
}

async function officialFor(reader: Reader, word: string): Promise<string | undefined> {
  const found = await answers(reader, await find(reader, word), firstAnswers);
  return found.find(({ shown }) => shown.kind === "term")?.shown.official;
}

function sameBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

async function asWritten({ index, shard }: Reader, token: string): Promise<string> {
  const number = index.shards.findLastIndex((first) => first <= token);
  const words: Shard = number < 0 ? {} : await shard(number);
  const [shown] = Object.hasOwn(words, token) ? (words[token] ?? []) : [];
  return shown || token;
}
