import type { Term } from "../../schema/glossary.ts";

/** An official word with its translation. */
export interface TermHit {
  term: string;
  translation: string;
}

/** Finds the official words in a text that have a translation, each once, in the order of the glossary. */
export function termFinder(terms: readonly Term[], locale: string): (text: string) => TermHit[] {
  const known = terms.flatMap(({ term, plural, alsoSaid, translation }) => {
    const translated = translation[locale];
    if (translated === undefined) return [];
    const forms = [term, ...(plural === undefined ? [] : [plural]), ...alsoSaid].map(escaped);
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join("|")})(?![\\p{L}\\p{N}])`, "iu");
    return [{ pattern, hit: { term, translation: translated } }];
  });
  return (text) => known.flatMap(({ pattern, hit }) => (pattern.test(text) ? [hit] : []));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
