import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fitting } from "../../../../src/client/filters.ts";
import { Combinations, countIn } from "../../../../src/client/tiles/combinations.ts";
import { inView } from "../../../../src/client/tiles/in-view.ts";
import { TileView } from "../../../../src/client/tiles/tile-view.ts";
import type { Box } from "../../../../src/client/point-index.ts";
import { servicePoints } from "../../../../src/export/tiles/service-points.ts";
import { serviceTiles } from "../../../../src/export/tiles/service-tiles.ts";
import { levels, type TileFacts } from "../../../../src/export/tiles/tile-facts.ts";
import { gzip } from "../../../../src/integrations/service-tiles.ts";
import { openArchive } from "../../../support/archive-reader.ts";
import { manyServices } from "../../../support/many-services.ts";

const region = manyServices(3000);
const placed = 3000;
const everywhere: Box = [3, 50.4, 4.8, 51.7];
const town: Box = [3.6, 51.0, 3.7, 51.06];
const inTown = [...region.services.values()].filter(
  ({ location: at }) =>
    at !== "none" && at.lon >= 3.6 && at.lon <= 3.7 && at.lat >= 51.0 && at.lat <= 51.06,
);
const bytes = serviceTiles(region, gzip, 60);

async function open(archived = bytes) {
  const { archive, asked } = openArchive(archived);
  const facts = (await archive.getMetadata()) as TileFacts;
  return { asked, kinds: new Combinations(facts), tiles: new TileView(archive, facts.levels) };
}

beforeEach(() => {
  vi.stubGlobal("document", { documentElement: { lang: "en" } });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("services as tiles", () => {
  test.each([0, 1, 2, 3, 4, 5].map((n) => levels.least + levels.closer + n))(
    "at zoom %i of the map clusters and single services are all services together",
    async (zoom) => {
      const { tiles, kinds } = await open();
      const { services, clusters } = await tiles.look(everywhere, zoom);
      const count = clusters.reduce(
        (sum, { tags }) => sum + Number(tags["count"]),
        services.length,
      );
      expect(count).toBe(placed);
      for (const filters of [{ topic: ["work"] }, { kind: ["private"], topic: ["life", "work"] }]) {
        const wanted = kinds.fitting(filters);
        const found =
          services.filter(({ tags }) => wanted.has(Number(tags["of"]))).length +
          clusters.reduce((sum, { tags }) => sum + countIn(String(tags["of"]), wanted), 0);
        expect(found).toBe(fitting(kinds.everyone, filters).length);
        expect(found).toBeGreaterThan(0);
        expect(found).toBeLessThan(placed);
      }
    },
  );

  test("close up each service stands alone, once, where it is and with what its row says", async () => {
    const { tiles, kinds } = await open();
    const seen = await tiles.look(town, 17);
    expect(seen.clusters).toEqual([]);
    const { places } = inView(seen, { box: town, zoom: 17 }, kinds, {}, ["en", "nl"]);
    const ids = places.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(inTown.length).toBeGreaterThan(20);
    expect(inTown.filter(({ id }) => !ids.includes(id))).toEqual([]);
    for (const place of places) {
      const service = region.services.get(place.id);
      const location = service?.location;
      if (!service || location === undefined || location === "none") throw new Error(place.id);
      expect(Math.abs(place.point[0] - location.lat)).toBeLessThan(5e-6);
      expect(Math.abs(place.point[1] - location.lon)).toBeLessThan(5e-6);
      expect(place).toMatchObject({
        topics: service.topics,
        categories: service.categories,
        kind: service.kind,
        approximate: location.precision === "approximate",
        name: service.name["en"] ?? service.name["nl"],
        lang: service.name["en"] === undefined ? "nl" : undefined,
        where: `${location.street}, 9000 Gent`,
      });
    }
  });

  test("a part with few services names them, however far away the map is", async () => {
    const { tiles, kinds } = await open();
    const seen = await tiles.look(town, 12);
    const part = { box: town, zoom: 12 };
    const { count, listed } = inView(seen, part, kinds, {}, ["en", "nl"]);
    expect(count).toBe(inTown.length);
    expect(listed.length).toBe(Math.min(100, inTown.length));
  });

  test("the same services give the same bytes, in whatever order they come", () => {
    const turned = { ...region, services: new Map([...region.services].reverse()) };
    expect(serviceTiles(turned, gzip, 60)).toEqual(bytes);
  });

  test("of 25,000 services a first view asks for less than 100 kB", async () => {
    const { tiles, asked } = await open(serviceTiles(manyServices(25_000), gzip));
    const { clusters } = await tiles.look([3.2, 50.6, 4.5, 51.5], 10);
    expect(clusters.length).toBeGreaterThan(10);
    const total = asked.reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(10_000);
    expect(total).toBeLessThan(100_000);
  });

  test("what archives tell of themselves counts each service with a point once", () => {
    const { points, facts } = servicePoints(region);
    expect(points.length).toBe(placed);
    expect(facts.combinations.reduce((sum, [, , , count]) => sum + count, 0)).toBe(placed);
  });
});
