import { palettes, type Palette } from "./palette.ts";

/** The zoom levels for which labels are placed; drawings at other levels use the nearest. */
export const zooms = [8, 9, 10, 11, 12, 13, 14] as const;

/** One value for each zoom level of `zooms`. */
export type PerZoom = readonly [number, number, number, number, number, number, number];

/** What a label names. */
export type LabelKind =
  "city" | "town" | "seat" | "village" | "farLarge" | "farMedium" | "farSmall" | "area" | "sea";

/** How labels of a kind look; lengths in CSS pixels. */
export interface LabelStyle {
  /** Height of the letters; 0 where the kind is not shown. */
  size: PerZoom;
  weight: 400 | 500 | 600 | 700;
  italic?: true;
  /** Space between letters, in parts of their size. */
  spacing?: number;
  ink: keyof Palette;
  halo: keyof Palette;
  /** Radius of the sign at the point itself; none where 0. */
  sign: number;
  /** Whether the sign is a ring, as main places have. */
  ring?: true;
  /** From the point to its name. */
  gap: number;
}

/** Widths of lines in CSS pixels. */
export interface LineStyle {
  border: PerZoom;
  /** From dot to dot of a border; 0 where it is drawn through. */
  borderDots: PerZoom;
  bandWide: PerZoom;
  bandNarrow: PerZoom;
  region: PerZoom;
  /** Times the width of a river, 1 to 5. */
  river: PerZoom;
  rail: PerZoom;
  /** Radius of a station; none where 0. */
  station: PerZoom;
  /** Strength of the patch around a town, 0 to 1. */
  glow: PerZoom;
  /** Size of the names along rivers. */
  riverName: PerZoom;
}

/** All that a drawing needs to know besides the shapes; lengths in CSS pixels. */
export interface BasemapStyle {
  font: string;
  labels: Readonly<Record<LabelKind, LabelStyle>>;
  lines: LineStyle;
  /** The local name under a translated one: its size and the height of its line, in parts of that one's size. */
  localName: { size: number; line: number };
  /** Width of the halo around letters, half of it outside them. */
  halo: number;
  /** Space between the letters of a river's name. */
  riverSpacing: number;
  /** Rivers of this width and wider are open water with a shore, and drawn wider by a factor. */
  openWater: { from: number; factor: number };
  /** Widths of the bands along the inside of the shore. */
  shallows: readonly number[];
  farBorders: Readonly<
    Record<"country" | "province", { width: number; dashes: readonly number[] }>
  >;
  /** Where a name can stand by its point, in parts of the gap; its letters keep to that side. */
  positions: readonly (readonly [x: number, y: number])[];
  palettes: Readonly<Record<"light" | "dark", Palette>>;
}

/** The radius that the sign of a service takes around its point, in CSS pixels. */
export const markerRadius = 15;

/** The radius that the disc of several services takes, in CSS pixels. */
export const discRadius = 18;

const seatGap = discRadius + 3;

/** The style of the schematic map. */
export const basemapStyle: BasemapStyle = {
  font: '"Segoe UI", Roboto, system-ui, "SF Arabic", "Noto Sans Arabic", "Geeza Pro", sans-serif',
  labels: {
    city: label([15, 17, 20, 22, 25, 27, 29], 700, "cityInk", { sign: 5.5, ring: true }),
    town: label([11, 12, 13.5, 15, 16.5, 18, 19], 600, "townInk", { sign: 4, ring: true }),
    seat: label([0, 11, 11.5, 13, 14.5, 16, 17], 500, "seatInk", { sign: 3.2, ring: true }),
    village: label([0, 0, 0, 0, 11.5, 12.5, 13.5], 400, "villageInk", { sign: 1.8, gap: 7 }),
    farLarge: label([12, 13, 14, 15, 16, 17, 18], 600, "farInk", far(2.6)),
    farMedium: label([0, 0, 12, 13, 14, 15, 16], 400, "farInk", far(2.1)),
    farSmall: label([0, 0, 0, 12, 12.5, 13, 14], 400, "farInk", far(1.7)),
    area: label([11, 11, 12, 13, 14, 15, 15], 400, "areaInk", spaced("farHalo")),
    sea: label([11, 12, 13, 14, 15, 15, 15], 400, "waterInk", {
      ...spaced("seaHalo"),
      italic: true,
    }),
  },
  lines: {
    border: [0.7, 0.9, 1.1, 1.5, 1.8, 2.1, 2.3],
    borderDots: [0, 0, 0, 4, 5, 6, 7],
    bandWide: [10, 14, 20, 26, 32, 38, 44],
    bandNarrow: [4, 6, 8, 10, 12, 14, 16],
    region: [1, 1.1, 1.3, 1.5, 1.7, 1.9, 2.1],
    river: [0.6, 0.75, 0.95, 1.2, 1.6, 2.1, 2.8],
    rail: [0.7, 0.8, 1, 1.3, 1.6, 1.9, 2.2],
    station: [0, 0, 0, 2, 2.6, 3.2, 3.6],
    glow: [0.9, 0.85, 0.75, 0.6, 0.4, 0.25, 0.1],
    riverName: [10.5, 11, 11.5, 12, 12.5, 13, 13],
  },
  localName: { size: 0.72, line: 0.86 },
  halo: 3.5,
  riverSpacing: 1.4,
  openWater: { from: 4, factor: 1.6 },
  shallows: [26, 16, 8],
  farBorders: {
    country: { width: 1.4, dashes: [7, 4, 1.5, 4] },
    province: { width: 1, dashes: [1.5, 4] },
  },
  positions: [
    [1, 0],
    [-1, 0],
    [0, -1],
    [0, 1],
    [0.72, -0.72],
    [0.72, 0.72],
    [-0.72, -0.72],
    [-0.72, 0.72],
    [0, 0],
    [0.1, -1],
    [-0.1, -1],
    [0.1, 1],
    [-0.1, 1],
  ],
  palettes,
};

/** The width of a river in CSS pixels, from the width that editors gave it. */
export function riverWidth(width: number, level: number): number {
  const { lines, openWater } = basemapStyle;
  const factor = width >= openWater.from ? openWater.factor : 1;
  return width * (lines.river[level] ?? 1) * factor;
}

function label(
  size: PerZoom,
  weight: LabelStyle["weight"],
  ink: keyof Palette,
  rest: Partial<LabelStyle>,
): LabelStyle {
  return { size, weight, ink, halo: "halo", sign: 0, gap: seatGap, ...rest };
}

function far(sign: number): Partial<LabelStyle> {
  return { halo: "farHalo", sign, gap: 7 };
}

function spaced(halo: keyof Palette): Partial<LabelStyle> {
  return { halo, spacing: 0.2, gap: 0 };
}
