import type { Place } from "../../../src/client/places.ts";

/** A service as the map sees it, of which a test says what matters to it. */
export function place(id: string, known: Partial<Place> = {}): Place {
  return {
    id,
    point: undefined,
    approximate: false,
    topics: ["life"],
    number: 1,
    kind: "community",
    categories: [],
    municipality: "gent",
    situations: [],
    languages: [],
    appointment: undefined,
    ...known,
  };
}
