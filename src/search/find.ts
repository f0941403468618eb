import { beginningOf, candidatesIn, isKnown, nearest, type Candidate } from "./candidates.ts";
import { sums, type SearchFilters, type SearchIndex, type Shard } from "./index-format.ts";
import { readQuery, type Query, type QueryWord } from "./query.ts";
import { rank, type Evidence, type Ranked } from "./rank.ts";

/** Gives the files of an index, as they are needed. */
export interface IndexReader {
  index: SearchIndex;
  shard(number: number): Promise<Shard>;
  /** All words that are worth a "did you mean". */
  words(): Promise<readonly string[]>;
  filters(): Promise<SearchFilters>;
}

/** What the visitor limits the search to. */
export interface Limits {
  topic?: string | undefined;
  municipality?: string | undefined;
}

/** What was found, best first. */
export interface Found {
  ranked: Ranked[];
  /** Words that the index does not have, with what was looked for in their place. */
  corrected: { typed: string; taken: string }[];
  /** Words that the index does not have, nor any near them. */
  unknown: string[];
}

const mostShards = 3;

/** What was found for one word of a query. */
interface Looked {
  typed: string;
  evidence: Evidence[];
  /** What was looked for in its place. */
  taken?: string;
  unknown?: boolean;
}

/** Looks for what answers a query. */
export async function find(reader: IndexReader, text: string, limits: Limits = {}): Promise<Found> {
  const { index } = reader;
  const query = readQuery(text, index.languages);
  const [words, phrases, within] = await Promise.all([
    Promise.all(query.words.map((word, from) => lookUp(reader, word, from))),
    Promise.all(query.phrases.map((phrase) => lookUpPhrase(reader, phrase))),
    allowed(reader, limits),
  ]);
  const evidence = [...words.flatMap((looked) => looked.evidence), ...phrases.flat()];
  return {
    ranked: rank(evidence, { entries: index.entries, words: query.words.length }, within),
    corrected: words.flatMap(({ typed, taken }) => (taken === undefined ? [] : [{ typed, taken }])),
    unknown: words.flatMap(({ typed, unknown }) => (unknown ? [typed] : [])),
  };
}

async function lookUp(reader: IndexReader, word: QueryWord, from: number): Promise<Looked> {
  const begin = beginningOf(word);
  const others = word.stems.filter((stem) => !stem.startsWith(begin));
  const shards = await Promise.all([
    shardsOf(reader, begin, `${begin}\u{10FFFF}`, word.word),
    ...others.map((stem) => shardsOf(reader, stem, stem)),
  ]).then((found) => found.flat());
  const candidates = shards.flatMap((shard) => candidatesIn(Object.keys(shard), word));
  const typed = word.word;
  if (isKnown(candidates, word))
    return { typed, evidence: evidenceOf(candidates, shards, word, from) };
  const near = nearest(await reader.words(), word);
  const more = (await Promise.all(near.map(({ token }) => shardsOf(reader, token, token)))).flat();
  const evidence = evidenceOf([...near, ...candidates], [...more, ...shards], word, from);
  const [best] = near;
  return best
    ? { typed, evidence, taken: shownAs(best.token, more) }
    : { typed, evidence, unknown: candidates.length === 0 };
}

async function lookUpPhrase(
  reader: IndexReader,
  { phrase, from, to }: Query["phrases"][number],
): Promise<Evidence[]> {
  const shards = await shardsOf(reader, phrase, phrase);
  return shards.flatMap((shard) => {
    const [, ...postings] = own(shard, phrase) ?? [0];
    return postings.length === 0
      ? []
      : [{ token: phrase, shown: "", from, to, quality: 1, exact: true, postings }];
  });
}

function shownAs(token: string, shards: readonly Shard[]): string {
  return shards.map((shard) => own(shard, token)?.[0]).find(Boolean) || token;
}

function evidenceOf(
  candidates: readonly Candidate[],
  shards: readonly Shard[],
  { worth }: QueryWord,
  from: number,
): Evidence[] {
  return candidates.flatMap(({ token, quality, exact }) => {
    const entry = shards.map((shard) => own(shard, token)).find((found) => found !== undefined);
    if (!entry) return [];
    const [shown, ...postings] = entry;
    const known = { token, shown: shown || token };
    return [{ ...known, from, to: from + 1, quality: quality * worth, exact, postings }];
  });
}

/** A word's entry in a shard, which is data: `constructor` is a word like any other. */
function own(shard: Shard, token: string): Shard[string] | undefined {
  return Object.hasOwn(shard, token) ? shard[token] : undefined;
}

/** The shards with words from one to another; of many, those nearest to a word. */
async function shardsOf(
  { index, shard }: IndexReader,
  from: string,
  to: string,
  near = from,
): Promise<Shard[]> {
  const at = (word: string) =>
    Math.max(
      0,
      index.shards.findLastIndex((first) => first <= word),
    );
  if (index.shards.length === 0) return [];
  const [first, last, middle] = [at(from), at(to), at(near)];
  const start = Math.max(first, Math.min(middle - 1, last - mostShards + 1));
  const numbers = Array.from(
    { length: Math.min(mostShards, last - start + 1) },
    (_, i) => start + i,
  );
  return Promise.all(numbers.map(shard));
}

async function allowed(
  reader: IndexReader,
  { topic, municipality }: Limits,
): Promise<ReadonlySet<number> | undefined> {
  if (topic === undefined && municipality === undefined) return undefined;
  const { topics, municipalities } = await reader.filters();
  const sets = [
    ...(topic === undefined ? [] : [new Set(sums(topics[topic] ?? []))]),
    ...(municipality === undefined ? [] : [new Set(sums(municipalities[municipality] ?? []))]),
  ];
  const [first = new Set<number>(), second = first] = sets;
  return new Set([...first].filter((entry) => second.has(entry)));
}
