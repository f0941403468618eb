import type { BasemapModel } from "../model/basemap/build-basemap.ts";
import { boxAround, type Box } from "../model/basemap/box.ts";
import { placeNames } from "../model/basemap/place-names.ts";
import type { MapPoint } from "../model/map-pictures.ts";
import type { Bounds } from "../schema/site.ts";
import { frameOf } from "./basemap-svg/frame.ts";
import { ground, ownGround } from "./basemap-svg/ground.ts";
import { marker, markerRadiusAt } from "./basemap-svg/marker.ts";
import { labelText, riverText } from "./basemap-svg/names.ts";
import { drawnSigns, numberedSigns, reachAt } from "./basemap-svg/numbered.ts";
import { styleSheet } from "./basemap-svg/style-sheet.ts";

/** What a picture of the map shows, and how large it is. */
export interface BasemapSvgOptions {
  /** In CSS pixels. */
  width: number;
  height: number;
  /** What must be in view; the whole region if left out. */
  bounds?: Bounds | undefined;
  /** The same in units of the drawing. */
  box?: Box | undefined;
  /** The municipality whose ground is outlined. */
  own?: string | undefined;
  /** Places to mark; approximate ones look so, those with a number show it. */
  points?: readonly MapPoint[] | undefined;
}

/** From a main place to its name, or from the marker on it, in pixels. */
const labelGap = 9;

/**
 * The schematic map as a picture of its own, an SVG document for `<img>`: light or dark as the
 * reader's system asks, without script, and with the names that fit its scale.
 */
export function basemapSvg(model: BasemapModel, options: BasemapSvgOptions): string {
  const frame = frameOf(model, options);
  const { width, height, level, toPixel } = frame;
  const places = (options.points ?? []).map(({ lat, lon, ...sign }) => ({
    at: toPixel(model.projection.toPoint([lat, lon])),
    ...sign,
  }));
  const marks = places.filter(({ number }) => number === undefined);
  const numbered = numberedSigns(places);
  const radius = markerRadiusAt(level);
  const inside = { left: 4, top: 4, right: width - 4, bottom: height - 4 };
  const names = placeNames(model, {
    level,
    toPixel,
    frame: inside,
    labelFrame: inside,
    obstacles: [...marks.map(({ at }) => boxAround(at, radius)), ...numbered.map(({ box }) => box)],
    gap: (at) => reachAt(numbered, at) + (marks.length > 0 ? radius + labelGap : labelGap),
  });
  const labels = names.labels.filter((label) => label !== undefined);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    styleSheet(level),
    ...ground(model, frame),
    ...(options.own === undefined ? [] : [ownGround(model, frame, options.own)]),
    ...names.rivers.map((name, index) => riverText(model, frame, index, name)),
    ...labels.toReversed().map((label) => labelText(label, frame)),
    ...marks.map(({ at, approximate }) => marker(at, radius, approximate)),
    ...drawnSigns(numbered),
    "</svg>",
  ].join("");
}
