/** The known word nearest to a mistyped one, or nothing when none is near (more than a third of it differs). */
export function closest(word: string, known: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3));
  const ranked = known
    .filter((candidate) => Math.abs(candidate.length - word.length) <= limit)
    .map((candidate) => ({
      candidate,
      distance: distance(word.toLowerCase(), candidate.toLowerCase()),
    }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= limit ? best.candidate : undefined;
}

/** The least number of letters to add, drop, change or swap with the next (optimal string alignment). */
function distance(from: string, to: string): number {
  const [before, after] = [[...from], [...to]];
  const rows = [[0, ...after.map((_, index) => index + 1)]];
  for (const [row, letter] of before.entries()) {
    const current = [row + 1];
    for (const [column, other] of after.entries()) {
      const at = (up: number, left: number) => rows[row + 1 - up]?.[column + 1 - left] ?? Infinity;
      const swapped = row > 0 && letter === after[column - 1] && before[row - 1] === other;
      const change = at(1, 1) + (letter === other ? 0 : 1);
      current.push(
        Math.min(
          change,
          at(1, 0) + 1,
          (current[column] ?? 0) + 1,
          swapped ? at(2, 2) + 1 : Infinity,
        ),
      );
    }
    rows.push(current);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}
