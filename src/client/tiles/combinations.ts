import type { TileFacts } from "../../export/tiles/tile-facts.ts";
import { fitting, type Filters } from "../filters.ts";
import type { Place } from "../places.ts";

/** What services are: each combination of topics, categories and kind, with the number of services that have it. */
export class Combinations {
  readonly #all: readonly Place[];
  /** Each service of the region by what it is, for counting; which one it is nobody asks. */
  readonly everyone: readonly Place[];

  constructor({ topics, categories, kinds, combinations }: TileFacts) {
    this.#all = combinations.map(([topic, category, kind], place) => ({
      id: `${place}`,
      point: undefined,
      approximate: false,
      topics: pick(topics, topic),
      number: (topic[0] ?? -1) + 1,
      kind: kinds[kind] ?? "",
      categories: pick(categories, category),
      municipality: undefined,
      situations: [],
      languages: [],
      appointment: undefined,
    }));
    this.everyone = this.#all.flatMap((place, index) =>
      Array.from({ length: combinations[index]?.[3] ?? 0 }, () => place),
    );
  }

  /** What services of one combination are. */
  get(place: number): Place | undefined {
    return this.#all[place];
  }

  /** The places of those that fit some filters. */
  fitting(filters: Filters): ReadonlySet<number> {
    return new Set(fitting(this.#all, filters).map(({ id }) => Number(id)));
  }
}

/** How many of a cluster's services have one of some combinations; `counts` as a tile says it: `3:12 7:1`. */
export function countIn(counts: string, combinations: ReadonlySet<number>): number {
  return counts
    .split(" ")
    .map((pair) => pair.split(":").map(Number))
    .reduce((sum, [place = -1, count = 0]) => sum + (combinations.has(place) ? count : 0), 0);
}

function pick(all: readonly string[], places: readonly number[]): string[] {
  return places.flatMap((place) => all[place] ?? []);
}
