/** The known word nearest to a mistyped one, or nothing when none is near (more than a third of it differs). */
export function closest(word: string, known: readonly string[]): string | undefined {
  const letters = [...word.toLowerCase()];
  let limit = Math.max(1, Math.floor(word.length / 3));
  let best: string | undefined;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const found = distance(letters, [...candidate.toLowerCase()], limit);
    if (found > limit) continue;
    best = candidate;
    limit = found - 1;
    if (limit < 0) break;
  }
  return best;
}

/**
 * The least number of letters to add, drop, change or swap with the next (optimal string alignment);
 * more than `limit` as soon as it is sure to be more, which spares most of the work in long lists.
 */
export function distance(from: readonly string[], to: readonly string[], limit: number): number {
  let previous: number[] = [];
  let row = to.map((_, index) => index + 1);
  row.unshift(0);
  for (const [index, letter] of from.entries()) {
    const [before, above] = [previous, row];
    row = [index + 1];
    for (const [column, other] of to.entries()) {
      const changed = (above[column] ?? 0) + (letter === other ? 0 : 1);
      const least = Math.min(changed, (above[column + 1] ?? 0) + 1, (row[column] ?? 0) + 1);
      const swaps = index > 0 && letter === to[column - 1] && from[index - 1] === other;
      row.push(swaps ? Math.min(least, (before[column - 1] ?? 0) + 1) : least);
    }
    previous = above;
    if (Math.min(...row) > limit && Math.min(...previous) > limit) return limit + 1;
  }
  return row.at(-1) ?? 0;
}
