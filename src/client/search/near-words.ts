import { fold } from "../../search/fold.ts";
import type { Shard } from "../../search/index-format.ts";
import type { Reader } from "./read-index.ts";

const fewestLetters = 3;
const mostWords = 4;

/** Words of an index that begin most like the words of a query which it does not have, as people write them. */
export async function nearWords(reader: Reader, unknown: readonly string[]): Promise<string[]> {
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
  return Promise.all(tokens.map((token) => asWritten(reader, token)));
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
