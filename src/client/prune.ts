/** Takes away what is drawn and no longer wanted; returns what is wanted and not drawn yet, by key. */
export function prune<Wanted, Drawn>(
  drawn: Map<string, Drawn>,
  wanted: ReadonlyMap<string, Wanted>,
  remove: (drawn: Drawn) => void,
): [key: string, wanted: Wanted][] {
  for (const [key, one] of drawn) {
    if (wanted.has(key)) continue;
    drawn.delete(key);
    remove(one);
  }
  return [...wanted].filter(([key]) => !drawn.has(key));
}
