import { ar } from "./languages/ar.ts";
import { de } from "./languages/de.ts";
import { en } from "./languages/en.ts";
import { es } from "./languages/es.ts";
import { fr } from "./languages/fr.ts";
import { nl } from "./languages/nl.ts";
import { pl } from "./languages/pl.ts";
import { tr } from "./languages/tr.ts";
import { uk } from "./languages/uk.ts";

/** What search knows of a language; plain JSON, as the browser gets it with the index. */
export interface LanguageRules {
  /** Words that say little, folded. */
  stop: string[];
  /** Beginnings that a stem drops, folded, as the endings are written. */
  beginnings: string[];
  /**
   * Endings that a stem drops, folded; the longest that a word has counts. `ies>y` puts something in its place,
   * `ss>ss` keeps it, `^dni>dzien` is for the whole word only.
   */
  endings: string[];
  /** The fewest letters a stem keeps. */
  least: number;
  /** What an apostrophe does: parts words (l'assurance), joins them (п'ять), or cuts off what follows (Gent'te). */
  apostrophe: "part" | "join" | "cut";
  /** Letters that count once at the end of a stem: `running` is `run`. */
  undouble?: string;
  /** Dutch spelling: a vowel before one consonant is long once its ending is gone, `lopen` is `loop`. */
  lengthen?: true;
}

const languages: Record<string, LanguageRules> = { ar, de, en, es, fr, nl, pl, tr, uk };
const none: LanguageRules = {
  stop: [],
  beginnings: [],
  endings: [],
  least: 1,
  apostrophe: "join",
};

/** The rules of a locale's language, `nl` for `nl-BE`; none for a language that search does not know. */
export function rulesFor(locale: string): LanguageRules {
  const language = locale.split(/[-_]/)[0]?.toLowerCase() ?? "";
  return Object.hasOwn(languages, language) ? (languages[language] ?? none) : none;
}
