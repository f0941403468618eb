import { nth } from "../../model/basemap/geometry.ts";
import { palettes, type Palette } from "../../model/basemap/palette.ts";
import { basemapStyle, type LabelKind, type LabelStyle } from "../../model/basemap/style.ts";
import { markerRadiusAt } from "./marker.ts";

/** The picture's own style sheet: its colours by day and by night, and the look of lines and names. */
export function styleSheet(level: number): string {
  const { lines, font, labels, halo, riverSpacing, shallows, farBorders } = basemapStyle;
  const at = (values: readonly number[]): number => nth(values, level);
  const dots = at(lines.borderDots);
  const [thickness, dashes] = markerRadiusAt(level) < 5 ? [1, "none"] : [2, "3.2 2.4"];
  const rules = [
    `:root{${variables(palettes.light)}fill:none;stroke-linejoin:round;stroke-linecap:round}`,
    `@media(prefers-color-scheme:dark){:root{${variables(palettes.dark)}}}`,
    `text{font-family:${font};paint-order:stroke;stroke-width:${halo}}`,
    `.outside{fill:var(--outside)}`,
    `.border{stroke:var(--border);stroke-width:${at(lines.border)}${dots ? `;stroke-dasharray:.1 ${dots}` : ""}}`,
    `.band{stroke:var(--band);stroke-width:${at(lines.bandWide)}}`,
    `.band+.band{stroke-width:${at(lines.bandNarrow)}}`,
    `.region{stroke:var(--regionLine);stroke-width:${at(lines.region)}}`,
    ...(["country", "province"] as const).map((kind) => {
      const { width, dashes } = farBorders[kind];
      return `.${kind}{stroke:var(--${kind}Line);stroke-width:${width};stroke-dasharray:${dashes.join(" ")}}`;
    }),
    `.glow{fill:url(#glow);opacity:${at(lines.glow)}}`,
    `.shore{stroke:var(--shore)}`,
    `.water{fill:var(--sea);stroke-width:2}`,
    ...shallows.map(
      (band, index) => `.shallows${index}{stroke:var(--shallows);stroke-width:${band}}`,
    ),
    `.open{stroke:var(--sea)}`,
    `.river{stroke:var(--water)}`,
    `.rail{stroke:var(--rail);stroke-width:${at(lines.rail)}}`,
    `.station{fill:var(--stationFill);stroke:var(--station);stroke-width:1.2}`,
    `.fade{fill:url(#fade);fill-rule:evenodd}`,
    `.riverName{font:italic ${at(lines.riverName)}px ${font};letter-spacing:${riverSpacing}px;fill:var(--waterInk);text-anchor:middle}`,
    ...palettes.light.tints.map((_, tint) => `.tint${tint}{fill:var(--tint${tint})}`),
    ...Object.entries(labels).map(([kind, label]) => labelRule(kind as LabelKind, label, level)),
    `.exact{fill:var(--seat);stroke:var(--seatFill);stroke-width:${thickness}}`,
    `.approximate{fill:var(--seatFill);stroke:var(--seat);stroke-width:${thickness};stroke-dasharray:${dashes};stroke-linecap:butt}`,
  ];
  return `<style>${rules.join("")}</style>`;
}

function labelRule(kind: LabelKind, label: LabelStyle, level: number): string {
  const size = nth(label.size, level);
  const slant = label.italic ? "italic " : "";
  const spacing = label.spacing ? `;letter-spacing:${label.spacing}em` : "";
  const font = `font:${slant}${label.weight} ${size}px ${basemapStyle.font}${spacing}`;
  return size > 0 ? `.${kind}{${font};fill:var(--${label.ink});stroke:var(--${label.halo})}` : "";
}

function variables({ tints, ...colors }: Palette): string {
  return [
    ...Object.entries(colors).map(([name, color]) => `--${name}:${String(color)};`),
    ...tints.map((tint, index) => `--tint${index}:${tint};`),
  ].join("");
}
