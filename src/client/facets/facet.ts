import type { Place } from "../places.ts";

/** One way to filter: a name in the address, and the values of a service under it. */
export interface Facet {
  name: string;
  /** Whether more than one value can be chosen; a service then needs one of them. */
  many: boolean;
  of: (place: Place) => readonly string[];
}
