import type { BasemapModel } from "../../model/basemap/build-basemap.ts";
import { nth, type Point } from "../../model/basemap/geometry.ts";
import { measured } from "../../model/basemap/measured-line.ts";
import type { Palette } from "../../model/basemap/palette.ts";
import type { PlacedLabel } from "../../model/basemap/place-labels.ts";
import type { RiverName } from "../../model/basemap/place-river-names.ts";
import { sampleSpline } from "../../model/basemap/spline.ts";
import { basemapStyle, type LabelKind } from "../../model/basemap/style.ts";
import { escapeMarkup } from "../markup.ts";
import type { Frame } from "./frame.ts";
import { pair, tenth } from "./path.ts";

/** From the middle of letters down to their base line, in parts of their size. */
const baseline = 0.35;

/** From stop to stop of the line on which letters stand, in pixels. */
const stopDistance = 5;

/** A name with its sign, as SVG elements. */
export function labelText({ label, size, gap, position }: PlacedLabel, { toPixel }: Frame): string {
  const [x, y] = toPixel(label.point);
  const [sideways, down] = nth(basemapStyle.positions, position);
  const anchor = sideways > 0 ? "start" : sideways < 0 ? "end" : "middle";
  const left = x + sideways * gap;
  const middle = y + down * gap + (Math.sign(down) * size) / 2;
  const place = `x="${tenth(left)}" y="${tenth(middle + size * baseline)}"`;
  const text = `<text class="${label.kind}" ${place} text-anchor="${anchor}">${escapeMarkup(label.text)}</text>`;
  return sign(label.kind, [x, y]) + text;
}

function sign(kind: LabelKind, [x, y]: Point): string {
  if (basemapStyle.labels[kind].sign === 0) return "";
  return `<use href="#${signOf(kind)}" x="${tenth(x)}" y="${tenth(y)}"/>`;
}

/** The signs of places, to be used wherever one stands. */
export function signDefinitions(): string {
  const kinds = Object.keys(basemapStyle.labels) as LabelKind[];
  return kinds
    .filter((kind) => basemapStyle.labels[kind].sign > 0)
    .map((kind) => `<g id="${signOf(kind)}">${discs(kind)}</g>`)
    .join("");
}

function signOf(kind: LabelKind): string {
  return `sign-${kind}`;
}

function discs(kind: LabelKind): string {
  const { sign: radius, ring, halo } = basemapStyle.labels[kind];
  const disc = (r: number, color: keyof Palette): string =>
    `<circle r="${tenth(r)}" fill="var(--${color})"/>`;
  if (!ring) return disc(radius, halo === "farHalo" ? "farDot" : "dot");
  const fill = kind === "city" ? "cityFill" : "seatFill";
  return disc(radius + 1.2, "halo") + disc(radius, "seat") + disc(radius * 0.58, fill);
}

/** The name of a reach along its curve, as SVG elements. */
export function riverText(
  { reaches }: BasemapModel,
  { toPixel }: Frame,
  index: number,
  place: RiverName | undefined,
): string {
  const { name, points } = nth(reaches, index);
  if (!place || name === undefined) return "";
  const line = measured(sampleSpline(points).map(toPixel));
  const direction = place.backwards ? -1 : 1;
  const reach = Math.ceil((place.length * 0.65) / stopDistance);
  const stops = Array.from({ length: 2 * reach + 1 }, (_, index) =>
    line.at(place.middle * line.length + direction * (index - reach) * stopDistance),
  );
  const shift = place.side * direction * place.offset + place.size * baseline;
  return [
    `<path id="river-${index}" d="M${stops.map(pair).join("L")}"/>`,
    `<text class="riverName" dy="${tenth(shift)}"><textPath href="#river-${index}" startOffset="50%">`,
    `${escapeMarkup(name)}</textPath></text>`,
  ].join("");
}
