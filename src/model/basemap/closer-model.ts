import type { BasemapLayer } from "../../schema/basemap-layer.ts";
import type { BasemapModel, FarBorder } from "./build-basemap.ts";
import type { Point } from "./geometry.ts";
import { isInside, joinedParts, outlinePoints } from "./outline.ts";
import { withPlaces } from "./place-ranks.ts";
import { unitZoom } from "./projection.ts";

/** What runs along the region's real outline within so many units is taken for the outline. */
const outlineReach = 250;

/** The map as a layer draws it: real lines where the layer has them, the schematic ones elsewhere. */
export function closerModel(model: BasemapModel, layer: BasemapLayer): BasemapModel {
  const { boundaries, water, rail, places } = layer;
  const scale = 2 ** (unitZoom - layer.unitZoom);
  const pointsOf = (line: readonly number[]): Point[] => unpacked(line, scale, model);
  const borders = boundaries ? boundaries.borders.map(pointsOf) : model.borders;
  const region = boundaries?.region ?? model.region;
  const outlines = region.map((ring) => outlinePoints(borders, ring));
  return {
    ...model,
    ...(boundaries && {
      borders,
      region,
      cells: boundaries.cells.map((cell, index) => ({ ...cell, id: `${index}` })),
      farBorders: farBorders(model, boundaries.outer.map(pointsOf), outlines),
    }),
    ...(water && {
      reaches: water.courses
        .map(({ width, name, line }) => {
          return { width, points: pointsOf(line), ...(name !== undefined && { name }) };
        })
        .filter(({ points }) => !isAtSea(points, model.seas)),
      seas: [...model.seas, ...water.areas.map(pointsOf)],
    }),
    ...(rail && {
      railways: rail.lines.map(pointsOf),
      stations: rail.stations.length > 0 ? dotsOf(rail.stations, scale, model) : model.stations,
    }),
    labels: places
      ? withPlaces(
          model.labels,
          places.map(([text, rank, x, y]) => {
            const point = placed([x, y], scale, model);
            return { text, rank, point, inside: isInside(outlines, point) };
          }),
        )
      : model.labels,
  };
}

/** Real borders of countries stand in for the schematic ones; all meet the region's real outline. */
function farBorders(model: BasemapModel, outer: Point[][], outlines: Point[][]): FarBorder[] {
  const schematic = model.farBorders.filter(
    ({ kind }) => outer.length === 0 || kind === "province",
  );
  const real = outer.map((points): FarBorder => ({ kind: "country", points }));
  return [...schematic, ...real].flatMap(({ kind, points }) =>
    joinedParts(points, outlines, outlineReach).map((part) => ({ kind, points: part })),
  );
}

/** Whether most of a line lies in the open sea, as fairways do. */
function isAtSea(points: readonly Point[], seas: Point[][]): boolean {
  return points.filter((point) => isInside(seas, point)).length > points.length / 2;
}

function placed([x, y]: Point, scale: number, { projection: { origin } }: BasemapModel): Point {
  return [x * scale - origin[0], y * scale - origin[1]];
}

function unpacked(line: readonly number[], scale: number, model: BasemapModel): Point[] {
  let [x, y] = [0, 0];
  return pairs(line).map(([east, south]) => {
    x += east;
    y += south;
    return placed([x, y], scale, model);
  });
}

function dotsOf(dots: readonly number[], scale: number, model: BasemapModel): Point[] {
  return pairs(dots).map((point) => placed(point, scale, model));
}

function pairs(numbers: readonly number[]): Point[] {
  return numbers.flatMap((x, index): Point[] =>
    index % 2 === 0 ? [[x, numbers[index + 1] ?? 0]] : [],
  );
}
