import type { Candidate } from "./candidates.ts";
import { placesOf, type Postings } from "./index-format.ts";
import { isName } from "./query.ts";

/** The postings of one word of the index, and how well it fits the query's words from `from` to `to`. */
export interface Evidence extends Candidate {
  /** The word as people write it. */
  shown: string;
  from: number;
  to: number;
  postings: Postings;
}

/** An entry that was found. */
export interface Ranked {
  entry: number;
  score: number;
  /** The part of it that fits best; 0 is the whole. */
  section: number;
  /** The words of the index that spoke for it. */
  tokens: string[];
  /** Single ones of them as people write them, in the order of the query. */
  matched: string[];
}

/** How much one word says, and as what. */
interface Voice {
  value: number;
  token: string;
  shown: string;
}

/** What speaks for one entry: by section, by word of the query. */
type Support = Map<number, Map<number, Voice>>;

const sectionWeight = 0.85;
const phraseWeight = 0.6;
const nameWeight = 1;
/** The share of what speaks for an entry that one of its parts must add to it to be named. */
const leastAdded = 0.2;

/** Ranks entries: rare words count more than common ones, and entries that have all words more than those that have some. */
export function rank(
  evidence: readonly Evidence[],
  { entries, words }: { entries: number; words: number },
  within?: ReadonlySet<number>,
): Ranked[] {
  const supports = new Map<number, Support>();
  const weights = new Array<number>(words).fill(0);
  const guesses = entriesOfGuesses(evidence, words);
  for (const { token, shown, from, to, quality, exact, postings } of evidence) {
    const places = [...placesOf(postings)];
    const found = exact ? new Set(places.map(({ entry }) => entry)) : guesses[from];
    const rarity = rarityOf(found?.size ?? 0, entries);
    const name = isName(token);
    const single = to - from === 1 && !name;
    if (single) weights[from] = Math.max(weights[from] ?? 0, rarity * Math.min(1, quality + 0.3));
    for (const { entry, section, impact } of places) {
      if (within && !within.has(entry)) continue;
      const value = rarity * quality * impact * (single ? 1 : name ? nameWeight : phraseWeight);
      const word = single ? from : name ? 2 * words : words + from;
      note(supports, { entry, section, word, value, token, shown });
    }
  }
  const usual = rarityOf(entries / 50, entries);
  const all = weights.reduce((sum, weight) => sum + (weight || usual * 0.5), 0);
  const ranked = [...supports].map(([entry, support]) =>
    ranking(entry, support, weights, all, words),
  );
  return ranked.sort((a, b) => b.score - a.score || a.entry - b.entry);
}

/** The entries that have one of the words that a word of the query may become: what is rare among these says no more than the others. */
function entriesOfGuesses(evidence: readonly Evidence[], words: number): Set<number>[] {
  const entries = Array.from({ length: words }, () => new Set<number>());
  for (const { from, exact, postings } of evidence)
    if (!exact) for (const { entry } of placesOf(postings)) entries[from]?.add(entry);
  return entries;
}

function rarityOf(found: number, entries: number): number {
  return Math.log(1 + (entries + 0.5) / (found + 0.5));
}

function note(
  supports: Map<number, Support>,
  found: Voice & { entry: number; section: number; word: number },
): void {
  const { entry, section, word, ...voice } = found;
  const support = getOr(supports, entry, (): Support => new Map());
  const bySection = getOr(support, section, () => new Map<number, Voice>());
  if ((bySection.get(word)?.value ?? 0) < voice.value) bySection.set(word, voice);
}

function getOr<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

function ranking(
  entry: number,
  support: Support,
  weights: readonly number[],
  all: number,
  words: number,
): Ranked {
  const best = new Map(support.get(0));
  const whole = new Map(best);
  let section = 0;
  let most = 0;
  for (const [at, bySection] of support) {
    if (at === 0) continue;
    let added = 0;
    for (const [word, voice] of bySection) {
      const value = voice.value * sectionWeight;
      added += Math.max(0, value - (whole.get(word)?.value ?? 0));
      if ((best.get(word)?.value ?? 0) < value) best.set(word, { ...voice, value });
    }
    if (added > most) [section, most] = [at, added];
  }
  const sum = [...best.values()].reduce((total, { value }) => total + value, 0);
  const covered = [...best.keys()]
    .filter((word) => word < words)
    .reduce((total, word) => total + (weights[word] ?? 0), 0);
  const coverage = all === 0 ? 1 : covered / all;
  return {
    entry,
    score: sum * (0.25 + 0.75 * coverage * coverage),
    section: most >= leastAdded * sum ? section : 0,
    tokens: [...best.values()].map(({ token }) => token),
    matched: [...best]
      .filter(([word]) => word < words)
      .sort(([a], [b]) => a - b)
      .map(([, { shown }]) => shown),
  };
}
