import type { BasemapData } from "../../export/basemap-json.ts";
import type { Point } from "./curve.ts";

/** The colours of a drawing. */
export type Palette = BasemapData["style"]["palettes"]["light"];

/** Where drawings go: a canvas of the page, or one in a worker. */
export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** What a drawing shows and on which canvas; lengths in CSS pixels. */
export interface View {
  context: Context;
  /** Pixels of the screen for each CSS pixel. */
  density: number;
  /** CSS pixels for each unit of the data. */
  scale: number;
  zoom: number;
  /** Where the data's origin lies on the canvas. */
  offset: Point;
  size: Point;
  palette: Palette;
  /** The reader's language, for places that are known in it by another name. */
  locale?: string | undefined;
}

/** A view with the way to look up a value for its zoom. */
export interface LevelView extends View {
  /** Index of the nearest zoom level for which names are placed. */
  level: number;
  /** Where that level stands among the positions of names, for the reader's language. */
  place: number;
  at: (values: readonly number[]) => number;
}

/** From here on coordinates are those of the data. */
export function useUnits({ context, density, scale, offset }: View): void {
  const factor = density * scale;
  context.setTransform(factor, 0, 0, factor, density * offset[0], density * offset[1]);
}

/** From here on coordinates are CSS pixels of the canvas. */
export function usePixels({ context, density }: View): void {
  context.setTransform(density, 0, 0, density, 0, 0);
}

/** Where a point of the data lies on the canvas. */
export function toPixel({ scale, offset }: View, [x, y]: Point): Point {
  return [x * scale + offset[0], y * scale + offset[1]];
}

/** Strokes a path of the data with a width and dashes in CSS pixels. */
export function stroke(
  { context, scale }: View,
  path: Path2D,
  color: string,
  width: number,
  dashes: readonly number[] = [],
): void {
  context.strokeStyle = color;
  context.lineWidth = width / scale;
  context.setLineDash(dashes.map((dash) => dash / scale));
  context.stroke(path);
}

/** Fills a path of the data. */
export function fill({ context }: View, path: Path2D, color: string): void {
  context.fillStyle = color;
  context.fill(path);
}

/** The same colour, fully transparent. */
export function transparent(color: string): string {
  return `${color.slice(0, 7)}00`;
}
