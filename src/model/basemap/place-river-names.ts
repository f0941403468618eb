import { BoxGrid } from "./box-grid.ts";
import { boxAround, boxOf, grown, holds, overlap, type Box } from "./box.ts";
import { distance, nth, type Point } from "./geometry.ts";
import type { Reach } from "./lines.ts";
import { measured } from "./measured-line.ts";
import type { PointGrid } from "./point-grid.ts";
import { sampleSpline } from "./spline.ts";
import { basemapStyle, riverWidth } from "./style.ts";
import { textWidth } from "./text-width.ts";

/** No name runs round a sharper bend than this (the sine of half the angle). */
const sharpestBend = 0.11;

/** Where a name is tested, in parts of its length. */
const parts = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];
const middleLetter = 4;

/** The same name comes again after this many pixels. */
const repeat = 260;

/** The view for which names along rivers are placed. */
export interface RiverNameView {
  level: number;
  toPixel: (point: Point) => Point;
  /** Labels and signs, which the names avoid. */
  taken: readonly Box[];
  /** Borders, which the names would rather not cross. */
  borders: PointGrid;
  /** Where names must stay. */
  frame: Box;
}

/** Where the name of a reach stands. */
export interface RiverName {
  /** Its middle, as part (0 to 1) of the length of the reach. */
  middle: number;
  /** 1 on the right of the reach, seen along its points; -1 on the left. */
  side: 1 | -1;
  /** Whether it reads against the order of the points, so that it stands upright. */
  backwards: boolean;
  /** How long it is, in pixels; rather too long than too short. */
  length: number;
  /** From the reach to the middle of the letters, in pixels. */
  offset: number;
  size: number;
}

interface Candidate extends RiverName {
  /** The sharpest turn under the name, as the sine of half the angle. */
  bend: number;
  /** Places along the name, from its first letter to its last, in pixels. */
  letters: Point[];
}

/** The name of each reach, where there is room for it; `undefined` where there is none. */
export function placeRiverNames(
  reaches: readonly Reach[],
  view: RiverNameView,
): (RiverName | undefined)[] {
  const taken = new BoxGrid(view.taken.map((box) => grown(box, 9, 9)));
  const placed: { name: string; at: Point }[] = [];
  return reaches.map((reach) => {
    const { name } = reach;
    const isNear = overlap(boxOf(reach.points.map(view.toPixel)), view.frame);
    if (name === undefined || !isNear) return undefined;
    const fits = ({ letters, bend }: Candidate): boolean =>
      bend <= sharpestBend &&
      letters.every((letter) => holds(view.frame, letter)) &&
      placed.every(
        (other) => other.name !== name || distance(other.at, nth(letters, middleLetter)) > repeat,
      ) &&
      !letters.some((letter) => taken.covers(letter));
    const [best] = candidates(reach, name, view.level, view.toPixel)
      .filter(fits)
      .map((candidate) => ({ ...candidate, cost: costOf(candidate, view.borders) }))
      .toSorted((a, b) => a.cost - b.cost);
    if (!best) return undefined;
    for (const letter of best.letters) taken.add(grown(boxAround(letter, 19), 8, 0));
    placed.push({ name, at: nth(best.letters, middleLetter) });
    const { middle, side, backwards, length, offset, size } = best;
    return { middle, side, backwards, length, offset, size };
  });
}

/** Every place along the reach that is long enough for the name, on both sides. */
function candidates(
  reach: Reach,
  name: string,
  level: number,
  toPixel: (point: Point) => Point,
): Candidate[] {
  const size = nth(basemapStyle.lines.riverName, level);
  const offset = riverWidth(reach.width, level) / 2 + size * 0.72;
  const length = textWidth(name, size, 400, basemapStyle.riverSpacing);
  const line = measured(sampleSpline(reach.points).map(toPixel));
  const found: Candidate[] = [];
  for (let start = 6; start + length < line.length - 6; start += length / 6) {
    const stops = parts.map((part) => line.at(start + part * length));
    const backwards = nth(stops, -1)[0] < nth(stops, 0)[0];
    const middle = (start + length / 2) / line.length;
    const bend = sharpestTurn(stops);
    for (const side of [1, -1] as const) {
      const letters = shifted(stops, side * offset);
      found.push({ middle, side, backwards, length, offset, size, bend, letters });
    }
  }
  return found;
}

/** Straight and above the water is best; crossing borders is worst. */
function costOf({ bend, letters, side, backwards }: Candidate, borders: PointGrid): number {
  const crossings = letters.reduce((sum, letter) => sum + borders.countIn(boxAround(letter, 8)), 0);
  const isAbove = (side === -1) !== backwards;
  return bend * 5 + Math.min(1.2, crossings * 0.06) + (isAbove ? 0 : 0.1);
}

/** The largest change of direction between the stops, as the sine of half the angle. */
function sharpestTurn(stops: readonly Point[]): number {
  const headings = stops.slice(1).map((stop, index) => heading(nth(stops, index), stop));
  return Math.max(
    ...headings
      .slice(1)
      .map((angle, index) => Math.abs(Math.sin((angle - nth(headings, index)) / 2))),
  );
}

function heading(from: Point, to: Point): number {
  return Math.atan2(to[1] - from[1], to[0] - from[0]);
}

/** The stops moved sideways: to the right of their direction by `offset` pixels. */
function shifted(stops: readonly Point[], offset: number): Point[] {
  return stops.map((stop, index) => {
    const from = stops[index - 1] ?? stop;
    const to = stops[index + 1] ?? stop;
    const angle = heading(from, to) + Math.PI / 2;
    return [stop[0] + offset * Math.cos(angle), stop[1] + offset * Math.sin(angle)];
  });
}
