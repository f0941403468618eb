import type { Place } from "./places.ts";

/** What the visitor chose; the address of the page holds the same. */
export interface Filters {
  topics: string[];
  kinds: string[];
  category: string;
  municipality: string;
}

/** Reads filters from an address's query; values that the page does not know match nothing and are left out by `known`. */
export function filtersFromQuery(
  query: URLSearchParams,
  known: (name: string, value: string) => boolean,
): Filters {
  const all = (name: string) => query.getAll(name).filter((value) => known(name, value));
  return {
    topics: all("topic"),
    kinds: all("kind"),
    category: all("category")[0] ?? "",
    municipality: all("municipality")[0] ?? "",
  };
}

/** Filters as an address's query. */
export function filtersToQuery({
  topics,
  kinds,
  category,
  municipality,
}: Filters): URLSearchParams {
  return new URLSearchParams([
    ...topics.map((topic) => ["topic", topic]),
    ...kinds.map((kind) => ["kind", kind]),
    ...(category === "" ? [] : [["category", category]]),
    ...(municipality === "" ? [] : [["municipality", municipality]]),
  ]);
}

/** Whether a service is one of those that the visitor wants to see. */
export function matches(place: Place, { topics, kinds, category, municipality }: Filters): boolean {
  return (
    (topics.length === 0 || topics.some((topic) => place.topics.includes(topic))) &&
    (kinds.length === 0 || kinds.includes(place.kind)) &&
    (category === "" || place.categories.includes(category)) &&
    (municipality === "" || place.municipality === municipality)
  );
}
