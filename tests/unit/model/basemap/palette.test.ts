import { describe, expect, test } from "vitest";
import { palettes, type Palette } from "../../../../src/model/basemap/palette.ts";
import { basemapStyle } from "../../../../src/model/basemap/style.ts";

type Colour = readonly [red: number, green: number, blue: number];

describe.each(Object.entries(palettes))("%s palette", (_, palette) => {
  const land = palette.tints.flatMap((tint) => {
    const ground = rgb(tint);
    const town = over(palette.glow, ground);
    const edge = over(palette.band, over(palette.band, town));
    return [ground, town, over(palette.band, ground), edge];
  });
  const shallows = basemapStyle.shallows.reduce<Colour>(
    (ground) => over(palette.shallows, ground),
    rgb(palette.sea),
  );
  const water = [rgb(palette.sea), shallows];
  const everywhere = [...land, ...water, rgb(palette.outside)];

  test.each(Object.entries(basemapStyle.labels))("%s is readable on all grounds", (kind, label) => {
    const grounds = kind === "sea" ? water : everywhere;
    const letters = rgb(palette[label.ink] as string);
    const halo = palette[label.halo] as string;
    expect(
      lowest(
        letters,
        grounds.map((ground) => over(halo, ground)),
      ),
    ).toBeGreaterThanOrEqual(4.5);
  });

  test("names of rivers, which have no halo, are readable on all grounds", () => {
    expect(lowest(rgb(palette.waterInk), everywhere)).toBeGreaterThanOrEqual(4.5);
  });

  test("every colour is written as #rrggbb or #rrggbbaa", () => {
    for (const colour of coloursOf(palette)) expect(colour).toMatch(/^#([0-9a-f]{2}){3,4}$/);
  });
});

test("the ratio of black and white is 21", () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBe(21);
});

function coloursOf(palette: Palette): string[] {
  return Object.values(palette).flat() as string[];
}

function lowest(letters: Colour, grounds: readonly Colour[]): number {
  return Math.min(...grounds.map((ground) => contrast(letters, ground)));
}

/** Contrast ratio after WCAG 2. */
function contrast(a: Colour, b: Colour): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function over(colour: string, ground: Colour): Colour {
  const opacity = colour.length > 7 ? Number.parseInt(colour.slice(7), 16) / 255 : 1;
  const mix = (part: 0 | 1 | 2): number =>
    rgb(colour)[part] * opacity + ground[part] * (1 - opacity);
  return [mix(0), mix(1), mix(2)];
}

function rgb(colour: string): Colour {
  const part = (start: number): number => Number.parseInt(colour.slice(start, start + 2), 16);
  return [part(1), part(3), part(5)];
}
