import type { BasemapModel } from "../model/basemap/build-basemap.ts";
import { discsOf } from "../model/basemap/discs.ts";
import type { Localized } from "../schema/text.ts";
import type { Point } from "../model/basemap/geometry.ts";
import { placeNames, type PlacedNames } from "../model/basemap/place-names.ts";
import { unitZoom } from "../model/basemap/projection.ts";
import { readingByLocale, readingsOf } from "../model/basemap/readings.ts";
import type { Ring } from "../model/basemap/rings.ts";
import { basemapStyle, zooms, type BasemapStyle, type LabelKind } from "../model/basemap/style.ts";

/** A line as whole numbers: x and y of its first point, then the steps to each next point. */
export type WireLine = number[];

/** A name along a reach: its middle (thousandths of the length) and its shift to the right, in pixels. */
export type WireRiverName = [middle: number, shift: number];

/**
 * A name at a point. `positions` has a row for each of `readings`, and in it one sign for each zoom
 * level: an index into `style.positions` (base 36), or a dot where the name is not shown. `names` has,
 * by language, what readers know the place by.
 */
export type WireLabel = [
  text: string,
  x: number,
  y: number,
  kind: LabelKind,
  positions: string,
  names?: Localized,
];

/** The schematic map as the browser gets it. Lengths are Web Mercator pixels at `unitZoom`. */
export interface BasemapData {
  /** Layers of real lines for a closer look, the first one first. */
  closer?: CloserLayer[];
  unitZoom: number;
  /** The zoom levels for which names are placed. */
  zooms: readonly number[];
  /** The point from which all others are measured, in world pixels at `unitZoom`. */
  origin: Point;
  style: BasemapStyle;
  /** Shared borders, control points of curves as in all lines here. */
  borders: WireLine[];
  /** Outlines refer to `borders` by index, `~index` where one is walked backwards. */
  cells: { tint: number; rings: Ring[] }[];
  region: Ring[];
  farBorders: { kind: "country" | "province"; line: WireLine }[];
  glows: [x: number, y: number, radius: number][];
  /** `names` has one entry for each zoom level, 0 where the name is not shown. */
  reaches: { width: number; line: WireLine; name?: string; names?: (WireRiverName | 0)[] }[];
  seas: WireLine[];
  railways: WireLine[];
  stations: WireLine;
  labels: WireLabel[];
  /** Which row of the labels' `positions` holds for a language; the first one for those not here. */
  readings: Record<string, number>;
  fade: { centre: Point; inner: number; outer: number };
}

/** A layer that takes the place of the map's lines from a zoom level on, and its address. */
export interface CloserLayer {
  zoom: number;
  href: string;
}

/** The compact form of a layer: that of a map, without the style that the map has. */
export type LayerData = Omit<BasemapData, "style">;

/** The compact form of a layer that is shown from a zoom level on; lengths are whole pixels at `unit`. */
export function layerData(model: BasemapModel, from: number, unit: number): LayerData {
  const { style: _, ...data } = basemapData(model, from, unit);
  return data;
}

/** The compact form of the map, to be written as JSON; names are placed here, for each zoom level. */
export function basemapData(model: BasemapModel, from = 0, unit: number = unitZoom): BasemapData {
  const scale = 2 ** (unit - unitZoom);
  const scaled = (point: Point): Point => [point[0] * scale, point[1] * scale];
  const wireLine = (points: readonly Point[]): WireLine => stepsAlong(points.map(scaled));
  const size = (length: number): number => Math.round(length * scale);
  const [, ...readings] = readingsOf(model.labels);
  const names = zooms.map((zoom, level) =>
    zoom < from
      ? { labels: [], read: [], rivers: [] }
      : placeNames(model, { ...viewAt(model, zoom, level), readings }),
  );
  const shown = model.labels.map((_, index) => {
    const row = (labels: PlacedNames["labels"] = []): string =>
      labels[index]?.position.toString(36) ?? ".";
    const first = names.map(({ labels }) => row(labels)).join("");
    const others = readings.map((_, reading) =>
      names.map(({ read }) => row(read[reading])).join(""),
    );
    return [first, ...others].join("");
  });
  return {
    unitZoom: unit,
    zooms,
    origin: scaled(model.projection.origin),
    style: basemapStyle,
    borders: model.borders.map(wireLine),
    cells: model.cells.map(({ tint, rings }) => ({ tint, rings })),
    region: model.region,
    farBorders: model.farBorders.map(({ kind, points }) => ({ kind, line: wireLine(points) })),
    glows: model.glows.map(({ point: [x, y], radius }) => [size(x), size(y), size(radius)]),
    reaches: model.reaches.map(({ name, width, points }, index) => {
      const line = wireLine(points);
      if (name === undefined) return { width, line };
      return { width, line, name, names: names.map(({ rivers }) => wireRiverName(rivers[index])) };
    }),
    seas: model.seas.map(wireLine),
    railways: model.railways.map(wireLine),
    stations: wireLine(model.stations),
    labels: model.labels.flatMap(({ text, kind, names, point: [x, y] }, index): WireLabel[] => {
      const positions = shown[index] ?? "";
      if (!/[^.]/.test(positions)) return [];
      const label = [text, size(x), size(y), kind, positions] as const;
      return [names ? [...label, isolated(names)] : [...label]];
    }),
    readings: readingByLocale([[], ...readings]),
    fade: {
      centre: scaled(model.fade.centre),
      inner: model.fade.inner * scale,
      outer: model.fade.outer * scale,
    },
  };
}

function viewAt(
  model: BasemapModel,
  zoom: number,
  level: number,
): Parameters<typeof placeNames>[1] {
  const scale = 2 ** (zoom - unitZoom);
  const { centre, inner } = model.fade;
  const frame = {
    left: (centre[0] - inner) * scale,
    top: (centre[1] - inner) * scale,
    right: (centre[0] + inner) * scale,
    bottom: (centre[1] + inner) * scale,
  };
  const toPixel = ([x, y]: Point): Point => [x * scale, y * scale];
  const discs = discsOf(model.services, zoom).map((at) => toPixel(model.projection.toPoint(at)));
  return { level, frame, toPixel, discs };
}

/** Names whose letters run from right to left are set apart, so that a canvas draws them so. */
function isolated(names: Localized): Localized {
  const isolate = (name: string): string =>
    /[\u0590-\u08ff]/.test(name) ? `\u2067${name}\u2069` : name;
  return Object.fromEntries(Object.entries(names).map(([locale, name]) => [locale, isolate(name)]));
}

function wireRiverName(name: ReturnType<typeof placeNames>["rivers"][number]): WireRiverName | 0 {
  if (!name) return 0;
  return [Math.round(name.middle * 1000), Math.round(name.side * name.offset * 10) / 10];
}

function stepsAlong(points: readonly Point[]): WireLine {
  let [x, y] = [0, 0];
  return points.flatMap(([nextX, nextY]) => {
    const step = [Math.round(nextX) - x, Math.round(nextY) - y] as const;
    x += step[0];
    y += step[1];
    return [...step];
  });
}
