/** How a language writes its syllables. */
interface Spelling {
  /** What to replace in turn: silent letters go, `|` parts vowels that stand together and sound apart. */
  heard: readonly (readonly [written: RegExp, heard: string])[];
  /** The vowels that make one syllable together; any other vowel is one of its own. */
  vowels: RegExp;
}

/** Counts the syllables of a word when it is read aloud. */
export type SyllableCounter = (word: string) => number;

/** No word that is read aloud is longer; of an address without end only so much is looked at. */
const mostLetters = 60;

/** Makes the counter of a language by its spelling: close on the whole, not exact for each word; a number or an abbreviation without vowels counts as one. */
export function syllableCounter({ heard, vowels }: Spelling): SyllableCounter {
  const known = new Map<string, number>();
  return (word) => {
    const seen = known.get(word);
    if (seen !== undefined) return seen;
    const parts = word
      .slice(0, mostLetters)
      .toLowerCase()
      .normalize("NFC")
      .split(/[-‐‑–]/)
      .filter(Boolean);
    const counted = parts.map((part) => {
      const sounds = heard.reduce((text, [written, sound]) => text.replace(written, sound), part);
      return Math.max(1, sounds.match(vowels)?.length ?? 0);
    });
    const count = counted.reduce((sum, one) => sum + one, 0);
    if (word.length < 40) known.set(word, count);
    return count;
  };
}
