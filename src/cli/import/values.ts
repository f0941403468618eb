import { keyOf } from "./names.ts";
import type { Mapping } from "./mapping.ts";
import type { Part } from "./part.ts";

/** What the text of a cell stands for in the mapping: the longest text there that fits; nothing where none does. */
export function meaningOf(
  values: Mapping["values"],
  header: string,
  cell: string,
): Part | undefined {
  let best: { length: number; fields: Part } | undefined;
  for (const { column, text, fields } of values) {
    if (keyOf(column) !== keyOf(header)) continue;
    for (const pattern of [text].flat()) {
      if (fits(plain(pattern), plain(cell)) && pattern.length > (best?.length ?? 0))
        best = { length: pattern.length, fields };
    }
  }
  return best?.fields;
}

function fits(pattern: string, cell: string): boolean {
  return pattern.endsWith("*") ? cell.startsWith(pattern.slice(0, -1)) : cell === pattern;
}

/** A text without differences that nobody sees: spaces, and small or capital letters. */
function plain(text: string): string {
  return text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
}
