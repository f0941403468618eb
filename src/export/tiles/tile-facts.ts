/** The layers of a tile of services: single ones, and several that lie near each other. */
export const layers = { services: "services", clusters: "clusters" } as const;

/** The zoom levels of tiles, and how many levels closer the map is on which they are drawn. */
export interface Levels {
  least: number;
  most: number;
  closer: number;
}

/** One tile is four of the map's own tiles wide and high, so that a map in view needs few. */
export const levels: Levels = { least: 6, most: 15, closer: 2 };

/** What the archive of services tells of itself. */
export interface TileFacts {
  levels: Levels;
  /** Ids that the numbers in the combinations point at. */
  topics: string[];
  categories: string[];
  kinds: string[];
  /** Each combination of topics, categories and kind that services have, with the number of services. */
  combinations: [topics: number[], categories: number[], kind: number, count: number][];
}
