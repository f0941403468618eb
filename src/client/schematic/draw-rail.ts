import type { Scene } from "./scene.ts";
import { stroke, toPixel, type LevelView } from "./view.ts";

/** Draws the railway lines. */
export function drawRail({ railways, style }: Scene, view: LevelView): void {
  stroke(view, railways, view.palette.rail, view.at(style.lines.rail));
}

/** Draws the stations; coordinates are pixels. */
export function drawStations({ stations, style }: Scene, view: LevelView): void {
  const { context, palette, at } = view;
  const radius = at(style.lines.station);
  if (radius === 0) return;
  const path = new Path2D();
  for (const station of stations) {
    const [x, y] = toPixel(view, station);
    path.moveTo(x + radius, y);
    path.arc(x, y, radius, 0, 2 * Math.PI);
  }
  context.setLineDash([]);
  context.fillStyle = palette.stationFill;
  context.fill(path);
  context.strokeStyle = palette.station;
  context.lineWidth = 1.2;
  context.stroke(path);
}
