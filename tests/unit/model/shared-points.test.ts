import Supercluster from "supercluster";
import { expect, test } from "vitest";
import { readPlaces } from "../../../src/client/places.ts";
import { mapIndex } from "../../../src/export/map-index.ts";
import { mapModel } from "../../../src/model/map-model.ts";
import { servicesModel } from "../../../src/model/services-model.ts";
import { exampleRegion } from "../../support/example-content.ts";
import { exampleFiles } from "../../support/example-files.ts";
import { townHall } from "../../support/faults/fault.ts";

const at = (id: string, lat: string) => ({
  [`services/${id}.yaml`]: (exampleFiles[townHall] ?? "").replace("51.05439", lat),
});
const region = exampleRegion({
  ...at("same-spot", "51.05439"),
  ...at("next-door", "51.05440"),
});
const ids = ["town-hall", "same-spot", "next-door"];

test("services on one point all stand in the list of the map and in the list of services", () => {
  expect(mapModel(region, "en").rows.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  const groups = servicesModel(region, "en").topics.flatMap((topic) => topic.groups);
  const rows = groups.flatMap((group) => group.rows);
  expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
});

test("where the map joins them to one button, even as near as it goes, the button has them all", () => {
  const closest = 17;
  const places = readPlaces(mapIndex(region), [...region.services.keys()]);
  const index = new Supercluster<{ id: string }>({ radius: 84, maxZoom: closest });
  index.load(
    [...places].flatMap(([id, { point }]) =>
      point
        ? [
            {
              type: "Feature" as const,
              properties: { id },
              geometry: { type: "Point" as const, coordinates: [point[1], point[0]] },
            },
          ]
        : [],
    ),
  );
  const [found, ...others] = index.getClusters([3.7, 51, 3.8, 51.1], closest);
  expect(others).toEqual([]);
  const cluster = (found?.properties as { cluster_id: number }).cluster_id;
  expect(index.getClusterExpansionZoom(cluster)).toBeGreaterThan(closest);
  const leaves = index.getLeaves(cluster, Infinity).map((leaf) => leaf.properties.id);
  expect(leaves.sort()).toEqual([...ids].sort());
});

test("a service without a point is in the list, and counted as not on the map", () => {
  const { rows, withoutPoint } = mapModel(region, "en");
  expect(rows.filter(({ point }) => point === undefined).map(({ id }) => id)).toEqual([
    "listening",
  ]);
  expect(withoutPoint).toBe(1);
  const places = readPlaces(mapIndex(region), [...region.services.keys()]);
  expect(places.get("listening")).toMatchObject({ point: undefined, topics: ["life"] });
});
