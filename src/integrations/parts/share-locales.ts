/** Shares languages, with how much work each is, between a number of processes; the first has most to do, as it starts first. */
export function shareLocales(work: ReadonlyMap<string, number>, processes: number): string[][] {
  const shares = Array.from({ length: processes }, () => ({ locales: [] as string[], sum: 0 }));
  for (const [locale, amount] of [...work].sort(([, a], [, b]) => b - a)) {
    const least = shares.reduce((one, other) => (other.sum < one.sum ? other : one));
    least.locales.push(locale);
    least.sum += amount;
  }
  return shares
    .sort((a, b) => b.sum - a.sum)
    .map(({ locales }) => locales)
    .filter(({ length }) => length > 0);
}
