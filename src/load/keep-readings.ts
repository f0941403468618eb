/** Does work on what a file holds, or gives what it gave when the file held the same. A path has one work for its bytes and one for its text. */
export type Once = <Value>(path: string, held: string | Uint8Array, work: () => Value) => Value;

/** Does all work anew. */
export const anew: Once = (_path, _held, work) => work();

interface Kept {
  held: string | Uint8Array;
  value: unknown;
}

/** Begins a reading of a whole folder at each call; what the one before asked for is kept for it, and no more. */
export function keepReadings(): () => Once {
  let latest = new Map<string, Kept[]>();
  return () => {
    const before = latest;
    const now = new Map<string, Kept[]>();
    latest = now;
    return <Value>(path: string, held: string | Uint8Array, work: () => Value) => {
      const same = (kept: Kept) => isSame(kept.held, held);
      const mine = now.get(path) ?? [];
      const known = mine.find(same) ?? before.get(path)?.find(same);
      const kept = known ?? { held, value: work() };
      if (!mine.includes(kept)) now.set(path, [...mine, kept]);
      return kept.value as Value;
    };
  };
}

/** Whether two files hold the same. */
export function isSame(one: string | Uint8Array, other: string | Uint8Array): boolean {
  if (typeof one === "string" || typeof other === "string") return one === other;
  return Buffer.compare(one, other) === 0;
}
