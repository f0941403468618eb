import type { Basemap } from "../../schema/basemap.ts";
import type { Bounds } from "../../schema/site.ts";
import type { Localized } from "../../schema/text.ts";
import { bordersBetween, type Border } from "./borders.ts";
import { boxOf, type Box } from "./box.ts";
import { distance, nth, rounded, type Point } from "./geometry.ts";
import { mapLabels, type Label, type Seat } from "./labels.ts";
import { railways, reachesOf, type Reach } from "./lines.ts";
import { projectionOf, type LatLon, type Projection } from "./projection.ts";
import { ringsAround, type Ring } from "./rings.ts";
import { seedsOf, type Seed } from "./seeds.ts";
import { smoothBorders } from "./smooth-borders.ts";
import { tintsFor } from "./tints.ts";

/** A municipality as the map needs it; `lat` and `lon` are those of its main place. */
export interface BasemapMunicipality {
  id: string;
  name: string;
  /** Its name by language; told beside the name of a city. */
  names?: Localized | undefined;
  lat: number;
  lon: number;
  population?: number | undefined;
}

/** What the map is drawn from; without `basemap` it shows the municipalities alone. */
export interface BasemapInput {
  municipalities: readonly BasemapMunicipality[];
  basemap?: Basemap | undefined;
  /** Where services are, which are marked over the map. */
  services?: readonly LatLon[] | undefined;
  bounds: Bounds;
}

/** The ground of a municipality: schematic, never its legal territory. */
export interface Cell {
  id: string;
  tint: number;
  rings: Ring[];
}

/** A border outside the region. */
export interface FarBorder {
  kind: "country" | "province";
  points: Point[];
}

/** A soft patch on the ground around a town. */
export interface Glow {
  point: Point;
  /** In units. */
  radius: number;
}

/** The schematic map as shapes; points are control points of curves (see `sampleSpline`). */
export interface BasemapModel {
  projection: Projection;
  borders: Point[][];
  cells: Cell[];
  region: Ring[];
  farBorders: FarBorder[];
  glows: Glow[];
  reaches: Reach[];
  /** Outlines of seas and lakes, which close on themselves. */
  seas: Point[][];
  railways: Point[][];
  stations: Point[];
  labels: Label[];
  services: readonly LatLon[];
  /** The smallest box around the region. */
  extent: Box;
  /** Beyond `inner` units from `centre` lines fade, and end at `outer`. */
  fade: { centre: Point; inner: number; outer: number };
}

/** How far from a main place borders of neighbours are drawn, in units. */
const farBorderReach = 4200;

const defaultPopulation = 12_000;

/** Draws the schematic map of a region from points. The same input gives the same map. */
export function buildBasemap(input: BasemapInput): BasemapModel {
  const { municipalities, basemap, services = [], bounds } = input;
  const projection = projectionOf(bounds);
  const { toPoint } = projection;
  const neighbours = basemap?.neighbours ?? [];
  const seats = municipalities.map((municipality) => seatOf(municipality, basemap, toPoint));
  const places = municipalities.map(({ id }) => basemap?.places[id]);
  const corners = [
    toPoint([bounds[1][0], bounds[0][1]]),
    toPoint([bounds[0][0], bounds[1][1]]),
  ] as const;
  const centres = seats.map(({ point }) => point);
  const seeds = seedsOf({ centres, places, neighbours, bounds: corners, toPoint });
  const inRegion = (group: number): boolean => group < municipalities.length;
  const all = drawnBorders(seeds, inRegion, corners);
  const borders = all.filter(({ groups }) => groups.some(inRegion));
  const tints = tintsFor(municipalities.length, borders);
  const outline = borders.flatMap(({ points }) => points);
  const extent = boxOf(outline.length > 0 ? outline : corners);
  return {
    projection,
    borders: borders.map(({ points }) => points),
    cells: municipalities.map(({ id }, index) => ({
      id,
      tint: nth(tints, index),
      rings: ringsAround(borders, (group) => group === index),
    })),
    region: ringsAround(borders, inRegion),
    farBorders: farBordersOf(all, municipalities.length, neighbours, centres),
    glows: seats.map(({ point, population }) => ({
      point: rounded(point),
      radius: Math.round(2.7 * Math.sqrt(population)),
    })),
    reaches: reachesOf(basemap?.water.rivers ?? [], toPoint),
    seas: (basemap?.water.areas ?? []).map(({ outline }) => outline.map(toPoint).map(rounded)),
    railways: basemap ? railways(basemap.rail, toPoint) : [],
    stations: Object.values(basemap?.rail.stations ?? {})
      .map(toPoint)
      .map(rounded),
    labels: mapLabels(seats, basemap, toPoint),
    services,
    extent,
    fade: fadeAround(outline, extent),
  };
}

function seatOf(
  { id, name, names, lat, lon, population }: BasemapMunicipality,
  basemap: Basemap | undefined,
  toPoint: Projection["toPoint"],
): Seat {
  const place = basemap?.places[id];
  const rank = place?.rank ?? rankBySize(population);
  const isCity = rank === 1 && place?.seat === undefined;
  return {
    name: place?.seat ?? name,
    names: { ...(isCity && names), ...place?.names },
    point: toPoint([lat, lon]),
    rank,
    population: population ?? defaultPopulation,
  };
}

function rankBySize(population: number | undefined): 1 | 2 | 3 {
  if (population === undefined) return 2;
  if (population >= 100_000) return 1;
  return population >= 25_000 ? 2 : 3;
}

/** All borders, drawn as finely as the seeds of the region lie close. */
function drawnBorders(
  seeds: readonly Seed[],
  inRegion: (group: number) => boolean,
  [[west, north], [east, south]]: readonly [Point, Point],
): Border[] {
  const count = seeds.filter(({ group }) => inRegion(group)).length;
  const spacing = Math.sqrt(((east - west) * (south - north)) / Math.max(count, 1));
  return smoothBorders(bordersBetween(seeds), spacing, (group) => !inRegion(group));
}

/** Borders between neighbours, near the region; those with the void around them are none. */
function farBordersOf(
  borders: readonly Border[],
  firstGroup: number,
  neighbours: Basemap["neighbours"],
  centres: readonly Point[],
): FarBorder[] {
  const isNear = (point: Point): boolean =>
    centres.some((centre) => distance(centre, point) < farBorderReach);
  return borders.flatMap(({ groups, points }): FarBorder[] => {
    const sides = groups.map((group) => neighbours[group - firstGroup]);
    const [one, other] = sides;
    const near = points.filter(isNear);
    if (!one || !other || near.length < 3) return [];
    const isCountry = sides.some((side) => side?.border === "country");
    return [{ kind: isCountry ? "country" : "province", points: near }];
  });
}

function fadeAround(outline: readonly Point[], extent: Box): BasemapModel["fade"] {
  const middle: Point = [(extent.left + extent.right) / 2, (extent.top + extent.bottom) / 2];
  const centre = rounded(middle);
  const reach = Math.max(1, ...outline.map((point) => distance(centre, point)));
  return { centre, inner: Math.round(reach), outer: Math.round(reach * 1.5) };
}
