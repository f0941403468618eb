import type { BasemapModel } from "../../model/basemap/build-basemap.ts";
import { boxOf, grown, type Box } from "../../model/basemap/box.ts";
import type { Point } from "../../model/basemap/geometry.ts";
import { unitZoom } from "../../model/basemap/projection.ts";
import { zooms } from "../../model/basemap/style.ts";
import type { Bounds } from "../../schema/site.ts";
import { clipLoop } from "./clip-loop.ts";

/** The part of the map that a picture shows. */
export interface Frame {
  width: number;
  height: number;
  /** Pixels for each unit. */
  scale: number;
  /** Index of the nearest zoom level. */
  level: number;
  toPixel: (point: Point) => Point;
}

/** The size of a picture, and what must be in view: the whole region if neither is given. */
interface Shown {
  width: number;
  height: number;
  bounds?: Bounds | undefined;
  /** In units. */
  box?: Box | undefined;
}

/** The space around the region in a picture of it all, in pixels. */
const margin = 16;

/** The frame in which all that must be in view is as large as can be. */
export function frameOf(model: BasemapModel, { width, height, bounds, box }: Shown): Frame {
  const shown = box ?? (bounds ? boxWithin(model, bounds) : model.extent);
  const room = box || bounds ? 0 : margin;
  const scale = Math.min(
    (width - 2 * room) / Math.max(shown.right - shown.left, 1),
    (height - 2 * room) / Math.max(shown.bottom - shown.top, 1),
  );
  const zoom = unitZoom + Math.log2(scale);
  const level = Math.min(Math.max(Math.round(zoom - zooms[0]), 0), zooms.length - 1);
  const centre = [(shown.left + shown.right) / 2, (shown.top + shown.bottom) / 2] as const;
  const toPixel = ([x, y]: Point): Point => [
    width / 2 + (x - centre[0]) * scale,
    height / 2 + (y - centre[1]) * scale,
  ];
  return { width, height, scale, level, toPixel };
}

function boxWithin({ projection }: BasemapModel, [southWest, northEast]: Bounds): Box {
  return boxOf([projection.toPoint(southWest), projection.toPoint(northEast)]);
}

/** Lines this far outside the picture are of no account: wide strokes and curves included. */
const bleed = 256;

/** A line in pixels, as seen in the frame: what lies far outside is drawn in; nothing if all does. */
export function inFrame(frame: Frame, points: readonly Point[]): Point[] {
  const view = viewOf(frame);
  const clamped = points
    .map(frame.toPixel)
    .map(([x, y]): Point => [
      Math.min(Math.max(x, view.left), view.right),
      Math.min(Math.max(y, view.top), view.bottom),
    ]);
  return clamped.filter((point, index) => {
    const [before, after] = [clamped[index - 1], clamped[index + 1]];
    return !(before && after && sharesEdge(before, point, after, view));
  });
}

/** A closed line in pixels, cut off far outside the frame: no side of it crosses the view that was not there. */
export function loopInFrame(frame: Frame, points: readonly Point[]): Point[] {
  return clipLoop(points.map(frame.toPixel), viewOf(frame));
}

function viewOf({ width, height }: Frame): Box {
  return grown({ left: 0, top: 0, right: width, bottom: height }, bleed, bleed);
}

/** Whether three points in a row lie on the same edge of the view, so that the middle one is idle. */
function sharesEdge(a: Point, b: Point, c: Point, view: Box): boolean {
  const on = (axis: 0 | 1, edge: number): boolean =>
    a[axis] === edge && b[axis] === edge && c[axis] === edge;
  return on(0, view.left) || on(0, view.right) || on(1, view.top) || on(1, view.bottom);
}
