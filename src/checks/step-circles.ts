/** A step that waits for another, both by their ids, and the field that says so. */
export interface Wait {
  from: string;
  to: string;
  path: PropertyKey[];
}

/** The circles in which steps wait for each other, each from its first wait in `waits`; a step is in one circle at most. */
export function circlesIn(waits: readonly Wait[]): Wait[][] {
  const stuck = stuckSteps(waits);
  const next = new Map<string, Wait>();
  for (const wait of waits)
    if (stuck.has(wait.to) && !next.has(wait.from)) next.set(wait.from, wait);
  const order = new Map(waits.map((wait, place) => [wait, place]));
  const seen = new Set<string>();
  const circles: Wait[][] = [];
  for (const start of next.values()) {
    const walk = new Map<string, Wait>();
    let wait: Wait | undefined = start;
    while (wait && !seen.has(wait.from)) {
      seen.add(wait.from);
      walk.set(wait.from, wait);
      wait = next.get(wait.to);
    }
    if (!wait || walk.get(wait.from) !== wait) continue;
    const trail = [...walk.values()];
    circles.push(fromFirst(trail.slice(trail.indexOf(wait)), order));
  }
  return circles;
}

/** Steps that can never be done: those in circles, and those that wait for one of them. */
function stuckSteps(waits: readonly Wait[]): Set<string> {
  const waiting = Map.groupBy(waits, ({ to }) => to);
  const open = new Map<string, number>();
  for (const { from, to } of waits) {
    open.set(from, (open.get(from) ?? 0) + 1);
    if (!open.has(to)) open.set(to, 0);
  }
  const free = [...open.keys()].filter((step) => open.get(step) === 0);
  for (const step of free) {
    open.delete(step);
    for (const { from } of waiting.get(step) ?? []) {
      const left = (open.get(from) ?? 0) - 1;
      open.set(from, left);
      if (left === 0) free.push(from);
    }
  }
  return new Set(open.keys());
}

/** A circle turned so that it begins with the wait that comes first in the file. */
function fromFirst(circle: readonly Wait[], order: ReadonlyMap<Wait, number>): Wait[] {
  const places = circle.map((wait) => order.get(wait) ?? 0);
  const start = places.indexOf(places.reduce((least, place) => Math.min(least, place)));
  return [...circle.slice(start), ...circle.slice(0, start)];
}
