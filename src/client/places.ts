import type { MapIndex } from "../export/map-index.ts";

/** A service as the map and the filters see it. */
export interface Place {
  id: string;
  point: [lat: number, lon: number] | undefined;
  approximate: boolean;
  topics: string[];
  /** The number of its exit, on the marker. */
  number: number;
  kind: string;
  categories: string[];
  municipality: string | undefined;
  situations: string[];
  /** Codes of the languages that are spoken there. */
  languages: string[];
  /** `needed`, `none`, or not known. */
  appointment: string | undefined;
}

/** Reads the map's index; `ids` are those of the list, and the places come in their order. */
export function readPlaces(index: MapIndex, ids: readonly string[]): Map<string, Place> {
  const sorted = [...ids].sort((a, b) => (a < b ? -1 : 1));
  const ranks = new Map(sorted.map((id, place) => [id, place]));
  const lat = sums(index.lat);
  const lon = sums(index.lon);
  return new Map(
    ids.map((id) => {
      const place = ranks.get(id) ?? -1;
      const topics = pick(index.topics, index.topic[place]);
      const [y, x] = [lat[place], lon[place]];
      return [
        id,
        {
          id,
          point: y === undefined || x === undefined ? undefined : [y, x],
          approximate: index.approximate[place] === 1,
          topics,
          number: index.topics.indexOf(topics[0] ?? "") + 1,
          kind: index.kinds[index.kind[place] ?? -1] ?? "",
          categories: pick(index.categories, index.category[place]),
          municipality: index.municipalities[index.municipality[place] ?? -1],
          situations: pick(index.situations, index.situation?.[place]),
          languages: pick(index.languages, index.language?.[place]),
          appointment: [undefined, "needed", "none"][index.appointment?.[place] ?? 0],
        },
      ];
    }),
  );
}

/** Differences in 1/100,000 degree back to degrees. */
function sums(differences: readonly (number | null)[]): (number | undefined)[] {
  let sum = 0;
  return differences.map((difference) => {
    if (difference === null) return undefined;
    sum += difference;
    return sum / 100_000;
  });
}

function pick(all: readonly string[] | undefined, places: number | number[] | undefined): string[] {
  return [places ?? []].flat().flatMap((place) => all?.[place] ?? []);
}
