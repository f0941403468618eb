import type { Place } from "../places.ts";

/** A service with what is known of its opening hours at the reader's moment, by choice of the facet `open`. */
export interface TimedPlace extends Place {
  /** The choices that hold: `now`, `saturday`, `evening`. */
  open?: readonly string[];
  /** The choices of which it is not known whether they hold. */
  unsure?: readonly string[];
}

/** One way to filter: a name in the address, and the values of a service under it. */
export interface Facet {
  name: string;
  /** Whether more than one value can be chosen; a service then needs one of them. */
  many: boolean;
  of: (place: TimedPlace) => readonly string[];
}
