const known = new Map<string, string>();

/** The same text with memory of its own, shared with all texts that are the same: a part of a page else keeps the whole page. */
export function ownText(text: string): string {
  const same = known.get(text);
  if (same !== undefined) return same;
  const copy = Buffer.from(text, "utf16le").toString("utf16le");
  known.set(copy, copy);
  return copy;
}
