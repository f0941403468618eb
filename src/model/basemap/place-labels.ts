import { boxAround, grown, overlap, type Box } from "./box.ts";
import { nth, type Point } from "./geometry.ts";
import type { Label } from "./labels.ts";
import type { Reading } from "./readings.ts";
import type { PointGrid } from "./point-grid.ts";
import { basemapStyle, discRadius, markerRadius, type LabelKind } from "./style.ts";
import { textWidth } from "./text-width.ts";

/** The view for which labels are placed. */
export interface LabelView {
  /** Index into the values per zoom. */
  level: number;
  toPixel: (point: Point) => Point;
  /** Water, which names would rather not lie on. */
  water: PointGrid;
  /** Distance of main places from their names, in pixels, if it is not that of the style. */
  gap?: number | ((at: Point) => number);
  /** What no name may cover. */
  obstacles?: readonly Box[];
  /** Where services are marked, in pixels; names would rather not lie there. */
  discs?: readonly Point[];
  /** For the names in these languages there must be room, with the local name below. */
  reading?: Reading;
  /** Where names must stay. */
  frame?: Box;
}

/** A label with its place in a view, in pixels. */
export interface PlacedLabel {
  label: Label;
  size: number;
  gap: number;
  /** Index into `basemapStyle.positions`. */
  position: number;
  box: Box;
}

/** What each of `basemapStyle.positions` costs. */
const positionCosts = [0, 0.25, 0.4, 0.6, 0.5, 0.55, 0.7, 0.75, 0, 0.65, 0.7, 0.75, 0.8];

const small: ReadonlySet<LabelKind> = new Set(["seat", "village", "farMedium", "farSmall"]);

/** The position of names without a sign. */
const centred = 8;

/**
 * Gives each label the best free position, in the order of the labels; those for which none is free
 * stay out (`undefined`). No two placed labels overlap, nor does one cover another's sign.
 */
export function placeLabels(
  labels: readonly Label[],
  view: LabelView,
): (PlacedLabel | undefined)[] {
  const names: Box[] = [];
  const signs: Box[] = [...(view.obstacles ?? [])];
  const discs = (view.discs ?? []).map((disc) => boxAround(disc, discRadius));
  const markers = labels
    .filter(({ kind }) => basemapStyle.labels[kind].ring)
    .map(({ point }) => boxAround(view.toPixel(point), markerRadius));
  return labels.map((label) => {
    const style = basemapStyle.labels[label.kind];
    const sign = boxAround(view.toPixel(label.point), style.sign);
    if (style.sign > 0 && names.some((name) => overlap(name, sign))) return undefined;
    const clear = label.kind === "village" ? 6 : 3;
    const isFree = ({ box }: PlacedLabel): boolean => {
      const ground = grown(box, clear, 1);
      const isHit = (other: Box): boolean => overlap(ground, other);
      return (!view.frame || within(box, view.frame)) && !names.some(isHit) && !signs.some(isHit);
    };
    const others = markers.filter((marker) => !overlap(marker, sign));
    const [best] = candidates(label, view)
      .filter(isFree)
      .map((place) => ({
        place,
        cost: costOf(place, { markers: others, discs, water: view.water }),
      }))
      .filter(({ cost }) => cost <= dearest(label))
      .toSorted((a, b) => a.cost - b.cost);
    if (!best) return undefined;
    names.push(best.place.box);
    if (style.sign > 0) signs.push(sign);
    return best.place;
  });
}

interface Surroundings {
  /** Main places, where services may be marked. */
  markers: readonly Box[];
  /** Where services are marked while no filter is on. */
  discs: readonly Box[];
  water: PointGrid;
}

/** What a name costs where it stands: it would rather not lie on water or where services are marked. */
function costOf({ box, position }: PlacedLabel, { markers, discs, water }: Surroundings): number {
  const covered = markers.filter((marker) => overlap(box, marker)).length;
  const hidden = discs.reduce((sum, disc) => sum + hiddenWidth(box, disc), 0);
  return (
    nth(positionCosts, position) +
    Math.min(0.6, 0.1 * water.countIn(box)) +
    (discs.length > 0 ? 0.5 : 1.5) * covered +
    hidden / 8
  );
}

/** How much of a name a disc hides, in pixels of its width; less where it touches no more than a rim. */
function hiddenWidth(box: Box, disc: Box): number {
  if (!overlap(box, disc)) return 0;
  const width = Math.min(box.right, disc.right) - Math.max(box.left, disc.left);
  const height = Math.min(box.bottom, disc.bottom) - Math.max(box.top, disc.top);
  return width * Math.min(1, (2 * height) / (box.bottom - box.top));
}

/** Names of smaller places stay out rather than be covered by the markers of services. */
function dearest({ kind }: Label): number {
  return small.has(kind) ? 1.5 : Infinity;
}

function candidates(label: Label, view: LabelView): PlacedLabel[] {
  const style = basemapStyle.labels[label.kind];
  const size = nth(style.size, view.level);
  if (size === 0 || view.level < (label.from ?? 0)) return [];
  const at = view.toPixel(label.point);
  const own = typeof view.gap === "function" ? view.gap(at) : view.gap;
  const gap = style.ring ? (own ?? style.gap) : style.gap;
  const positions =
    style.sign > 0 ? [...positionCosts.keys()].filter((index) => index !== centred) : [centred];
  return positions.map((position) => {
    const ground = groundOf(label, size, view.reading ?? []);
    const box = boxAt(ground, at, position, gap);
    return { label, size, gap, position, box };
  });
}

/** Width and height that a name takes, in whichever of the languages it takes most. */
function groundOf({ kind, text, names = {} }: Label, size: number, reading: Reading): Point {
  const { weight, spacing = 0 } = basemapStyle.labels[kind];
  const widthOf = (line: string): number => textWidth(line, size, weight, size * spacing);
  const others = reading.flatMap((locale) => names[locale] ?? []).map(widthOf);
  if (others.length === 0) return [widthOf(text), size];
  const { localName } = basemapStyle;
  return [Math.max(...others, widthOf(text) * localName.size), size * (1 + localName.line)];
}

/** The ground that a label of a size covers at a position. */
function boxAt([width, height]: Point, centre: Point, position: number, gap: number): Box {
  const [x, y] = nth(basemapStyle.positions, position);
  const anchor = centre[0] + x * gap;
  const middle = centre[1] + y * gap + (Math.sign(y) * height) / 2;
  const left = anchor - (width * (1 - Math.sign(x))) / 2;
  return { left, right: left + width, top: middle - height * 0.58, bottom: middle + height * 0.58 };
}

function within(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left &&
    box.right <= frame.right &&
    box.top >= frame.top &&
    box.bottom <= frame.bottom
  );
}
