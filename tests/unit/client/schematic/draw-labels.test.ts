import { expect, test } from "vitest";
import { drawLabels } from "../../../../src/client/schematic/draw-labels.ts";
import type { Scene } from "../../../../src/client/schematic/scene.ts";
import type { Context, LevelView } from "../../../../src/client/schematic/view.ts";
import { basemapStyle } from "../../../../src/model/basemap/style.ts";

interface Written {
  text: string;
  x: number;
  y: number;
  font: string;
}

const zooms = 7;
const names = { en: "Ghent", ar: "غنت", uk: "Гент" };

test("a reader without a name of their own gets the local name, once", () => {
  expect(written("nl").map(({ text }) => text)).toEqual(["Gent"]);
  expect(written(undefined)).toEqual(written("nl"));
});

test.each([
  ["ar", "غنت"],
  ["uk", "Гент"],
  ["en", "Ghent"],
])("%s: the name that readers know stands over the smaller local name", (locale, name) => {
  const [first, second] = written(locale);
  expect(first).toMatchObject({ text: name });
  expect(second).toMatchObject({ text: "Gent", x: first?.x });
  expect(sizeOf(second)).toBeLessThan(sizeOf(first));
  expect(Number(second?.y) - Number(first?.y)).toBeGreaterThan(sizeOf(second));
});

test("two lines keep the same distance from their point as one", () => {
  const [above] = written("nl", "2");
  const lines = written("ar", "2");
  expect(edge(lines.at(-1), 1)).toBeCloseTo(edge(above, 1));
  const [below] = written("nl", "3");
  expect(edge(written("ar", "3")[0], -1)).toBeCloseTo(edge(below, -1));
});

test("each language has its own places, where it has any", () => {
  const positions = `${"0".repeat(zooms)}${".".repeat(zooms)}`;
  expect(written("nl", positions)).toHaveLength(1);
  expect(written("ar", positions)).toHaveLength(0);
});

/** What is filled in on a canvas for a city at its middle, from the top. */
function written(locale: string | undefined, positions = "0"): Written[] {
  const found: Written[] = [];
  const canvas = {
    font: "",
    beginPath: () => undefined,
    arc: () => undefined,
    fill: () => undefined,
    setLineDash: () => undefined,
    strokeText: () => undefined,
    fillText(text: string, x: number, y: number) {
      found.push({ text, x, y, font: this.font });
    },
  };
  const row = positions.length > 1 ? positions : positions.repeat(2 * zooms);
  const scene = { style: basemapStyle, labels: [["Gent", 100, 100, "city", row, names]] };
  const view: LevelView = {
    context: canvas as unknown as Context,
    density: 1,
    scale: 1,
    zoom: 10,
    offset: [0, 0],
    size: [200, 200],
    palette: basemapStyle.palettes.light,
    locale,
    level: 2,
    place: 2 + (locale === "ar" ? zooms : 0),
    at: (values) => values[2] ?? 0,
  };
  drawLabels(scene as unknown as Scene, view);
  return found.toSorted((a, b) => a.y - b.y);
}

function sizeOf(line: Written | undefined): number {
  return Number(/([\d.]+)px/.exec(line?.font ?? "")?.[1]);
}

/** Where a line's letters begin (-1) or end (1). */
function edge(line: Written | undefined, side: 1 | -1): number {
  return Number(line?.y) + (side * sizeOf(line)) / 2;
}
