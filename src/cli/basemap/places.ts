import { holds } from "../../model/basemap/box.ts";
import type { BasemapLayer } from "../../schema/basemap-layer.ts";
import type { Feature } from "./feature.ts";
import { coverOf, packedPoint, toDrawing, type Area, type Step } from "./steps.ts";
import { nameOf, placeWords, says } from "./words.ts";

type Places = NonNullable<BasemapLayer["places"]>;

/** The last rank (1 city to 5 hamlet) that a layer names. */
const lastRank: Readonly<Record<number, number>> = { 8: 2, 10: 3, 12: 5 };

/** Makes the names of places. */
export function placeMaker(features: readonly Feature[], area: Area): (step: Step) => Places {
  const places = features
    .flatMap(({ properties, points: [first] }) => {
      const name = nameOf(properties);
      if (name === undefined || !first) return [];
      return [{ name, rank: rankOf(properties), point: toDrawing(first, area) }];
    })
    .toSorted((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return (step) => {
    const cover = coverOf(step, area);
    return places
      .filter(
        ({ rank, point }) =>
          rank <= (lastRank[step.zoom] ?? 5) && holds(rank > 3 ? area.bounds : cover, point),
      )
      .map(({ name, rank, point }) => [name, rank, ...packedPoint(point, step, area)]);
  };
}

function rankOf(properties: Feature["properties"]): number {
  const { rank } = properties;
  if (typeof rank === "number" && Number.isInteger(rank) && rank >= 1 && rank <= 5) return rank;
  const place = placeWords.findIndex((words) => says(properties, words));
  return place < 0 ? 3 : place + 1;
}
