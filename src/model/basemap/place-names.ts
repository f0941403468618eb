import { boxAround, boxOf, overlap, type Box } from "./box.ts";
import type { BasemapModel } from "./build-basemap.ts";
import type { Point } from "./geometry.ts";
import { placeLabels, type PlacedLabel } from "./place-labels.ts";
import { placeRiverNames, type RiverName } from "./place-river-names.ts";
import { PointGrid } from "./point-grid.ts";
import { sampleSpline } from "./spline.ts";
import { basemapStyle, markerRadius } from "./style.ts";

/** The view for which names are placed. */
export interface NameView {
  /** Index into the values per zoom. */
  level: number;
  toPixel: (point: Point) => Point;
  /** Where the names along rivers must stay, in pixels. */
  frame: Box;
  /** Where all names must stay, if that is not everywhere. */
  labelFrame?: Box;
  /** Distance of main places from their names, in pixels, if it is not that of the style. */
  gap?: number;
  /** What no name may cover. */
  obstacles?: readonly Box[];
}

/** The names of a view, in the order of the model's labels and reaches. */
export interface PlacedNames {
  labels: (PlacedLabel | undefined)[];
  rivers: (RiverName | undefined)[];
}

/** Chooses which names a view shows, and where, so that none lies on another. */
export function placeNames(model: BasemapModel, view: NameView): PlacedNames {
  const { level, toPixel, frame, labelFrame, gap, obstacles = [] } = view;
  const pixelsOf = (lines: readonly (readonly Point[])[]): PointGrid => {
    const near = lines.filter((line) => overlap(boxOf(line.map(toPixel)), labelFrame ?? frame));
    return new PointGrid(near.flatMap((line) => sampleSpline(line, 8).map(toPixel)));
  };
  const labels = placeLabels(model.labels, {
    level,
    toPixel,
    obstacles,
    water: pixelsOf(model.reaches.map(({ points }) => points)),
    ...(gap === undefined ? {} : { gap }),
    ...(labelFrame ? { frame: labelFrame } : {}),
  });
  const placed = labels.filter((label) => label !== undefined);
  const signs = placed.map(({ label }) => {
    const reach = basemapStyle.labels[label.kind].ring ? markerRadius : 3;
    return boxAround(toPixel(label.point), reach);
  });
  const rivers = placeRiverNames(model.reaches, {
    level,
    toPixel,
    frame,
    taken: [...obstacles, ...placed.map(({ box }) => box), ...signs],
    borders: pixelsOf(model.borders),
  });
  return { labels, rivers };
}
