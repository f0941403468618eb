import { amstad, fleschDouma, fleschEase, kandelMoles, lix, type Formula } from "./formulas.ts";

/** How the texts of a language are measured; a script of which no formula says much has none. */
export interface Scale {
  formula?: Formula;
  /** The figure that a plain text reaches: what `check` asks for. */
  plain?: number;
}

/**
 * Flesch calls 60 to 70 “standard”, his word for what most adults read with ease; Douma, Kandel and Moles, and
 * Amstad fitted their coefficients so that the same bands hold. Five less are asked for: the names of authorities and
 * papers, long as they are, have to stay in a text.
 */
const plainFlesch = 60 - 5;

/**
 * Björnsson calls 30 to 40 easy, for Swedish. Elsewhere words are as long as the language makes them: to 40 is added by
 * how much the LIX of twelve pages of East Flanders is higher than that of the same pages in Dutch, English and German
 * (31 on average); Turkish and Slavic words carry what is a word of its own there.
 */
const plainLix = { es: 40 + 7, pl: 40 + 14, tr: 40 + 20, uk: 40 + 15 };

const known: Readonly<Record<string, Scale>> = {
  nl: { formula: fleschDouma, plain: plainFlesch },
  en: { formula: fleschEase, plain: plainFlesch },
  fr: { formula: kandelMoles, plain: plainFlesch },
  de: { formula: amstad, plain: plainFlesch },
  es: { formula: lix, plain: plainLix.es },
  pl: { formula: lix, plain: plainLix.pl },
  tr: { formula: lix, plain: plainLix.tr },
  uk: { formula: lix, plain: plainLix.uk },
};

/** Scripts that write every vowel as a letter, so that long words are long to read. */
const alphabets = new Set(["Latn", "Cyrl", "Grek", "Armn", "Geor"]);

/** Scripts without a space between words. */
const unspaced = new Set(["Hans", "Hant", "Jpan", "Thai", "Laoo", "Khmr", "Mymr", "Tibt"]);

/**
 * The scale for a language: LIX, without a figure to reach, where it has no formula of its own; words a sentence alone
 * where the script leaves vowels out and joins small words to others, as Arabic does; undefined where words cannot be
 * counted.
 */
export function scaleOf(locale: string): Scale | undefined {
  const { language, script = "" } = new Intl.Locale(locale).maximize();
  if (unspaced.has(script)) return undefined;
  return known[language] ?? (alphabets.has(script) ? { formula: lix } : {});
}
