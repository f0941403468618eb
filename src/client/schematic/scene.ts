import type { BasemapData, WireLine } from "../../export/basemap-json.ts";
import { addCurve, addLoop, pointsOf, type Point } from "./curve.ts";

/** A reach of a river with the points of its curve, along which its name is set. */
export interface SceneReach {
  width: number;
  path: Path2D;
  points: Point[];
  name: string | undefined;
  names: NonNullable<BasemapData["reaches"][number]["names"]>;
}

/** The map as paths, made once; coordinates are those of the data. */
export interface Scene extends Pick<
  BasemapData,
  "style" | "zooms" | "origin" | "unitZoom" | "labels" | "readings" | "glows" | "fade"
> {
  cells: { tint: number; path: Path2D }[];
  borders: Path2D;
  region: Path2D;
  farBorders: Record<"country" | "province", Path2D>;
  sea: Path2D;
  reaches: SceneReach[];
  railways: Path2D;
  stations: Point[];
}

/** Makes the paths of the map. */
export function readScene(data: BasemapData): Scene {
  const borders = data.borders.map(pointsOf);
  const outline = (rings: BasemapData["region"]): Path2D => {
    const path = new Path2D();
    for (const ring of rings) {
      for (const [index, reference] of ring.entries()) {
        const line = borders[reference < 0 ? ~reference : reference] ?? [];
        addCurve(path, reference < 0 ? [...line].reverse() : line, index === 0);
      }
      path.closePath();
    }
    return path;
  };
  const { style, zooms, origin, unitZoom, labels, readings, glows, fade } = data;
  return {
    ...{ style, zooms, origin, unitZoom, labels, readings, glows, fade },
    cells: data.cells.map(({ tint, rings }) => ({ tint, path: outline(rings) })),
    borders: curves(data.borders),
    region: outline(data.region),
    farBorders: {
      country: curves(data.farBorders.filter(({ kind }) => kind === "country").map(lineOf)),
      province: curves(data.farBorders.filter(({ kind }) => kind === "province").map(lineOf)),
    },
    sea: loops(data.seas),
    reaches: data.reaches.map(({ width, line, name, names = [] }) => {
      return { width, path: curves([line]), points: pointsOf(line), name, names };
    }),
    railways: curves(data.railways),
    stations: pointsOf(data.stations),
  };
}

function lineOf({ line }: { line: WireLine }): WireLine {
  return line;
}

function curves(lines: readonly WireLine[]): Path2D {
  const path = new Path2D();
  for (const line of lines) addCurve(path, pointsOf(line), true);
  return path;
}

function loops(lines: readonly WireLine[]): Path2D {
  const path = new Path2D();
  for (const line of lines) addLoop(path, pointsOf(line));
  return path;
}
