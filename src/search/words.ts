import { fold } from "./fold.ts";
import type { LanguageRules } from "./language-rules.ts";

const signs = "['’‘ʼʹ′＇`´]";
const apostrophes = {
  // An article or pronoun that lost its vowel is no word: the D of a visa D is.
  part: [new RegExp(`(^|[^\\p{L}])(?:\\p{L}|qu)${signs}(?=\\p{L})`, "giu"), "$1"],
  join: [new RegExp(`(\\p{L})${signs}(?=\\p{L})`, "gu"), "$1"],
  cut: [new RegExp(`(\\p{L})${signs}\\p{L}+`, "gu"), "$1"],
} as const;

/** The words of a text, folded, in order. */
export function words(text: string, { apostrophe }: LanguageRules): string[] {
  const [sign, instead] = apostrophes[apostrophe];
  return fold(text.replace(sign, instead)).split(" ").filter(Boolean);
}

/** Whether a folded word says so little that a search does better without it. */
export function isStop(word: string, { stop }: LanguageRules): boolean {
  return stop.includes(word);
}
