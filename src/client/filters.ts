import { facets } from "./facets/all.ts";
import type { Facet } from "./facets/facet.ts";
import type { Place } from "./places.ts";

/** The chosen values of each facet, by its name; a facet that is not here filters nothing. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** How many services each value of each facet would leave, by the facet's name. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The services that the visitor wants to see, in their order. */
export function fitting<One extends Place>(places: readonly One[], filters: Filters): One[] {
  const chosen = chosenIn(filters);
  return places.filter((place) => failing(place, chosen).length === 0);
}

/** Counts, for each value, the services that have it and fit the filters of all other facets. */
export function countChoices(places: Iterable<Place>, filters: Filters): Counts {
  const counts = new Map(facets.map(({ name }) => [name, new Map<string, number>()]));
  const chosen = chosenIn(filters);
  for (const place of places) {
    const failed = failing(place, chosen);
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
  const chosen = chosenIn(filters);
  for (const place of places) {
    const [only, ...others] = failing(place, chosen);
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

/** The facets of which something is chosen; the others keep nothing out. */
function chosenIn(filters: Filters): Chosen[] {
  return facets.flatMap((facet) => {
    const values = filters[facet.name] ?? [];
    return values.length > 0 ? [{ ...facet, values: new Set(values) }] : [];
  });
}

type Chosen = Facet & { values: ReadonlySet<string> };

/** The names of the facets that keep a service out. */
function failing(place: Place, chosen: readonly Chosen[]): string[] {
  return chosen
    .filter(({ of, values }) => !of(place).some((value) => values.has(value)))
    .map(({ name }) => name);
}
