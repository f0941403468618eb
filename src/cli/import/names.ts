import { slugOf } from "../../schema/slug.ts";

/** Ids by what people call them, whatever the capitals, accents and spaces. */
export type Names = ReadonlyMap<string, readonly string[]>;

/** Collects the names of things; a name that several things have leads to all of them. */
export function namesOf(named: readonly { id: string; names: readonly string[] }[]): Names {
  const found = new Map<string, string[]>();
  for (const { id, names } of named) {
    for (const key of new Set(names.map(keyOf))) found.set(key, [...(found.get(key) ?? []), id]);
  }
  return found;
}

/** A name without what people write in different ways. */
export function keyOf(name: string): string {
  return slugOf(name) || name.trim().toLowerCase();
}
