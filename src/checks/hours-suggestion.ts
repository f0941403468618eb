import opening_hours from "opening_hours";
import { day, isHours } from "../model/hours/notation.ts";

/** How somebody probably meant opening hours that cannot be read, such as `Mo-Fr 09:00-12:00` for `ma-vr 9u-12u`. */
export function suggestedHours(text: string, locale: string): string | undefined {
  const better = text
    .split(/("[^"]*")/)
    .map((piece) => (piece.startsWith('"') ? piece : repaired(piece, locale)))
    .join(" ")
    .replace(/\s+/g, " ")
    .replace(/[\s;,|]+$/, "")
    .trim();
  return better !== text && isHours(better) ? better : undefined;
}

const repairs: [wrong: RegExp, right: string][] = [
  [/[–—−]/g, "-"],
  [/\b(van|from|von|de)\s+(?=\d)/gi, ""],
  [/\b(daily|elke dag|alle dagen|täglich|tous les jours)\b/gi, "Mo-Su"],
  [/\s+(t\/m|tot en met|tot|to|until|till|bis|à|au)\s+/gi, "-"],
  [/\s*(\/|&|\s(en|and|et|und)\s)\s*(?=\d)/gi, ","],
  [/(\d[.:]\d\d)\s*(uur|uhr|heures|u|h)(?!\p{L})/giu, "$1"],
  [/(\d)\s*(uur|uhr|heures|u|h)\.?\s*(\d\d)(?!\d)/gi, "$1:$3"],
  [/(\d)\s*(uur|uhr|heures|u|h)(?![\p{L}])\.?/giu, "$1:00"],
  [/(\d)\.(\d\d)(?!\d)/g, "$1:$2"],
  [/(?<!\d)([01]\d|2[0-4])([0-5]\d)\s*-\s*([01]\d|2[0-4])([0-5]\d)(?!\d)/g, "$1:$2-$3:$4"],
  [/(?<![\d:./[+-])(\d{1,2})\s*-\s*(?=\d{1,2}(?!\d))/g, "$1:00-"],
  [/(:\d\d)\s*-\s*(\d{1,2})(?![\d:])/g, "$1-$2:00"],
];

const tidying: [wrong: RegExp, right: string][] = [
  [/(?<=\p{L})\s*[.:](?=\s|$)/gu, ""],
  [/\s*-\s*/g, "-"],
  [/\s*,\s*(?=\d)/g, ","],
  [/(?<!\d)(\d):/g, "0$1:"],
  [/(:\d\d)\s*,\s*(?=(?:PH|SH)\b)/g, "$1; "],
  [new RegExp(String.raw`(:\d\d|off|closed)\s+(?=${day}\b)`, "g"), "$1; "],
];

function repaired(text: string, locale: string): string {
  const apply = (before: string, changes: typeof repairs) =>
    changes.reduce((now, [wrong, right]) => now.replace(wrong, right), before);
  const spelled = apply(text, repairs).replace(/\p{L}{2,}/gu, (word) => standardWord(word, locale));
  return apply(spelled, tidying);
}

const keywords = new RegExp(
  `^(${day}|week|easter|sunrise|sunset|dawn|dusk|off|closed|open|unknown|days?)$`,
  "i",
);

/** A name of a day or month in any language as the notation has it; other words stay. */
function standardWord(word: string, locale: string): string {
  if (keywords.test(word)) {
    const lower = word.toLowerCase();
    if (/^(ph|sh)$/.test(lower)) return lower.toUpperCase();
    return new RegExp(`^${day}$`, "i").test(lower) ? capitalized(lower) : lower;
  }
  // Words that begin like school holidays make the library complain on the terminal.
  if (/^sh/i.test(word)) return word;
  try {
    const known = new opening_hours(word, null, { ...options, locale }).prettifyValue();
    return /^\w+$/.test(known) ? known : word;
  } catch {
    return word;
  }
}

const options = {
  mode: undefined,
  tag_key: undefined,
  map_value: undefined,
  warnings_severity: undefined,
};

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
