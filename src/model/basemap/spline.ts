import { between, distance, midpoint, nth, type Point } from "./geometry.ts";

/**
 * Points along the quadratic B-spline of `controls`, whose ends are fixed: the curve that both
 * drawings make of every line, by quadratic curves from midpoint to midpoint.
 */
export function sampleSpline(controls: readonly Point[], steps = 4): Point[] {
  if (controls.length < 3) return [...controls];
  const samples: Point[] = [nth(controls, 0)];
  for (let index = 1; index < controls.length - 1; index++) {
    const control = nth(controls, index);
    const before = nth(controls, index - 1);
    const after = nth(controls, index + 1);
    const start = index === 1 ? before : midpoint(before, control);
    const end = index === controls.length - 2 ? after : midpoint(control, after);
    for (let step = 1; step <= steps; step++) {
      const t = step / steps;
      samples.push(between(between(start, control, t), between(control, end, t), t));
    }
  }
  return samples;
}

/**
 * Points on a smooth course through `points` (a cubic curve whose slope at each point follows its
 * neighbours); `before` and `after` tell where the line comes from and goes to.
 */
export function courseThrough(points: readonly Point[], before?: Point, after?: Point): Point[] {
  const course: Point[] = [];
  for (let index = 0; index < points.length - 1; index++) {
    const start = nth(points, index);
    const end = nth(points, index + 1);
    const previous = index > 0 ? nth(points, index - 1) : (before ?? start);
    const next = points[index + 2] ?? after ?? end;
    const length = distance(start, end);
    if (length === 0) continue;
    const leaving = length / (3 * (distance(previous, start) + length));
    const arriving = length / (3 * (length + distance(end, next)));
    const handles: [Point, Point] = [
      [start[0] + (end[0] - previous[0]) * leaving, start[1] + (end[1] - previous[1]) * leaving],
      [end[0] - (next[0] - start[0]) * arriving, end[1] - (next[1] - start[1]) * arriving],
    ];
    const steps = length < 300 ? 3 : 8;
    for (let step = 0; step < steps; step++) {
      course.push(onCubic(start, ...handles, end, step / steps));
    }
  }
  return [...course, nth(points, -1)];
}

function onCubic(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const ab = between(a, b, t);
  const bc = between(b, c, t);
  const cd = between(c, d, t);
  return between(between(ab, bc, t), between(bc, cd, t), t);
}
