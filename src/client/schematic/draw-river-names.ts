import { alongCurve, type Point } from "./curve.ts";
import type { Scene, SceneReach } from "./scene.ts";
import { toPixel, type LevelView } from "./view.ts";

/** Draws the names of rivers letter by letter along their curves; coordinates are pixels. */
export function drawRiverNames({ reaches, style }: Scene, view: LevelView): void {
  const { context, palette, at } = view;
  context.font = `italic 400 ${at(style.lines.riverName)}px ${style.font}`;
  context.textBaseline = "middle";
  context.textAlign = "center";
  context.fillStyle = palette.waterInk;
  for (const reach of reaches) drawRiverName(reach, view, style.riverSpacing);
}

function drawRiverName(
  { name, names, points }: SceneReach,
  view: LevelView,
  spacing: number,
): void {
  const place = names[view.level];
  if (!name || !place) return;
  const { context } = view;
  const [middle, shift] = place;
  const line = measure(alongCurve(points).map((point) => toPixel(view, point)));
  const widths = [...name].map((letter) => context.measureText(letter).width + spacing);
  const length = widths.reduce((sum, width) => sum + width, 0);
  const centre = (middle / 1000) * line.length;
  const [start, end] = [line.at(centre - length / 2), line.at(centre + length / 2)];
  const direction = end[0] < start[0] ? -1 : 1;
  let along = centre - (direction * length) / 2;
  for (const [index, letter] of [...name].entries()) {
    const width = widths[index] ?? 0;
    const [from, to] = [line.at(along - direction * 7), line.at(along + direction * (width + 7))];
    const [x, y] = line.at(along + (direction * width) / 2);
    context.save();
    context.translate(x, y);
    context.rotate(Math.atan2(to[1] - from[1], to[0] - from[0]));
    context.fillText(letter, 0, direction * shift);
    context.restore();
    along += direction * width;
  }
}

interface MeasuredLine {
  length: number;
  /** The point at a distance along the line. */
  at: (along: number) => Point;
}

function measure(points: readonly Point[]): MeasuredLine {
  const marks: number[] = [];
  let length = 0;
  for (const [index, point] of points.entries()) {
    const before = points[index - 1] ?? point;
    length += Math.hypot(point[0] - before[0], point[1] - before[1]);
    marks.push(length);
  }
  const at = (along: number): Point => {
    const found = marks.findIndex((mark) => mark >= along);
    const index = Math.max(1, found === -1 ? points.length - 1 : found);
    const [start, end] = [points[index - 1] ?? [0, 0], points[index] ?? [0, 0]];
    const [from, to] = [marks[index - 1] ?? 0, marks[index] ?? 0];
    const t = (along - from) / (to - from || 1);
    return [start[0] + (end[0] - start[0]) * t, start[1] + (end[1] - start[1]) * t];
  };
  return { length, at };
}
