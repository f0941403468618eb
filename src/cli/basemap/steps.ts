import { grown, type Box } from "../../model/basemap/box.ts";
import { nth, type Point } from "../../model/basemap/geometry.ts";
import { unitZoom, type Projection } from "../../model/basemap/projection.ts";
import { simplify } from "../../model/basemap/simplify.ts";
import type { LonLat } from "./feature.ts";

/** How finely a layer is drawn. Lengths are units of the drawing. */
export interface Step {
  /** The first zoom level that it is for. */
  zoom: number;
  /** The zoom level whose pixels are its whole numbers. */
  unitZoom: number;
  /** A pixel of the screen, at the zoom level that the layer is drawn for. */
  pixel: number;
  /** How far around the region lines are kept, in parts of its width and height. */
  margin: number;
}

/** The layers, for zoom 8 and 9, 10 and 11, and from 12 on. */
export const steps: readonly Step[] = [
  { zoom: 8, unitZoom: 11, pixel: 32, margin: 0.35 },
  { zoom: 10, unitZoom: 13, pixel: 8, margin: 0.2 },
  { zoom: 12, unitZoom: 14, pixel: 4, margin: 0.05 },
];

/** What a point may change the line before it is left out, in square pixels. */
const coarseness = 0.6;

/** Where the region is and how its points become points of the drawing. */
export interface Area {
  projection: Projection;
  /** The region, as far as the bounds of its site go. */
  bounds: Box;
  /** The middles of the region's municipalities. */
  centres: readonly Point[];
}

/** What a layer covers: the region and some ground around it. */
export function coverOf({ margin }: Step, { bounds }: Area): Box {
  const { left, top, right, bottom } = bounds;
  return grown(bounds, (right - left) * margin, (bottom - top) * margin);
}

/** Degrees as a point of the drawing, so rounded that neighbours' borders stay the same points. */
export function toDrawing([lon, lat]: LonLat, { projection }: Area): Point {
  const [x, y] = projection.toPoint([lat, lon]);
  return [Math.round(x * 8) / 8, Math.round(y * 8) / 8];
}

/** A line as a layer stores it, without points that nobody would see; too short a line has none. */
export function packed(line: readonly Point[], step: Step, area: Area, keep = 2): number[] {
  const whole = simplify(line, step.pixel * step.pixel * coarseness, keep).map((point) =>
    packedPoint(point, step, area),
  );
  const distinct = whole.filter(([x, y], index) => {
    const before = whole[index - 1];
    return !before || before[0] !== x || before[1] !== y;
  });
  if (distinct.length < 2) return [];
  return distinct.flatMap(([x, y], index) => {
    const [fromX, fromY] = index > 0 ? nth(distinct, index - 1) : [0, 0];
    return [x - fromX, y - fromY];
  });
}

/** A point in the whole numbers of a layer: pixels of the world at its zoom level. */
export function packedPoint([x, y]: Point, step: Step, { projection: { origin } }: Area): Point {
  const scale = 2 ** (step.unitZoom - unitZoom);
  return [Math.round((x + origin[0]) * scale), Math.round((y + origin[1]) * scale)];
}
