import { nth, type Point } from "../../model/basemap/geometry.ts";
import { isInside, joinedParts, outlinePoints } from "../../model/basemap/outline.ts";
import { ringsAround } from "../../model/basemap/rings.ts";
import { tintsFor } from "../../model/basemap/tints.ts";
import type { BasemapLayer } from "../../schema/basemap-layer.ts";
import { clipLine } from "./clip.ts";
import type { Feature } from "./feature.ts";
import { sharedBorders, type Ground } from "./shared-borders.ts";
import { coverOf, packed, packedPoint, toDrawing, type Area, type Step } from "./steps.ts";

type Boundaries = NonNullable<BasemapLayer["boundaries"]>;

/** How near the region's outline, in units, another border is taken for the same. */
const sameBorder = 250;

/** What the boundaries of a region are drawn from, and how many of its municipalities have any. */
export interface BoundaryMaker {
  found: number;
  make: (step: Step) => Boundaries;
}

/**
 * Makes the borders of the municipalities whose middle lies in an area, and those of larger areas,
 * such as countries, where they leave the region.
 */
export function boundaryMaker(features: readonly Feature[], area: Area): BoundaryMaker {
  const shapes = features.map(({ polygons }) =>
    polygons.flat().map((ring) => ring.map((point) => toDrawing(point, area))),
  );
  const grounds: Ground[] = [];
  const wide: Point[][] = [];
  for (const outlines of shapes) {
    const centres = [...area.centres.entries()].filter(([, centre]) => isInside(outlines, centre));
    const [only] = centres;
    if (centres.length > 1) wide.push(...outlines);
    else if (only && grounds.every(({ group }) => group !== only[0]))
      grounds.push({ group: only[0], outlines });
  }
  const outside = area.centres.length;
  const borders = sharedBorders(grounds, outside);
  const tints = tintsFor(outside, borders);
  const region = ringsAround(borders, (group) => group !== outside);
  const cells = grounds
    .toSorted((a, b) => a.group - b.group)
    .map(({ group }) => ({
      tint: tints[group] ?? 0,
      rings: ringsAround(borders, (other) => other === group),
    }));
  const lines = borders.map(({ points }) => points);
  const outlines = region.map((ring) => outlinePoints(lines, ring));
  const outerIn = (step: Step): Point[][] =>
    wide
      .flatMap((outline) => clipLine(outline, coverOf(step, area)))
      .flatMap((line) => joinedParts(line, outlines, sameBorder));
  return {
    found: grounds.length,
    make: (step) => ({
      borders: borders.map(({ points, ends }) => {
        const line = packed(points, step, area, ends[0] === ends[1] ? 4 : 2);
        return line.length > 0 ? line : [...packedPoint(nth(points, 0), step, area), 0, 0];
      }),
      cells,
      region,
      outer: outerIn(step)
        .map((line) => packed(line, step, area))
        .filter(({ length }) => length > 0),
    }),
  };
}
