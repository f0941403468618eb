/** A component that an editor used, with its literal attributes. */
export interface ComponentSegment {
  name: string;
  props: Record<string, string>;
  children: Segment[];
}

/** A piece of a body: finished, sanitised HTML, or a component. */
export type Segment = string | ComponentSegment;

/** Stands before the address of a page of this site in finished HTML, until the page's language is known. */
export const internalLinkPrefix = "rotonde:";
