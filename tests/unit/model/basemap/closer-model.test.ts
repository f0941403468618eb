import { describe, expect, test } from "vitest";
import { layerData } from "../../../../src/export/basemap-json.ts";
import { buildBasemap } from "../../../../src/model/basemap/build-basemap.ts";
import { closerModel } from "../../../../src/model/basemap/closer-model.ts";
import type { Point } from "../../../../src/model/basemap/geometry.ts";
import { joinedParts } from "../../../../src/model/basemap/outline.ts";
import { withPlaces, type RankedPlace } from "../../../../src/model/basemap/place-ranks.ts";
import { unitZoom } from "../../../../src/model/basemap/projection.ts";
import { zooms } from "../../../../src/model/basemap/style.ts";
import { pointsOf } from "../../../../src/client/schematic/curve.ts";
import { island } from "../../../support/map-fixture.ts";

const model = buildBasemap(island);
const { origin, toPoint } = model.projection;

/** A line as a layer at a zoom level stores it. */
function stored(zoom: number, ...places: [lat: number, lon: number][]): number[] {
  const scale = 2 ** (zoom - unitZoom);
  const points = places
    .map(toPoint)
    .map(([x, y]): Point => [
      Math.round((x + origin[0]) * scale),
      Math.round((y + origin[1]) * scale),
    ]);
  return points.flatMap(([x, y], index) => {
    const [fromX, fromY] = points[index - 1] ?? [0, 0];
    return [x - fromX, y - fromY];
  });
}

const course = stored(11, [50.95, 3.6], [51, 3.7], [51.05, 3.8]);
const water = { courses: [{ width: 2, name: "Ee", line: course }], areas: [] };

describe("a layer of rivers alone", () => {
  const closer = closerModel(model, { unitZoom: 11, water });

  test("puts its rivers in the place of the schematic ones, where they are on earth", () => {
    expect(closer.reaches).toHaveLength(1);
    expect(closer.reaches[0]).toMatchObject({ name: "Ee", width: 2 });
    const [x, y] = closer.reaches[0]?.points[1] ?? [0, 0];
    const [wantedX, wantedY] = toPoint([51, 3.7]);
    expect(Math.hypot(x - wantedX, y - wantedY)).toBeLessThan(8);
  });

  test("leaves all else as it is", () => {
    const { reaches: _, ...others } = closer;
    const { reaches: __, ...before } = model;
    expect(others).toEqual(before);
  });

  test("is published in its own units, and shares borders as the overview does", () => {
    const data = layerData(closer, 8, 11);
    expect(data.unitZoom).toBe(11);
    expect(pointsOf(data.reaches[0]?.line ?? [])).toEqual(
      closer.reaches[0]?.points.map(([x, y]) => [Math.round(x / 8), Math.round(y / 8)]),
    );
    expect(data).not.toHaveProperty("style");
  });
});

test("names are placed only for the zoom levels at which the layer is shown", () => {
  const { labels } = layerData(closerModel(model, { unitZoom: 14, water }), 12, 14);
  const before = zooms.filter((zoom) => zoom < 12).length;
  expect(labels.length).toBeGreaterThan(0);
  for (const [, , , , positions] of labels) expect(positions.slice(0, before)).toBe("....");
});

test("what lies in the open sea is no river", () => {
  const line = stored(11, [51.14, 3.65], [51.16, 3.7], [51.18, 3.75]);
  const fairway = { courses: [{ width: 2, line }], areas: [] };
  expect(closerModel(model, { unitZoom: 11, water: fairway }).reaches).toEqual([]);
});

test("stations of the overview stay where a layer has none of its own", () => {
  const rail = { lines: [course], stations: [] };
  expect(closerModel(model, { unitZoom: 11, rail }).stations).toEqual(model.stations);
});

describe("places", () => {
  const gent = { text: "Gent", kind: "city", point: [0, 0] } as const;
  const place = (text: string, rank: number, point: Point, inside = true): RankedPlace => {
    return { text, rank, point, inside };
  };
  const names = (...places: RankedPlace[]) =>
    withPlaces([gent], places).map(({ text, kind }) => [text, kind]);

  test("already named are not named twice, in one of two languages neither", () => {
    expect(names(place("Gand - Gent", 1, [400, 0]), place("Centrum", 4, [20, 0]))).toEqual([
      ["Gent", "city"],
    ]);
  });

  test("of the same name elsewhere are another place", () => {
    expect(names(place("Gent", 5, [4000, 0]))).toHaveLength(2);
  });

  test("inside the region are villages, outside they are by their rank", () => {
    expect(
      names(
        place("Dorp", 3, [900, 0]),
        place("Stad", 1, [0, 900], false),
        place("Wijk", 3, [0, 1800], false),
      ),
    ).toEqual([
      ["Gent", "city"],
      ["Stad", "farLarge"],
      ["Wijk", "farSmall"],
      ["Dorp", "village"],
    ]);
  });
});

describe("a border that meets the region", () => {
  const square: Point[] = [
    [0, 0],
    [1000, 0],
    [1000, 1000],
    [0, 1000],
  ];

  test("is drawn up to the region's outline, and not along it", () => {
    const line: Point[] = [
      [1020, 0],
      [1010, 500],
      [1030, 1000],
      [1600, 1200],
      [2400, 1200],
    ];
    expect(joinedParts(line, [square], 50)).toEqual([
      [
        [1000, 1000],
        [1600, 1200],
        [2400, 1200],
      ],
    ]);
  });

  test("stays as it is far away, and goes where it is inside", () => {
    const far: Point[] = [
      [3000, 0],
      [3000, 500],
      [3000, 900],
    ];
    expect(joinedParts(far, [square], 50)).toEqual([far]);
    expect(
      joinedParts(
        [
          [200, 200],
          [500, 500],
          [700, 600],
        ],
        [square],
        50,
      ),
    ).toEqual([]);
  });
});
