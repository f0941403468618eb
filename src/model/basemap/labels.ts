import type { Basemap } from "../../schema/basemap.ts";
import type { Point } from "./geometry.ts";
import type { LatLon } from "./projection.ts";
import type { LabelKind } from "./style.ts";

/** A name on the map, at a point in units. */
export interface Label {
  text: string;
  kind: LabelKind;
  point: Point;
  /** Index of the first zoom level at which it may be shown, if that is not the first of its kind. */
  from?: number;
}

/** A main place as it is drawn. */
export interface Seat {
  name: string;
  point: Point;
  rank: 1 | 2 | 3;
  population: number;
}

/** From the first to have its place to the last. */
const precedence: readonly LabelKind[] = [
  "city",
  "farLarge",
  "town",
  "area",
  "sea",
  "seat",
  "farMedium",
  "farSmall",
  "village",
];

const kindByRank = { 1: "city", 2: "town", 3: "seat" } as const;

/** All names of the map, those that matter most first; among equals, larger towns first. */
export function mapLabels(
  seats: readonly Seat[],
  basemap: Basemap | undefined,
  toPoint: (latLon: LatLon) => Point,
): Label[] {
  const named = (kind: LabelKind, points: Readonly<Record<string, LatLon>> = {}): Label[] =>
    Object.entries(points).map(([text, latLon]) => ({ text, kind, point: toPoint(latLon) }));
  const labels = [
    ...seats
      .toSorted((a, b) => b.population - a.population)
      .map(({ name, rank, point }) => ({ text: name, kind: kindByRank[rank], point })),
    ...Object.values(basemap?.places ?? {}).flatMap(({ formerSeats, villages }) => [
      ...named("seat", formerSeats),
      ...named("village", villages),
    ]),
    ...(basemap?.neighbours ?? []).flatMap(({ name, label, large, medium, small }) => [
      ...named("area", label && { [name.toUpperCase()]: label }),
      ...named("farLarge", large),
      ...named("farMedium", medium),
      ...named("farSmall", small),
    ]),
    ...named("sea", basemap?.water.names),
  ];
  return byPrecedence(labels);
}

/** Labels sorted by how much their kind matters; among equals the order stays. */
export function byPrecedence(labels: readonly Label[]): Label[] {
  return labels.toSorted((a, b) => precedence.indexOf(a.kind) - precedence.indexOf(b.kind));
}
