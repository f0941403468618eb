import { dutchSyllables } from "./syllables-nl.ts";
import { englishSyllables } from "./syllables-en.ts";
import { frenchSyllables } from "./syllables-fr.ts";
import { germanSyllables } from "./syllables-de.ts";
import type { SyllableCounter } from "./syllables.ts";

/** What a formula looks at. */
export interface TextCounts {
  sentences: number;
  words: number;
  syllables: number;
  /** Words of more than six letters. */
  longWords: number;
}

/** A formula of readability. */
export interface Formula {
  name: string;
  /** Whether a higher figure is an easier text. */
  higherIsEasier: boolean;
  score: (counts: TextCounts) => number;
  /** Counts syllables, where the formula needs them. */
  syllables?: SyllableCounter;
}

const perSentence = ({ words, sentences }: TextCounts) => words / sentences;
const perWord = ({ syllables, words }: TextCounts) => syllables / words;

/** R. Flesch, “A new readability yardstick”, Journal of Applied Psychology 32 (1948): 206.835 − 1.015 words a sentence − 84.6 syllables a word. */
export const fleschEase: Formula = {
  name: "Flesch Reading Ease",
  higherIsEasier: true,
  score: (text) => 206.835 - 1.015 * perSentence(text) - 84.6 * perWord(text),
  syllables: englishSyllables,
};

/** W. H. Douma, De leesbaarheid van landbouwbladen, Wageningen (1960): 206.84 − 0.93 words a sentence − 0.77 syllables in 100 words. */
export const fleschDouma: Formula = {
  name: "Flesch-Douma",
  higherIsEasier: true,
  score: (text) => 206.84 - 0.93 * perSentence(text) - 77 * perWord(text),
  syllables: dutchSyllables,
};

/** L. Kandel and A. Moles, “Application de l’indice de Flesch à la langue française”, Cahiers d’études de radio-télévision 19 (1958): 207 − 1.015 words a sentence − 73.6 syllables a word. */
export const kandelMoles: Formula = {
  name: "Kandel-Moles",
  higherIsEasier: true,
  score: (text) => 207 - 1.015 * perSentence(text) - 73.6 * perWord(text),
  syllables: frenchSyllables,
};

/** T. Amstad, Wie verständlich sind unsere Zeitungen?, Zürich (1978): 180 − words a sentence − 58.5 syllables a word. */
export const amstad: Formula = {
  name: "Amstad",
  higherIsEasier: true,
  score: (text) => 180 - perSentence(text) - 58.5 * perWord(text),
  syllables: germanSyllables,
};

/** C. H. Björnsson, Läsbarhet, Stockholm (1968): words a sentence + words of more than six letters in 100 words. */
export const lix: Formula = {
  name: "LIX",
  higherIsEasier: false,
  score: (text) => perSentence(text) + (100 * text.longWords) / text.words,
};
