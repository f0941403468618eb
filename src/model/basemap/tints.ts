import type { Border } from "./borders.ts";

/** A tint number for each of `count` groups, such that groups that share a border differ. */
export function tintsFor(count: number, borders: readonly Border[]): number[] {
  const touching = Array.from({ length: count }, () => new Set<number>());
  for (const { groups } of borders) {
    touching[groups[0]]?.add(groups[1]);
    touching[groups[1]]?.add(groups[0]);
  }
  const busiestFirst = [...touching.entries()].sort(([, a], [, b]) => b.size - a.size);
  const tints: number[] = Array.from({ length: count }, () => -1);
  for (const [group, others] of busiestFirst) {
    const taken = new Set([...others].map((other) => tints[other]));
    let tint = 0;
    while (taken.has(tint)) tint++;
    tints[group] = tint;
  }
  return tints;
}
