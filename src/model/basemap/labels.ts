import type { Basemap } from "../../schema/basemap.ts";
import type { Localized } from "../../schema/text.ts";
import type { Point } from "./geometry.ts";
import type { LatLon } from "./projection.ts";
import type { LabelKind } from "./style.ts";

/** A name on the map, at a point in units. */
export interface Label {
  text: string;
  kind: LabelKind;
  point: Point;
  /** What readers of a language know it by, where that is another name. */
  names?: Localized;
  /** Index of the first zoom level at which it may be shown, if that is not the first of its kind. */
  from?: number;
}

/** A main place as it is drawn. */
export interface Seat {
  name: string;
  names: Localized;
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
      .map(({ name, names, rank, point }) =>
        withNames({ text: name, kind: kindByRank[rank], point }, names),
      ),
    ...Object.values(basemap?.places ?? {}).flatMap(({ formerSeats, villages }) => [
      ...named("seat", formerSeats),
      ...named("village", villages),
    ]),
    ...(basemap?.neighbours ?? []).flatMap(({ name, label, large, medium, small, names }) => [
      ...named("area", label && { [name.toUpperCase()]: label }),
      ...named("farLarge", large).map((town) => withNames(town, names?.[town.text])),
      ...named("farMedium", medium),
      ...named("farSmall", small),
    ]),
    ...named("sea", basemap?.water.names),
  ];
  return byPrecedence(labels);
}

function withNames(label: Label, names: Localized = {}): Label {
  const others = Object.entries(names).filter(([, name]) => name !== label.text);
  return others.length > 0 ? { ...label, names: Object.fromEntries(others) } : label;
}

/** Labels sorted by how much their kind matters; among equals the order stays. */
export function byPrecedence(labels: readonly Label[]): Label[] {
  return labels.toSorted((a, b) => precedence.indexOf(a.kind) - precedence.indexOf(b.kind));
}
