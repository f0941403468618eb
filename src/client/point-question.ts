import type { PointIndex } from "./point-index.ts";

/** What an index of points can be asked, by the names of its methods. */
export type Kind = "load" | "discs" | "opensAt" | "leaves" | "holder" | "zoomOf";

/** What a question of a kind says. */
export type Details<K extends Kind> = Parameters<PointIndex[K]>;

/** The answer to a question of a kind; undefined where a newer question took its place. */
export type Answer<K extends Kind> = ReturnType<PointIndex[K]> | undefined;

/** A question as it goes to a worker. */
export interface Question {
  kind: Kind;
  details: Details<Kind>;
}

/** Lets an index answer a question. */
export function answer(index: PointIndex, { kind, details }: Question): Answer<Kind> {
  const method = index[kind] as (...details: Details<Kind>) => Answer<Kind>;
  return method.apply(index, details);
}
