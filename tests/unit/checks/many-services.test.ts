import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { runChecks } from "../../../src/checks/run-checks.ts";
import { mapIndex } from "../../../src/export/map-index.ts";
import { servicePoints } from "../../../src/export/tiles/service-points.ts";
import { mapModel } from "../../../src/model/map-model.ts";
import { makeRegion } from "../../../src/model/region.ts";
import { servicesModel } from "../../../src/model/services-model.ts";
import type { LocatedContent } from "../../../src/schema/content.ts";
import type { Service } from "../../../src/schema/service.ts";
import { exampleContent } from "../../support/example-content.ts";

const count = 100_000;
const example = exampleContent();

/** The example with as many services as a whole country has, spread over the region. */
function crowded(change: (service: Service, index: number) => Partial<Service>): LocatedContent {
  let seed = 1;
  const random = (low: number, high: number) => {
    seed = (seed * 1664525 + 1013904223) % 4294967296;
    return Number((low + (seed / 4294967296) * (high - low)).toFixed(5));
  };
  const services = Array.from({ length: count }, (_, index): Service => {
    const model = example.services[index % 3] as Service;
    const id = `service-${String(index)}`;
    const { location } = model;
    const placed =
      location === "none"
        ? location
        : { ...location, lat: random(50.98, 51.12), lon: random(3.62, 3.82) };
    const file = `services/${id}.yaml`;
    const service = { ...model, id, file, location: placed, municipality: "gent" };
    return { ...service, ...change(service, index) };
  });
  return { ...example, services };
}

test("a hundred thousand services are checked, listed and put on the map", () => {
  const content = crowded((_, index) => ({
    hours: `Mo-Fr ${String(8 + (index % 3)).padStart(2, "0")}:00-17:00`,
    contact: { website: `https://x.example/${String(index)}` },
  }));
  expect(runChecks(content)).toEqual([]);
  const region = makeRegion(content);
  const { rows, withoutPoint } = mapModel(region, "en");
  const without = content.services.filter(({ location }) => location === "none").length;
  expect([rows.length, withoutPoint]).toEqual([count, without]);
  const { topics, lists } = servicesModel(region, "en");
  expect(topics).toEqual([]);
  expect(lists?.towns.reduce((sum, { serviceCount }) => sum + serviceCount, 0)).toBe(count);
  expect(servicePoints(region).points).toHaveLength(count - without);
  // As a host compresses on the fly: what it sends from a file is smaller still.
  const sent = gzipSync(JSON.stringify(mapIndex(region)));
  expect(sent.byteLength / count).toBeLessThanOrEqual(12);
});

test("a hundred thousand services that are all wrong are all told", () => {
  const content = crowded(({ location }) => ({
    location: location === "none" ? location : { ...location, lat: 0 },
    municipality: "nowhere",
    hours: "ma-vr 9u-12u",
    appointment: { url: "http://x.example", required: false },
  }));
  const codes = Map.groupBy(runChecks(content), ({ code }) => code);
  const withPoint = content.services.filter(({ location }) => location !== "none").length;
  expect(codes.get("point-outside-region")).toHaveLength(withPoint);
  for (const code of ["reference-unknown", "hours-invalid", "address-insecure"] as const)
    expect(codes.get(code)).toHaveLength(count);
});
