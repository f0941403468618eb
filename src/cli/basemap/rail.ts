import { holds } from "../../model/basemap/box.ts";
import type { BasemapLayer } from "../../schema/basemap-layer.ts";
import { joinLines } from "./chains.ts";
import { clipLine } from "./clip.ts";
import type { Feature } from "./feature.ts";
import { coverOf, packed, packedPoint, toDrawing, type Area, type Step } from "./steps.ts";
import { thinned } from "./thin.ts";
import { railWords, says } from "./words.ts";

type Rail = NonNullable<BasemapLayer["rail"]>;

/** Tracks nearer to each other than so many pixels are drawn as one. */
const sameTrack = 3.5;

/** A track that leads nowhere is shown from so many pixels on. */
const shortest = 20;

/** Makes railways and stations; tracks side by side become one line, and trams are left out. */
export function railMaker(features: readonly Feature[], area: Area): (step: Step) => Rail {
  const trains = features.filter(({ properties }) => !says(properties, railWords.other));
  const tracks = trains
    .flatMap(({ lines }) => lines)
    .map((line) => ({ points: line.map((point) => toDrawing(point, area)), kind: "rail" }));
  const joined = joinLines(tracks, (kind) => kind).map(({ points }) => points);
  const stations = trains.flatMap(({ points }) => points).map((point) => toDrawing(point, area));
  return (step) => {
    const cover = coverOf(step, area);
    const near = joined.flatMap((line) => clipLine(line, cover));
    return {
      lines: thinned(near, sameTrack * step.pixel, shortest * step.pixel)
        .map((line) => packed(line, step, area))
        .filter(({ length }) => length > 0),
      stations: stations
        .filter((point) => holds(cover, point))
        .flatMap((point) => [...packedPoint(point, step, area)]),
    };
  };
}
