import type { Region } from "../../src/model/region.ts";
import { serviceKinds, type Service } from "../../src/schema/service.ts";
import { exampleRegion } from "./example-content.ts";
import { syntheticPoints } from "./synthetic-points.ts";

/** The example's region with so many made-up services in and around towns, and one that has no point. */
export function manyServices(count: number): Region {
  const region = exampleRegion();
  const [model] = region.services.values();
  if (!model) throw new Error("The example has services.");
  const points = syntheticPoints(count);
  const topics = [...region.topics.keys()];
  const categories = [...region.categories.keys()];
  const pick = (all: readonly string[], place: number) => all[place % all.length] ?? "";
  const services = Array.from({ length: count }, (_, n): Service => ({
    ...model,
    id: `service-${n}`,
    name: n % 3 === 0 ? { nl: `Dienst ${n}`, en: `Service ${n}` } : { nl: `Dienst ${n}` },
    kind: serviceKinds[n % 3] ?? "private",
    topics: n % 7 === 0 ? [pick(topics, n), pick(topics, n + 1)] : [pick(topics, n)],
    categories: [pick(categories, Math.floor(n / 3))],
    location: {
      street: `Straat ${n}`,
      postcode: "9000",
      locality: "Gent",
      lat: points[2 * n] ?? 0,
      lon: points[2 * n + 1] ?? 0,
      precision: n % 10 === 0 ? "approximate" : "exact",
    },
  }));
  const placeless: Service = { ...model, id: "nowhere", location: "none" };
  return { ...region, services: new Map([...services, placeless].map((one) => [one.id, one])) };
}
