import type { LanguageRules } from "./language-rules.ts";
import { stem } from "./stem.ts";
import { isStop, words } from "./words.ts";

/** A word of a query: as it was typed, folded, and its stems in the languages of the index. */
export interface QueryWord {
  word: string;
  stems: string[];
  /** How much it says, up to 1: less where another language of the index has it among the words that say little. */
  worth: number;
}

/** What is looked for: the words that say something, and the phrases that they make. */
export interface Query {
  words: QueryWord[];
  /** Two to four words in a row, as the index knows phrases; and the whole, as it knows whole names. */
  phrases: { phrase: string; from: number; to: number }[];
}

const longestPhrase = 4;
const mostWords = 12;

/** Reads a query; where every word says little, all of them count. */
export function readQuery(text: string, languages: readonly { rules: LanguageRules }[]): Query {
  const [own] = languages;
  if (!own) return { words: [], phrases: [] };
  const typed = words(text, own.rules);
  const telling = typed.filter((word) => !isStop(word, own.rules));
  const taken = (telling.length > 0 ? telling : typed).slice(0, mostWords);
  const all = languages.map(({ rules }) => taken.map((word) => stem(word, rules)));
  return {
    words: taken.map((word, index) => ({
      word,
      stems: [...new Set(all.map((stems) => stems[index] ?? word))],
      worth: languages.some(({ rules }) => rules !== own.rules && isStop(word, rules)) ? 0.4 : 1,
    })),
    phrases: all.flatMap(phrasesOf).filter(isFirst),
  };
}

/** A phrase as the index knows it, from the stems of its words. */
export function phraseOf(stems: readonly string[]): string {
  return stems.join(" ");
}

/** A whole name as the index knows it: nothing else stands in it. */
export function nameOf(stems: readonly string[]): string {
  return `${phraseOf(stems)}=`;
}

/** Whether a word of the index is a phrase or a whole name. */
export function isPhrase(token: string): boolean {
  return /[ =]/.test(token);
}

/** Whether it is a whole name. */
export function isName(token: string): boolean {
  return token.endsWith("=");
}

function phrasesOf(stems: readonly string[]): Query["phrases"] {
  const whole = { phrase: nameOf(stems), from: 0, to: stems.length };
  const parts = stems.flatMap((_, from) =>
    [2, 3, longestPhrase].flatMap((length) =>
      from + length > stems.length
        ? []
        : [{ phrase: phraseOf(stems.slice(from, from + length)), from, to: from + length }],
    ),
  );
  return stems.length <= longestPhrase ? [whole, ...parts] : parts;
}

function isFirst(
  { phrase, from }: Query["phrases"][number],
  index: number,
  all: Query["phrases"],
): boolean {
  return all.findIndex((other) => other.phrase === phrase && other.from === from) === index;
}
