import { textWidth } from "../basemap/text-width.ts";
import type { Pair, Said } from "./said.ts";

/** The width of one of two columns, and of the only one, in the size of the letters of `cards.css`. */
const columns = { two: 15.6, one: 31 };

/** Letters that are wider than those that widths are estimated for. */
const cyrillic = /\p{Script=Cyrillic}/u;

/** The width of a space in the size of the letters. */
const space = 0.28;

/** How much higher the lines are of scripts from right to left. */
const higher = 1.09;

/** How many lines two texts take side by side, in letters so many times as large; estimated rather too many than too few. */
export function linesOf(pair: Pair, scale = 1): number {
  const width = widthOf(pair, scale);
  const heights = [pair.official, pair.own ?? pair.official].map(
    (said) => lines(said, width) * (said.dir === "rtl" ? higher : 1),
  );
  return Math.max(...heights);
}

/** Two texts of at most so many lines each: whole sentences of them, or words where one is too long. */
export function shortened(pair: Pair, most: number, scale = 1): Pair {
  const width = widthOf(pair, scale);
  return {
    official: cut(pair.official, most, width),
    own: pair.own && cut(pair.own, most, width),
  };
}

function widthOf({ own }: Pair, scale: number): number {
  return (own ? columns.two : columns.one) / scale;
}

function lines({ text }: Pick<Said, "text">, width: number): number {
  let count = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const own = textWidth(word, 1, 400) * (cyrillic.test(word) ? 1.1 : 1);
    if (used > 0 && used + space + own > width) {
      count += 1;
      used = 0;
    }
    count += Math.floor(own / width);
    used += (used > 0 ? space : 0) + (own % width);
  }
  return count;
}

function cut(said: Said, most: number, width: number): Said {
  const fits = (text: string) => lines({ text }, width) <= most;
  if (fits(said.text)) return said;
  const sentences = longest(said, "sentence", fits);
  // A question at the end would stand there without its answer.
  const told = sentences.replace(/(^|[.!…]\s+)[^.!…]*[?؟]$/, "$1").trim();
  if (told !== "") return { ...said, text: told };
  return { ...said, text: `${longest(said, "word", (text) => fits(`${text} …`))} …` };
}

/** As many sentences or words from the beginning of a text as fit. */
function longest(
  { text, lang }: Said,
  granularity: "sentence" | "word",
  fits: (text: string) => boolean,
): string {
  let kept = "";
  for (const { segment } of new Intl.Segmenter(lang, { granularity }).segment(text)) {
    if (!fits(kept + segment)) break;
    kept += segment;
  }
  return kept.trim();
}
