import opening_hours from "opening_hours";

/** A remark between quotes, which readers see and programs skip. */
export const remark = /"[^"]*"/g;

/** A day of the week or a kind of day. */
export const day = "(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)";

const month = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
const number = String.raw`\d{1,2}(?![\d:])`;
const numbers = String.raw`${number}(?:-${number})?(?:/\d{1,2})?`;
const sun = "(?:sunrise|sunset|dawn|dusk)";

/** Everything that may stand in opening hours; what the specification has beside it, nobody here needs. */
const parts = new RegExp(
  [
    "24/7",
    String.raw`(?<=(?:^|[;|])\s*)20\d\d(?:-20\d\d)?\+?(?!\d)`,
    String.raw`(?<=${month} \d{1,2}-)20\d\d(?= ${month})`,
    String.raw`\bweek ${numbers}(?:,${numbers})*`,
    String.raw`\b${month}(?: ${numbers}(?:,${numbers})*)?\b`,
    String.raw`\b${day}\b(?:\[-?\d(?:[,-]-?\d)*\])?`,
    String.raw`\beaster\b`,
    String.raw`[+-]\d{1,2} days?\b`,
    String.raw`(?<!\d)\d{1,2}:\d\d(?!\d)`,
    String.raw`\(${sun}[+-]\d{1,2}:\d\d\)`,
    String.raw`\b${sun}\b`,
    String.raw`\b(?:off|closed|open|unknown)\b`,
    String.raw`\|\||[-,;+]`,
  ].join("|"),
  "g",
);

const missingSemicolon = new RegExp(String.raw`(?::\d\d|off|closed)\+?\s+(?:${day}|${month})\b`);

/** Whether a text is written in the notation of OpenStreetMap for opening hours, as strictly as its specification. */
export function isHours(text: string): boolean {
  const bare = text.replace(remark, " ");
  const unknown = bare.replace(parts, " ").trim() !== "";
  // What is not in the list does not reach the library: it guesses at it, and some of it keeps it busy for ever.
  if (unknown || missingSemicolon.test(bare) || /^\s*[;,|]|[;,|]\s*$/.test(text)) return false;
  try {
    // Without a place it takes one of its own: the place matters to when, not to whether it can be read.
    new opening_hours(text, null);
    return true;
  } catch {
    return false;
  }
}
