/** A block of the official text, or of its translation. */
export interface AlignedBlock {
  kind: string;
  hash: string;
}

/**
 * Which block of a translation translates which official block of today; `accepted` are the hashes of the
 * official blocks that the translation was made from, in its own order.
 */
export function alignBlocks(
  official: readonly AlignedBlock[],
  translation: readonly { kind: string }[],
  accepted: readonly string[],
): (number | undefined)[] {
  if (accepted.length !== translation.length) {
    const same =
      official.length === translation.length &&
      official.every(({ kind }, place) => kind === translation[place]?.kind);
    return official.map((_, place) => (same ? place : undefined));
  }
  const free = new Set(translation.keys());
  const places = official.map(({ kind, hash }, place) =>
    accepted[place] === hash && translation[place]?.kind === kind && free.delete(place)
      ? place
      : undefined,
  );
  for (const [place, { kind, hash }] of official.entries()) {
    const same = (one: number) => accepted[one] === hash && translation[one]?.kind === kind;
    const found = places[place] === undefined ? [...free].find(same) : undefined;
    if (found !== undefined && free.delete(found)) places[place] = found;
  }
  return places.map((place, at) => place ?? changedPlace(at, official, translation, places, free));
}

/** The place of a block whose text changed: between the same neighbours, where as many of its kind stand there as in the official text. */
function changedPlace(
  at: number,
  official: readonly AlignedBlock[],
  translation: readonly { kind: string }[],
  places: readonly (number | undefined)[],
  free: ReadonlySet<number>,
): number | undefined {
  const start = places.slice(0, at).findLastIndex((place) => place !== undefined);
  const rest = places.findIndex((place, index) => index > at && place !== undefined);
  const [before, after] = [places[start] ?? -1, places[rest] ?? translation.length];
  const kind = official[at]?.kind;
  const end = rest < 0 ? official.length : rest;
  const news = [...official.keys()].filter(
    (one) => one > start && one < end && official[one]?.kind === kind,
  );
  const olds = [...free].filter(
    (one) => one > before && one < after && translation[one]?.kind === kind,
  );
  return news.length === olds.length ? olds[news.indexOf(at)] : undefined;
}
