/**
 * How a change is kept: `push` for a choice that the Back key is to undo, `replace` for what it passes
 * over, `word` for a place that is typed, `letters` for more letters of the same place.
 */
export type Kept = "push" | "replace" | "word" | "letters";

/** Writes what is chosen into the page's address. */
export function writeAddress(query: string, kept: Kept): void {
  if (location.search.slice(1) === query) return;
  const address = query === "" ? location.pathname : `?${query}`;
  const state = kept === "word" || kept === "letters" ? "typed" : null;
  // Letters that named no place yet have left no address of their own to replace.
  const same = kept === "letters" && history.state === "typed";
  if (kept === "replace" || same) history.replaceState(state, "", address);
  else history.pushState(state, "", address);
}
