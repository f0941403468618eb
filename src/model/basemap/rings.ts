import type { Border } from "./borders.ts";

/** A border by its index; `~index` means that it is walked from its end to its start. */
export type BorderReference = number;

/** A closed outline, as borders one after the other. */
export type Ring = BorderReference[];

/** The outlines around all groups for which `isInside` holds. */
export function ringsAround(
  borders: readonly Border[],
  isInside: (group: number) => boolean,
): Ring[] {
  const left = new Map<number, readonly [number, number]>();
  for (const [index, { groups, ends }] of borders.entries()) {
    if (isInside(groups[0]) !== isInside(groups[1])) left.set(index, ends);
  }
  const rings: Ring[] = [];
  for (const [first, [start, end]] of left) {
    left.delete(first);
    const ring: Ring = [first];
    let here = end;
    while (here !== start) {
      const next = [...left].find(([, ends]) => ends.includes(here));
      if (!next) throw new Error("A border of the schematic map leads nowhere.");
      const [index, ends] = next;
      left.delete(index);
      ring.push(ends[0] === here ? index : ~index);
      here = ends[0] === here ? ends[1] : ends[0];
    }
    rings.push(ring);
  }
  return rings;
}
