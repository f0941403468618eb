/** A word, or a number with its signs: letters and digits, and what holds two of them together. */
const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’ʼ.,:/@_‑‐·-][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text; what a hyphen, apostrophe or the dot of an address or number joins is one word. */
export function wordsOf(text: string): string[] {
  return text.match(wordPattern) ?? [];
}

/** How many letters and digits a word has, without the signs in it and above them. */
export function lettersIn(word: string): number {
  return word.normalize("NFC").match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
