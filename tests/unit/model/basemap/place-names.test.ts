import { describe, expect, test } from "vitest";
import { boxAround, overlap } from "../../../../src/model/basemap/box.ts";
import { buildBasemap, type BasemapInput } from "../../../../src/model/basemap/build-basemap.ts";
import { placeNames, type NameView } from "../../../../src/model/basemap/place-names.ts";
import { unitZoom } from "../../../../src/model/basemap/projection.ts";
import {
  basemapStyle,
  discRadius,
  markerRadius,
  zooms,
} from "../../../../src/model/basemap/style.ts";
import { island, regionOfContent, scattered } from "../../../support/map-fixture.ts";

const region = regionOfContent();
const regions: [string, BasemapInput][] = [
  ["a region with all there is", island],
  ["sixty municipalities without a basemap", scattered(60)],
  ...(region ? [["the region of content/", region] as [string, BasemapInput]] : []),
];

describe.each(regions)("%s", (_, input) => {
  const model = buildBasemap(input);

  test.each(zooms)("at zoom %i no name lies on another", (zoom) => {
    const boxes = placed(zoom).map(({ box }) => box);
    expect(boxes.length).toBeGreaterThan(0);
    const clashes = boxes.flatMap((box, index) =>
      boxes.slice(index + 1).filter((other) => overlap(box, other)),
    );
    expect(clashes).toEqual([]);
  });

  test.each(zooms)("at zoom %i a marker on a main place leaves its name free", (zoom) => {
    const { toPixel } = viewAt(zoom);
    const seats = placed(zoom).filter(({ label }) => basemapStyle.labels[label.kind].ring);
    const hidden = seats.filter(({ label, box }) =>
      overlap(box, boxAround(toPixel(label.point), markerRadius * 0.7)),
    );
    expect(hidden).toEqual([]);
  });

  test("at zoom 13 every main place is named", () => {
    const names = placed(13).map(({ label }) => label.text);
    const seats = model.labels.filter(({ kind }) => basemapStyle.labels[kind].ring);
    expect(seats.filter(({ text }) => !names.includes(text))).toEqual([]);
  });

  function placed(zoom: number) {
    return placeNames(model, viewAt(zoom)).labels.filter((label) => label !== undefined);
  }

  function viewAt(zoom: number): NameView {
    const scale = 2 ** (zoom - unitZoom);
    const { left, top, right, bottom } = model.extent;
    return {
      level: zooms.findIndex((level) => level === zoom),
      toPixel: ([x, y]) => [x * scale, y * scale],
      frame: {
        left: left * scale,
        top: top * scale,
        right: right * scale,
        bottom: bottom * scale,
      },
    };
  }
});

test("names stay in their frame and off what must not be covered", () => {
  const model = buildBasemap(island);
  const frame = { left: 0, top: 0, right: 500, bottom: 400 };
  const scale = 500 / model.extent.right;
  const toPixel: NameView["toPixel"] = ([x, y]) => [x * scale, y * scale];
  const free = placeNames(model, { level: 3, toPixel, frame, labelFrame: frame });
  const [first] = free.labels.filter((label) => label !== undefined);
  if (!first) throw new Error("At least one name fits.");
  const view = { level: 3, toPixel, frame, labelFrame: frame, obstacles: [first.box] };
  for (const label of placeNames(model, view).labels) {
    if (!label) continue;
    expect(overlap(label.box, first.box)).toBe(false);
    expect(label.box.left).toBeGreaterThanOrEqual(0);
    expect(label.box.right).toBeLessThanOrEqual(500);
  }
});

test("names keep clear of the discs of services, small ones stay out rather than be hidden", () => {
  const model = buildBasemap(island);
  const scale = 2 ** (10 - unitZoom);
  const toPixel: NameView["toPixel"] = ([x, y]) => [x * scale, y * scale];
  const frame = { left: -500, top: -500, right: 1000, bottom: 1000 };
  const view = { level: 2, toPixel, frame };
  const free = placeNames(model, view).labels.filter((label) => label !== undefined);
  // A disc in the middle of each name that had the best place.
  const discs = free.map(({ box }): [number, number] => [
    (box.left + box.right) / 2,
    (box.top + box.bottom) / 2,
  ]);
  const touched = placeNames(model, { ...view, discs }).labels.filter(
    (label) => label && discs.some((disc) => overlap(label.box, boxAround(disc, discRadius / 2))),
  );
  expect(touched.map((label) => label?.label.kind)).not.toContain("seat");
  expect(touched.length).toBeLessThan(free.length / 2);
});

test("a name in two lines has room for both, and no river's name lies on it", () => {
  const label = {
    text: "Aldam",
    kind: "city",
    point: [500, 500],
    names: { uk: "Альдам" },
  } as const;
  const model = { ...buildBasemap(island), labels: [label] };
  const frame = { left: 0, top: 0, right: 2000, bottom: 2000 };
  const toPixel: NameView["toPixel"] = (point) => point;
  const { labels, read } = placeNames(model, { level: 2, toPixel, frame, readings: [["uk"]] });
  const [one, two] = [labels[0]?.box, read[0]?.[0]?.box];
  if (!one || !two) throw new Error("There is room for one name.");
  expect(two.bottom - two.top).toBeGreaterThan(1.5 * (one.bottom - one.top));
});

test("a river is named where there is room", () => {
  const model = buildBasemap(island);
  const frame = { left: 0, top: 0, right: 2000, bottom: 2000 };
  const { rivers } = placeNames(model, { level: 5, toPixel: ([x, y]) => [x / 2, y / 2], frame });
  expect(rivers.some((name) => name !== undefined)).toBe(true);
});
