/** A point in the coordinates of the map's data. */
export type Point = readonly [x: number, y: number];

type Pen = Pick<Path2D, "moveTo" | "lineTo" | "quadraticCurveTo" | "closePath">;

/** The points of a line that is stored as its first point and the steps to each next one. */
export function pointsOf(line: readonly number[]): Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (let index = 0; index + 1 < line.length; index += 2) {
    x += line[index] ?? 0;
    y += line[index + 1] ?? 0;
    points.push([x, y]);
  }
  return points;
}

/** The point halfway. */
export function midpoint(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

/** Adds the curve of some control points to a path: a B-spline whose ends are fixed. */
export function addCurve(pen: Pen, points: readonly Point[], isStart: boolean): void {
  const [first, ...others] = points;
  const last = others.at(-1);
  if (!first || !last) return;
  if (isStart) pen.moveTo(...first);
  else pen.lineTo(...first);
  for (const [index, control] of others.slice(0, -1).entries()) {
    const next = others[index + 1] ?? last;
    pen.quadraticCurveTo(...control, ...(next === last ? last : midpoint(control, next)));
  }
  if (others.length === 1) pen.lineTo(...last);
}

/** Adds the closed curve of some control points to a path. */
export function addLoop(pen: Pen, points: readonly Point[]): void {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return;
  pen.moveTo(...midpoint(last, first));
  for (const [index, control] of points.entries()) {
    pen.quadraticCurveTo(...control, ...midpoint(control, points[index + 1] ?? first));
  }
  pen.closePath();
}

/** Points along the curve of some control points, close enough to set letters on. */
export function alongCurve(points: readonly Point[], steps = 4): Point[] {
  const samples: Point[] = [];
  let here: Point = [0, 0];
  addCurve(
    {
      moveTo: (x, y) => samples.push((here = [x, y])),
      lineTo: (x, y) => samples.push((here = [x, y])),
      quadraticCurveTo: (cx, cy, x, y) => {
        const start = here;
        for (let step = 1; step <= steps; step++) {
          const t = step / steps;
          const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
          here = [a * start[0] + b * cx + c * x, a * start[1] + b * cy + c * y];
          samples.push(here);
        }
      },
      closePath: () => undefined,
    },
    points,
    true,
  );
  return samples;
}
