const begin = "<!-- bench -->";
const end = "<!-- /bench -->";

/** A document with a text between its two markers, in the place of what stands there; throws where it has not both, once each and in this order. */
export function betweenMarkers(document: string, text: string): string {
  const [before = "", rest, ...more] = document.split(begin);
  const [, after, ...again] = rest?.split(end) ?? [];
  if (after === undefined || more.length > 0 || again.length > 0)
    throw new Error(`The document needs one line ${begin} and, below it, one line ${end}.`);
  return `${before}${begin}\n\n${text.trim()}\n\n${end}${after}`;
}
