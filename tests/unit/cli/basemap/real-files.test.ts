import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readGiven } from "../../../../src/cli/basemap/given-files.ts";
import { makeLayers, type Given } from "../../../../src/cli/basemap/make-layers.ts";
import { layerData } from "../../../../src/export/basemap-json.ts";
import { readContent } from "../../../../src/load/files.ts";
import { buildBasemap } from "../../../../src/model/basemap/build-basemap.ts";
import { closerModel } from "../../../../src/model/basemap/closer-model.ts";
import { isInside, outlinePoints } from "../../../../src/model/basemap/outline.ts";
import { basemapLayerSchema } from "../../../../src/schema/basemap-layer.ts";
import { compressedSize, report } from "../../../support/budget.ts";
import { regionOfContent } from "../../../support/map-fixture.ts";

const folder = "../shared/data/basemap";
const names = ["muni2025.topo", "be", "prov", "water", "streams", "rail", "places"];
const isThere = existsSync(folder);

/** What each layer may weigh for a visitor, in bytes with Brotli. */
const budgets: Record<number, number> = { 8: 20_000, 10: 45_000, 12: 60_000 };

describe.skipIf(!isThere)(`the files of East Flanders${isThere ? "" : " (not here)"}`, async () => {
  const { content } = await readContent("content");
  const input = regionOfContent();
  if (!isThere || !content || !input) return;
  const files = names.map((name) => join(folder, `${name}.json`));
  const { given, problems } = readGiven(files, ["be.json=boundaries"], input.bounds);
  const byKind = Map.groupBy(given, ({ kind }) => kind);
  const features = Object.fromEntries(
    [...byKind].map(([kind, members]) => [kind, members.flatMap((one) => one.features)]),
  ) as Given;
  const { layers, found } = makeLayers(features, content);
  const model = buildBasemap(input);

  test("every file is read, and every municipality has its area", () => {
    expect(problems).toEqual([]);
    expect(given.map(({ kind }) => kind)).toEqual([
      ...["boundaries", "boundaries", "boundaries", "water", "water", "rail", "places"],
    ]);
    expect(found).toBe(content.municipalities.length);
  });

  describe.each(layers)("the layer from zoom $step.zoom", ({ step, parts }) => {
    const layer = basemapLayerSchema.parse({ unitZoom: step.unitZoom, ...parts });
    const closer = closerModel(model, layer);
    const data = layerData(closer, step.zoom, layer.unitZoom);

    test("keeps to its size", () => {
      const size = compressedSize(JSON.stringify(data));
      report(`basemap/${step.zoom}.json`, size, budgets[step.zoom] ?? 0);
      expect(size.brotli).toBeLessThanOrEqual(budgets[step.zoom] ?? 0);
    });

    test("leaves no gap: each border has ground on both sides, or is the region's own outline", () => {
      const users = new Map<number, number>();
      const plain = (index: number) => (index < 0 ? ~index : index);
      const region = new Set(data.region.flat().map(plain));
      for (const index of data.cells.flatMap(({ rings }) => rings.flat()).map(plain))
        users.set(index, (users.get(index) ?? 0) + 1);
      for (const index of data.borders.keys())
        expect(users.get(index)).toBe(region.has(index) ? 1 : 2);
      expect(data.region).toHaveLength(1);
    });

    test("has the middle of each municipality in one cell, its own", () => {
      const cells = closer.cells.map(({ rings }) =>
        rings.map((ring) => outlinePoints(closer.borders, ring)),
      );
      const middles = content.municipalities.map(({ centre }) =>
        model.projection.toPoint([centre.lat, centre.lon]),
      );
      const owners = middles.map((middle) => cells.findIndex((cell) => isInside(cell, middle)));
      expect(new Set(owners).size).toBe(middles.length);
      expect(owners).not.toContain(-1);
    });

    test("draws neighbours in different tints", () => {
      for (const index of data.borders.keys()) {
        const sides = data.cells.filter(({ rings }) =>
          rings.some((ring) => ring.includes(index) || ring.includes(~index)),
        );
        expect(new Set(sides.map(({ tint }) => tint)).size).toBe(sides.length);
      }
    });
  });

  test("the overview stays as it is", () => {
    expect(JSON.stringify(buildBasemap(input))).toBe(JSON.stringify(model));
    expect(readFileSync("content/basemap.yaml", "utf8")).not.toContain("Statbel");
  });
});
