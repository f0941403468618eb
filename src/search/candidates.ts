import { distance } from "../schema/closest.ts";
import { isPhrase, type QueryWord } from "./query.ts";

/** A word of the index that may be meant by a word of the query. */
export interface Candidate {
  token: string;
  /** How well it fits, up to 1. */
  quality: number;
  /** Whether it is the word of the query, in one of its forms. */
  exact: boolean;
}

const shortestBeginning = 3;
const shortestPart = 5;
/** The least share of a word that another one must make up to be what it begins with. */
const leastShare = 0.55;
const mostLonger = 12;
const besideExact = 0.6;

/** The letters that a word of the index must begin with to be looked at for this word of the query. */
export function beginningOf({ word }: QueryWord): string {
  return word.slice(0, Math.max(shortestBeginning, Math.ceil(word.length * leastShare)));
}

/**
 * The words of a shard that a word of the query may mean: its stems, words that it begins (it is not typed to
 * its end, or part of a compound), and words that begin it.
 */
export function candidatesIn(tokens: Iterable<string>, query: QueryWord): Candidate[] {
  const { word, stems } = query;
  const exact: Candidate[] = [];
  const longer: Candidate[] = [];
  const shorter: Candidate[] = [];
  for (const token of tokens) {
    const share = word.length / token.length;
    if (stems.includes(token) || token === word) exact.push({ token, quality: 1, exact: true });
    else if (isPhrase(token)) continue;
    else if (isTyped(word, token)) longer.push({ token, quality: 0.5 + 0.3 * share, exact: false });
    else if (stems.some((stem) => begins(stem, token)))
      longer.push({ token, quality: 0.4 + 0.3 * share, exact: false });
    else if (isPart(token, word)) shorter.push({ token, quality: 0.6 / share, exact: false });
  }
  longer.sort((a, b) => b.quality - a.quality);
  // A word that the index has is probably meant as it is.
  const less = exact.length > 0 ? besideExact : 1;
  const others = [...longer.slice(0, mostLonger), ...shorter];
  return [...exact, ...others.map((one) => ({ ...one, quality: one.quality * less }))];
}

function isPart(token: string, word: string): boolean {
  return (
    token.length >= shortestPart &&
    token.length / word.length >= leastShare &&
    word.startsWith(token)
  );
}

/** Whether one of the candidates is the word, or what it may become when it is typed to its end. */
export function isKnown(candidates: readonly Candidate[], { word, stems }: QueryWord): boolean {
  return candidates.some(({ token }) => stems.includes(token) || isTyped(word, token));
}

function isTyped(word: string, token: string): boolean {
  return token === word || (word.length >= shortestBeginning && token.startsWith(word));
}

function begins(stem: string, token: string): boolean {
  return stem.length >= shortestPart && token.startsWith(stem);
}

/** The words nearest to one that the index does not have: one letter wrong in four, two in eight, in the shortest not the first. */
export function nearest(known: readonly string[], { word, stems }: QueryWord): Candidate[] {
  const limit = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  if (limit === 0) return [];
  const forms = [...new Set([word, ...stems])].map((form) => [...form]);
  let least = limit;
  let found: string[] = [];
  for (const token of known) {
    if (word.length < 5 && token[0] !== word[0]) continue;
    for (const letters of forms) {
      if (Math.abs(token.length - letters.length) > least) continue;
      const far = distance(letters, [...token], least);
      if (far < least) found = [];
      if (far > least) continue;
      least = far;
      found.push(token);
    }
  }
  return [...new Set(found)].slice(0, 4).map((token) => ({
    token,
    quality: 0.8 - 0.15 * least,
    exact: false,
  }));
}
