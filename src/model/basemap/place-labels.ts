import { boxAround, grown, overlap, type Box } from "./box.ts";
import { nth, type Point } from "./geometry.ts";
import type { Label } from "./labels.ts";
import type { PointGrid } from "./point-grid.ts";
import { basemapStyle, markerRadius } from "./style.ts";
import { textWidth } from "./text-width.ts";

/** The view for which labels are placed. */
export interface LabelView {
  /** Index into the values per zoom. */
  level: number;
  toPixel: (point: Point) => Point;
  /** Water, which names would rather not lie on. */
  water: PointGrid;
  /** Distance of main places from their names, in pixels, if it is not that of the style. */
  gap?: number;
  /** What no name may cover. */
  obstacles?: readonly Box[];
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

/** What each of `basemapStyle.positions` costs; the last is for names without a sign. */
const positionCosts = [0, 0.25, 0.4, 0.6, 0.5, 0.55, 0.7, 0.75, 0];

const centred = positionCosts.length - 1;

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
      .map((place) => ({ place, cost: costOf(place, others, view.water) }))
      .filter(({ cost }) => cost <= dearest(label))
      .toSorted((a, b) => a.cost - b.cost);
    if (!best) return undefined;
    names.push(best.place.box);
    if (style.sign > 0) signs.push(sign);
    return best.place;
  });
}

/** What a name costs where it stands: it would rather not lie on water or where services are marked. */
function costOf({ box, position }: PlacedLabel, markers: readonly Box[], water: PointGrid): number {
  const covered = markers.filter((marker) => overlap(box, marker)).length;
  return nth(positionCosts, position) + Math.min(0.6, 0.1 * water.countIn(box)) + 1.5 * covered;
}

/** Names of smaller main places stay out rather than be covered by markers of another. */
function dearest({ kind }: Label): number {
  return kind === "seat" ? 1.5 : Infinity;
}

function candidates(label: Label, view: LabelView): PlacedLabel[] {
  const style = basemapStyle.labels[label.kind];
  const size = nth(style.size, view.level);
  if (size === 0 || view.level < (label.from ?? 0)) return [];
  const gap = style.ring ? (view.gap ?? style.gap) : style.gap;
  const positions = style.sign > 0 ? [...positionCosts.keys()].slice(0, centred) : [centred];
  return positions.map((position) => {
    const box = boxAt(label, view.toPixel(label.point), position, gap, size);
    return { label, size, gap, position, box };
  });
}

/** The ground that a label covers at a position. */
function boxAt(label: Label, centre: Point, position: number, gap: number, size: number): Box {
  const style = basemapStyle.labels[label.kind];
  const width = textWidth(label.text, size, style.weight, size * (style.spacing ?? 0));
  const [x, y] = nth(basemapStyle.positions, position);
  const anchor = centre[0] + x * gap;
  const middle = centre[1] + y * gap + (Math.sign(y) * size) / 2;
  const left = anchor - (width * (1 - Math.sign(x))) / 2;
  return { left, right: left + width, top: middle - size * 0.58, bottom: middle + size * 0.58 };
}

function within(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left &&
    box.right <= frame.right &&
    box.top >= frame.top &&
    box.bottom <= frame.bottom
  );
}
