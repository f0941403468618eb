import { expect, test } from "vitest";
import { pointsOf } from "../../../src/client/schematic/curve.ts";
import { basemapData } from "../../../src/export/basemap-json.ts";
import { buildBasemap } from "../../../src/model/basemap/build-basemap.ts";
import { zooms } from "../../../src/model/basemap/style.ts";
import { compressedSize } from "../../support/budget.ts";
import { island, regionOfContent, scattered } from "../../support/map-fixture.ts";

const region = regionOfContent();

test.skipIf(!region)("the region of content/ takes at most 20 kB", () => {
  if (!region) return;
  const json = JSON.stringify(basemapData(buildBasemap(region)));
  expect(compressedSize(json).brotli).toBeLessThanOrEqual(20_000);
});

test("sixty municipalities without a basemap take at most 10 kB", () => {
  const json = JSON.stringify(basemapData(buildBasemap(scattered(60))));
  expect(compressedSize(json).brotli).toBeLessThanOrEqual(10_000);
});

test("the same region gives the same bytes", () => {
  const [once, again] = [1, 2].map(() => JSON.stringify(basemapData(buildBasemap(island))));
  expect(once).toBe(again);
});

test("lines are read back as they were written", () => {
  const model = buildBasemap(island);
  const data = basemapData(model);
  expect(data.borders.map(pointsOf)).toEqual(model.borders);
  expect(data.reaches.map(({ line }) => pointsOf(line))).toEqual(
    model.reaches.map(({ points }) => points),
  );
  expect(pointsOf(data.stations)).toEqual(model.stations);
});

test("each label says for each zoom level where it stands, and is shown at one at least", () => {
  const { labels, style } = basemapData(buildBasemap(island));
  expect(labels.length).toBeGreaterThan(0);
  for (const [, , , , positions] of labels) {
    expect(positions).toMatch(/^[\da-z.]+$/);
    expect(positions).toHaveLength(zooms.length);
    for (const position of positions.replaceAll(".", "")) {
      expect(style.positions[parseInt(position, 36)]).toBeDefined();
    }
    expect(positions).toMatch(/[^.]/);
  }
});

test("a name in another language goes with its label, and says which places hold for it", () => {
  const { basemap } = island;
  if (!basemap) throw new Error("The island has a basemap.");
  const places = {
    ...basemap.places,
    aldam: { rank: 1 as const, names: { ar: "ألدام", nl: "Aldam" } },
  };
  const model = buildBasemap({ ...island, basemap: { ...basemap, places } });
  const { labels, readings } = basemapData(model);
  const [aldam] = labels;
  expect(aldam?.[0]).toBe("Aldam");
  // Set apart as text that runs from right to left.
  expect(aldam?.[5]).toEqual({ ar: "\u2067ألدام\u2069" });
  expect(readings).toEqual({ ar: 1 });
  for (const [, , , , positions] of labels) {
    expect(positions).toHaveLength(2 * zooms.length);
  }
});

test("a city is known by its own names, a town only by those of the map", () => {
  const names = { en: "Other" };
  const municipalities = island.municipalities.map((one) => ({ ...one, names }));
  const { labels } = basemapData(buildBasemap({ ...island, municipalities }));
  expect(labels.filter((label) => label[5]).map(([text]) => text)).toEqual(["Aldam"]);
});
