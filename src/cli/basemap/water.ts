import { boxOf } from "../../model/basemap/box.ts";
import { distance, nth, type Point } from "../../model/basemap/geometry.ts";
import type { Reach } from "../../model/basemap/lines.ts";
import type { BasemapLayer } from "../../schema/basemap-layer.ts";
import { joinLines } from "./chains.ts";
import { clipLine, clipOutline } from "./clip.ts";
import type { Feature } from "./feature.ts";
import { coverOf, packed, toDrawing, type Area, type Step } from "./steps.ts";
import { lengthOf } from "./thin.ts";
import { nameOf, says, waterWords } from "./words.ts";

type Water = NonNullable<BasemapLayer["water"]>;

interface CourseKind {
  name: string | undefined;
  width: number;
}

interface Course extends CourseKind {
  points: Point[];
}

/** Which courses a layer shows: those at least so wide, and so many of its pixels long. */
const shown: Readonly<Record<number, { width: number; pixels: number }>> = {
  8: { width: 1.5, pixels: 40 },
  10: { width: 1.5, pixels: 24 },
  12: { width: 1, pixels: 110 },
};

/** How far a river may be, in units, from where the schematic map has one of its name. */
const sameRiver = 700;

/** Makes rivers, canals, streams and lakes; rivers that the schematic map names are as wide as there. */
export function waterMaker(
  features: readonly Feature[],
  area: Area,
  schematic: readonly Reach[],
): (step: Step) => Water {
  const courses = coursesIn(features, area, schematic);
  const lakes = features.flatMap(({ polygons }) =>
    polygons.map(([outline = []]) => outline.slice(0, -1).map((point) => toDrawing(point, area))),
  );
  const clipped = (course: Course, step: Step): Course[] =>
    clipLine(course.points, course.width > 1 ? coverOf(step, area) : area.bounds).map((points) => ({
      ...course,
      points,
    }));
  return (step) => {
    const cover = coverOf(step, area);
    const { width: narrowest, pixels } = shown[step.zoom] ?? { width: 1, pixels: 0 };
    return {
      courses: withLinks(
        courses
          .filter(({ width }) => width >= narrowest)
          .flatMap((course) => clipped(course, step)),
        pixels * step.pixel,
      ).flatMap(({ points, name, width }) => {
        const line = packed(points, step, area);
        return line.length > 0 ? [{ width, ...(name !== undefined && { name }), line }] : [];
      }),
      areas: lakes
        .map((outline) => clipOutline(outline, cover))
        .filter((outline) => isLarge(outline, step))
        .map((outline) => packed(outline, step, area, 4))
        .filter(({ length }) => length > 4),
    };
  };
}

/** The courses that are at least so long, and shorter ones that lead from one to another. */
function withLinks(courses: readonly Course[], shortest: number): Course[] {
  const isLong = ({ points }: Course): boolean => lengthOf(points) >= shortest;
  const places = new Set(courses.filter(isLong).flatMap(({ points }) => points.map(String)));
  const isLink = ({ points }: Course): boolean =>
    [nth(points, 0), nth(points, -1)].every((end) => places.has(String(end)));
  return courses.filter((course) => isLong(course) || isLink(course));
}

function isLarge(outline: readonly Point[], { pixel }: Step): boolean {
  const { left, top, right, bottom } = boxOf(outline);
  return Math.min(right - left, bottom - top) > 4 * pixel;
}

function coursesIn(
  features: readonly Feature[],
  area: Area,
  schematic: readonly Reach[],
): Course[] {
  const pieces = features.flatMap(({ properties, lines }) => {
    const name = nameOf(properties);
    const kind = { width: widthOf(properties, name), name };
    return lines.map((line) => ({ points: line.map((point) => toDrawing(point, area)), kind }));
  });
  return joinLines(pieces, oneCourse)
    .map(({ points, kind: { name, width } }): Course => {
      const known = name === undefined ? undefined : schematicWidth(name, points, schematic);
      return { points, name, width: known ?? width };
    })
    .toSorted((a, b) => b.width - a.width || lengthOf(b.points) - lengthOf(a.points));
}

/** Two pieces of as much water are one course, unless they have different names. */
function oneCourse(one: CourseKind, other: CourseKind): CourseKind | undefined {
  const isSame = one.name === other.name || one.name === undefined || other.name === undefined;
  return one.width === other.width && isSame
    ? { width: one.width, name: one.name ?? other.name }
    : undefined;
}

/** Docks and locks are water, but no course that somebody looks for on a map of a region. */
const harbour = /dok\b|dock\b|sluis|écluse|ecluse|\block\b/i;

function widthOf(properties: Feature["properties"], name = ""): number {
  if (harbour.test(name)) return 1.2;
  if (says(properties, waterWords.river) || says(properties, waterWords.canal)) return 1.8;
  return says(properties, waterWords.stream) ? 1 : 1.4;
}

/** The width that the schematic map gives a river where this part of it runs. */
function schematicWidth(
  name: string,
  points: readonly Point[],
  schematic: readonly Reach[],
): number | undefined {
  const middle = points[Math.floor(points.length / 2)];
  if (!middle) return undefined;
  const [nearest] = schematic
    .filter((reach) => reach.name?.toLowerCase() === name.toLowerCase())
    .map(({ width, points: course }) => ({
      width,
      away: Math.min(...course.map((point) => distance(point, middle))),
    }))
    .toSorted((a, b) => a.away - b.away);
  return nearest && nearest.away < sameRiver ? nearest.width : undefined;
}
