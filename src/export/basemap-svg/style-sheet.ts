import { nth } from "../../model/basemap/geometry.ts";
import { palettes, type Palette } from "../../model/basemap/palette.ts";
import { basemapStyle, type LabelKind, type LabelStyle } from "../../model/basemap/style.ts";

/** The picture's own style sheet: its colours by day and by night, and the look of lines and names. */
export function styleSheet(level: number): string {
  const { lines, font, labels } = basemapStyle;
  const width = (values: readonly number[]): number => nth(values, level);
  const dots = width(lines.borderDots);
  const rules = [
    `:root{${variables(palettes.light)}fill:none;stroke-linejoin:round;stroke-linecap:round}`,
    `@media(prefers-color-scheme:dark){:root{${variables(palettes.dark)}}}`,
    `text{font-family:${font};paint-order:stroke;stroke-width:3.5}`,
    `.outside{fill:var(--outside)}`,
    `.border{stroke:var(--border);stroke-width:${width(lines.border)}${dots ? `;stroke-dasharray:.1 ${dots}` : ""}}`,
    `.band{stroke:var(--band);stroke-width:${width(lines.bandWide)}}`,
    `.band+.band{stroke-width:${width(lines.bandNarrow)}}`,
    `.region{stroke:var(--regionLine);stroke-width:${width(lines.region)}}`,
    `.country{stroke:var(--countryLine);stroke-width:1.4;stroke-dasharray:7 4 1.5 4}`,
    `.province{stroke:var(--provinceLine);stroke-dasharray:1.5 4}`,
    `.glow{fill:url(#glow);opacity:${width(lines.glow)}}`,
    `.shore{stroke:var(--shore);stroke-width:2}`,
    `.water{fill:var(--sea)}`,
    `.shallows{stroke:var(--shallows);stroke-width:26}`,
    `.shallows+.shallows{stroke-width:16}`,
    `.shallows+.shallows+.shallows{stroke-width:8}`,
    `.open{stroke:var(--sea)}`,
    `.river{stroke:var(--water)}`,
    `.rail{stroke:var(--rail);stroke-width:${width(lines.rail)}}`,
    `.station{fill:var(--stationFill);stroke:var(--station);stroke-width:1.2}`,
    `.fade{fill:url(#fade);fill-rule:evenodd}`,
    `.riverName{font:italic ${width(lines.riverName)}px ${font};letter-spacing:1.4px;fill:var(--waterInk);text-anchor:middle}`,
    ...palettes.light.tints.map((_, tint) => `.tint${tint}{fill:var(--tint${tint})}`),
    ...Object.entries(labels).map(([kind, label]) => labelRule(kind as LabelKind, label, level)),
    `.exact{fill:var(--seat);stroke:var(--seatFill);stroke-width:2}`,
    `.approximate{fill:var(--seatFill);stroke:var(--seat);stroke-width:2;stroke-dasharray:3.2 2.4}`,
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
