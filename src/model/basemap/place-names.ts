import { boxAround, boxOf, overlap, type Box } from "./box.ts";
import type { BasemapModel } from "./build-basemap.ts";
import type { Point } from "./geometry.ts";
import { placeLabels, type LabelView, type PlacedLabel } from "./place-labels.ts";
import { placeRiverNames, type RiverName } from "./place-river-names.ts";
import { PointGrid } from "./point-grid.ts";
import type { Reading } from "./readings.ts";
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
  gap?: number | ((at: Point) => number);
  /** What no name may cover. */
  obstacles?: readonly Box[];
  /** Where services are marked, in pixels; names would rather not lie there. */
  discs?: readonly Point[];
  /** Beside the local names, how else the map is read. */
  readings?: readonly Reading[];
}

/** The names of a view, in the order of the model's labels and reaches. */
export interface PlacedNames {
  labels: (PlacedLabel | undefined)[];
  /** The labels in each of the readings that were asked for. */
  read: (PlacedLabel | undefined)[][];
  rivers: (RiverName | undefined)[];
}

/** Chooses which names a view shows, and where, so that none lies on another. */
export function placeNames(model: BasemapModel, view: NameView): PlacedNames {
  const {
    level,
    toPixel,
    frame,
    labelFrame,
    gap,
    obstacles = [],
    discs = [],
    readings = [],
  } = view;
  const pixelsOf = (lines: readonly (readonly Point[])[]): PointGrid => {
    const near = lines.filter((line) => overlap(boxOf(line.map(toPixel)), labelFrame ?? frame));
    return new PointGrid(near.flatMap((line) => sampleSpline(line, 8).map(toPixel)));
  };
  const labelView: LabelView = {
    level,
    toPixel,
    obstacles,
    discs,
    water: pixelsOf(model.reaches.map(({ points }) => points)),
    ...(gap === undefined ? {} : { gap }),
    ...(labelFrame ? { frame: labelFrame } : {}),
  };
  const labels = placeLabels(model.labels, labelView);
  const read = readings.map((reading) => placeLabels(model.labels, { ...labelView, reading }));
  const placed = [labels, ...read].flat().filter((label) => label !== undefined);
  const signs = placed.map(({ label }) => {
    const reach = basemapStyle.labels[label.kind].ring ? markerRadius : 3;
    return boxAround(toPixel(label.point), reach);
  });
  const rivers = placeRiverNames(model.reaches, {
    level,
    toPixel,
    frame,
    taken: [
      ...obstacles,
      ...placed.map(({ box }) => box),
      ...signs,
      ...discs.map((disc) => boxAround(disc, markerRadius)),
    ],
    borders: pixelsOf(model.borders),
  });
  return { labels, read, rivers };
}
