import { describe, expect, test } from "vitest";
import {
  buildBasemap,
  type BasemapInput,
  type BasemapModel,
  type Cell,
} from "../../../../src/model/basemap/build-basemap.ts";
import { nth, type Point } from "../../../../src/model/basemap/geometry.ts";
import { sampleSpline } from "../../../../src/model/basemap/spline.ts";
import { island, regionOfContent, scattered } from "../../../support/map-fixture.ts";

const municipality = (id: string, lat: number, lon: number) => ({ id, name: id, lat, lon });
const bounds = scattered(0).bounds;
const region = regionOfContent();

const regions: [string, BasemapInput][] = [
  ["a region with all there is", island],
  ["neighbours on one side only", onlyFirstNeighbour(island)],
  ["one municipality", scattered(1)],
  ["two", scattered(2)],
  ["sixty", scattered(60)],
  [
    "three on one spot",
    { bounds, municipalities: [..."abc"].map((id) => municipality(id, 51, 4)) },
  ],
  [
    "five in a row",
    { bounds, municipalities: [..."abcde"].map((id, at) => municipality(id, 51, 3.4 + at / 5)) },
  ],
  [
    "a square, whose corners are equally far from its middle",
    {
      bounds,
      municipalities: [
        municipality("a", 50.8, 3.5),
        municipality("b", 50.8, 4),
        municipality("c", 51.1, 3.5),
        municipality("d", 51.1, 4),
      ],
    },
  ],
  [
    "one outside the bounds",
    { bounds, municipalities: [municipality("a", 51, 3.9), municipality("b", 52, 9)] },
  ],
  ...(region ? [["the region of content/", region] as [string, BasemapInput]] : []),
];

describe.each(regions)("%s", (_, input) => {
  const model = buildBasemap(input);

  test("gives each municipality a closed cell", () => {
    expect(model.cells.map(({ id }) => id)).toEqual(input.municipalities.map(({ id }) => id));
    for (const cell of model.cells) {
      expect(cell.rings.length).toBeGreaterThan(0);
      for (const ring of cell.rings)
        expectClosed(ring.map((reference) => lineOf(model, reference)));
    }
  });

  test("draws each border once, for the cells on both its sides", () => {
    const sides = new Map<number, number>();
    for (const ring of [...model.cells.flatMap(({ rings }) => rings), ...model.region]) {
      for (const reference of ring) {
        const border = reference < 0 ? ~reference : reference;
        sides.set(border, (sides.get(border) ?? 0) + 1);
      }
    }
    expect([...sides.keys()].toSorted((a, b) => a - b)).toEqual([...model.borders.keys()]);
    expect(new Set(sides.values())).toEqual(new Set([2]));
  });

  test("gives cells that touch different tints", () => {
    const tints = new Map<number, number>();
    for (const { tint, rings } of model.cells) {
      for (const reference of rings.flat()) {
        const border = reference < 0 ? ~reference : reference;
        expect(tints.get(border)).not.toBe(tint);
        tints.set(border, tint);
      }
    }
  });

  test("is the same each time", () => {
    expect(JSON.stringify(buildBasemap(input))).toBe(JSON.stringify(model));
  });
});

test("a main place lies in its own cell", () => {
  const model = buildBasemap(island);
  for (const [index, { lat, lon }] of island.municipalities.entries()) {
    const point = model.projection.toPoint([lat, lon]);
    const around = model.cells.map((cell) => isInside(point, linesOf(model, cell)));
    expect(around).toEqual(model.cells.map((_, other) => other === index));
  }
});

test("villages pull the border towards their neighbours", () => {
  const village: Point = [51.0, 3.6];
  const inCell = (id: string, input: BasemapInput): boolean => {
    const model = buildBasemap(input);
    const cell = model.cells.find((candidate) => candidate.id === id);
    return cell ? isInside(model.projection.toPoint(village), linesOf(model, cell)) : false;
  };
  const { basemap } = island;
  if (!basemap) throw new Error("The fixture has a basemap.");
  const aldam = {
    ...basemap.places["aldam"],
    villages: { Verweg: [51.0, 3.6] as [number, number] },
  };
  const pulled = { ...island, basemap: { ...basemap, places: { ...basemap.places, aldam } } };
  expect(inCell("aldam", island)).toBe(false);
  expect(inCell("aldam", pulled)).toBe(true);
});

test("without a basemap the region fills its bounds and names its municipalities", () => {
  const model = buildBasemap(scattered(60));
  const [[south, west], [north, east]] = scattered(60).bounds;
  const [left, top] = model.projection.toPoint([north, west]);
  const [right, bottom] = model.projection.toPoint([south, east]);
  const within = 0.03 * (right - left);
  expect(Math.abs(model.extent.left - left)).toBeLessThan(within);
  expect(Math.abs(model.extent.top - top)).toBeLessThan(within);
  expect(Math.abs(model.extent.right - right)).toBeLessThan(within);
  expect(Math.abs(model.extent.bottom - bottom)).toBeLessThan(within);
  expect(model.labels).toHaveLength(60);
});

test("a river's reaches meet, and a railway passes its stations", () => {
  const { reaches, railways, projection } = buildBasemap(island);
  const [first, second] = reaches;
  expect(first?.points.at(-1)).toEqual(second?.points[0]);
  const [line] = railways;
  const station = projection.toPoint([50.995, 3.71]);
  const nearest = sampleSpline(line ?? []).map((point) =>
    Math.hypot(point[0] - station[0], point[1] - station[1]),
  );
  expect(Math.min(...nearest)).toBeLessThan(20);
});

test("the main place is named where it is called otherwise than the municipality", () => {
  const names = buildBasemap(island).labels.map(({ text }) => text);
  expect(names).toContain("Dorp");
  expect(names).not.toContain("Dorp-Eik");
  expect(names).not.toContain("Wijk");
});

function onlyFirstNeighbour(input: BasemapInput): BasemapInput {
  const { basemap } = input;
  if (!basemap) return input;
  return { ...input, basemap: { ...basemap, neighbours: basemap.neighbours.slice(0, 1) } };
}

function linesOf(model: BasemapModel, { rings }: Cell): Point[][] {
  return rings.map((ring) => ring.flatMap((reference) => lineOf(model, reference)));
}

function lineOf(model: BasemapModel, reference: number): Point[] {
  const points = nth(model.borders, reference < 0 ? ~reference : reference);
  return reference < 0 ? points.toReversed() : points;
}

/** Each line begins where the one before it ends, the first where the last ends. */
function expectClosed(lines: readonly Point[][]): void {
  for (const [index, line] of lines.entries()) {
    expect(line[0]).toEqual(lines.at(index - 1)?.at(-1));
  }
}

/** Whether a point lies inside an odd number of outlines. */
function isInside([x, y]: Point, lines: readonly (readonly Point[])[]): boolean {
  const crossings = lines.flatMap((line) =>
    line.filter((from, index) => {
      const to = line[index + 1];
      if (!to || from[1] > y === to[1] > y) return false;
      return x < from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]);
    }),
  );
  return crossings.length % 2 === 1;
}
