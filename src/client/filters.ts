import { facets } from "./facets/all.ts";
import type { Place } from "./places.ts";

/** The chosen values of each facet, by its name; a facet that is not here filters nothing. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** How many services each value of each facet would leave, by the facet's name. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Whether a service is one of those that the visitor wants to see. */
export function matches(place: Place, filters: Filters): boolean {
  return failing(place, filters).length === 0;
}

/** Counts, for each value, the services that have it and fit the filters of all other facets. */
export function countChoices(places: Iterable<Place>, filters: Filters): Counts {
  const counts = new Map(facets.map(({ name }) => [name, new Map<string, number>()]));
  for (const place of places) {
    const failed = failing(place, filters);
    if (failed.length > 1) continue;
    for (const { name, of } of facets) {
      if (failed.length === 1 && failed[0] !== name) continue;
      const own = counts.get(name);
      for (const value of new Set(of(place))) own?.set(value, (own.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** The one facet whose filter, taken away, leaves most services, and how many; undefined where no single one does. */
export function bestToLift(
  places: Iterable<Place>,
  filters: Filters,
): { name: string; count: number } | undefined {
  const counts = new Map<string, number>();
  for (const place of places) {
    const [only, ...others] = failing(place, filters);
    if (only !== undefined && others.length === 0) counts.set(only, (counts.get(only) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && { name: best[0], count: best[1] };
}

/** Filters with one value of a facet taken away, or all of its values. */
export function without(filters: Filters, name: string, value?: string): Filters {
  const left = (filters[name] ?? []).filter((one) => value !== undefined && one !== value);
  return { ...filters, [name]: left };
}

/** The names of the facets that keep a service out. */
function failing(place: Place, filters: Filters): string[] {
  return facets
    .filter(({ name, of }) => {
      const chosen = filters[name];
      return chosen && chosen.length > 0 && !of(place).some((value) => chosen.includes(value));
    })
    .map(({ name }) => name);
}
