import type { Page } from "../../schema/page.ts";
import type { Region } from "../region.ts";
import type { Formula } from "./formulas.ts";
import { pageSentences } from "./page-sentences.ts";
import { scaleOf } from "./scales.ts";
import { lettersIn } from "./words.ts";

/** How hard a page is to read. */
export interface Readability {
  /** The formula for its language; undefined where none is known to say something. */
  formula: Pick<Formula, "name" | "higherIsEasier"> | undefined;
  /** The figure, rounded; undefined without a formula. */
  score: number | undefined;
  /** The figure that a plain text reaches; undefined where no figure is known to be plain. */
  plain: number | undefined;
  /** Whether the figure is on the wrong side of that. */
  isHard: boolean;
  /** Words a sentence on average, to one decimal. */
  sentenceLength: number;
  longest: { text: string; words: number };
}

/** Below so many words a figure says more of chance than of the text; Flesch took samples of 100. */
const fewestWords = 100;

/** Measures the text of a page; undefined where it is too short, or where spaces do not part its words. */
export function readability(region: Pick<Region, "terms">, page: Page): Readability | undefined {
  const scale = scaleOf(page.locale);
  if (!scale) return undefined;
  const sentences = pageSentences(region, page);
  const words = sentences.flatMap((sentence) => sentence.words);
  if (words.length < fewestWords) return undefined;
  const { formula, plain } = scale;
  const syllables = formula?.syllables;
  const score = formula?.score({
    sentences: sentences.length,
    words: words.length,
    syllables: syllables ? words.reduce((sum, word) => sum + syllables(word), 0) : 0,
    longWords: words.filter((word) => word.length > 6 && lettersIn(word) > 6).length,
  });
  const rounded = score === undefined ? undefined : Math.round(score);
  const longest = sentences.reduce((one, other) =>
    other.words.length > one.words.length ? other : one,
  );
  return {
    formula: formula && { name: formula.name, higherIsEasier: formula.higherIsEasier },
    score: rounded,
    plain,
    isHard:
      rounded !== undefined &&
      plain !== undefined &&
      (formula?.higherIsEasier === true ? rounded < plain : rounded > plain),
    sentenceLength: Math.round((words.length / sentences.length) * 10) / 10,
    longest: { text: longest.text, words: longest.words.length },
  };
}
