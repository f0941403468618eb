import { expect, test } from "vitest";
import { mapIndex } from "../../../src/export/map-index.ts";
import { isTiled } from "../../../src/model/tiled.ts";
import { serviceModel } from "../../../src/model/service-model.ts";
import { servicesModel } from "../../../src/model/services-model.ts";
import { tiledMapModel } from "../../../src/model/tiled-map-model.ts";
import { townsWidget } from "../../../src/model/widgets/towns-widget.ts";
import { manyServices } from "../../support/many-services.ts";

const listed = manyServices(20_000);
const tiled = manyServices(20_001);

test("more than 20,000 services with a point are too many for one list, or more than the region says", () => {
  expect([isTiled(listed), isTiled(tiled)]).toEqual([false, true]);
  const few = manyServices(3);
  expect(
    [2, 3].map((mostListed) => isTiled({ ...few, site: { ...few.site, mostListed } })),
  ).toEqual([true, false]);
  expect(mapIndex(listed).lat.filter((lat) => lat !== null)).toHaveLength(20_000);
});

test("the pages of such a region lead to the lists of its municipalities", () => {
  const { lists, topics } = servicesModel(tiled, "en");
  expect(topics).toEqual([]);
  expect(lists?.towns.reduce((sum, { serviceCount }) => sum + serviceCount, 0)).toBe(20_002);
  expect(lists?.elsewhere).toEqual([]);
  expect(servicesModel(listed, "en").lists).toBeUndefined();
  expect(townsWidget(tiled, "nl", "default").towns.map(({ href }) => href)).toEqual(
    lists?.towns.map(({ id }) => `/embed/v1/default/${id}/`),
  );
});

test("services in no municipality are listed by category", () => {
  const services = new Map(tiled.services);
  const one = services.get("service-1");
  if (one) services.set("service-1", { ...one, municipality: undefined });
  const { elsewhere, withoutPoint, placed } = tiledMapModel({ ...tiled, services }, "en");
  expect(elsewhere.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(["service-1"]);
  expect([placed, withoutPoint]).toEqual([20_001, 1]);
});

test("the map is told where a service is only where it does not know them all", () => {
  const hrefs = [listed, tiled].map((region) => {
    const service = region.services.get("service-1");
    return service && serviceModel(region, service, "en").mapHref;
  });
  expect(hrefs).toEqual([
    "/en/map/?service=service-1",
    expect.stringMatching(/^\/en\/map\/\?service=service-1&at=5\d\.\d{4},[34]\.\d{4},16$/),
  ]);
});
