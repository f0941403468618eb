import { expect, test } from "vitest";
import { serviceRoutes } from "../../../src/model/service-routes.ts";
import { edited, exampleRegion, type Files } from "../../support/example-content.ts";

const withStreet = edited("services/jobs.yaml", [
  "locality: Aalst",
  "locality: Aalst\n  street: Markt 1\n  postcode: '9300'",
]);
const withPlanners = edited("site.yaml", [
  "feedback:",
  `routePlanners:
  - { name: Bus, url: "https://bus.example/?to={lat},{lon}" }
  - { name: Rail, url: "https://rail.example/?to={address}" }
feedback:`,
]);

function routes(id: string, changes: Files = {}, locale = "en") {
  const region = exampleRegion(changes);
  const service = region.services.get(id);
  if (!service) throw new Error(`No service ${id}.`);
  return serviceRoutes(region, service, locale);
}

test("a door is found by its point, on openstreetmap.org and in the map app of a phone", () => {
  expect(routes("town-hall")).toEqual({
    routes: [
      {
        label: "Find the way",
        href: "https://www.openstreetmap.org/directions?to=51.05439%2C3.72583",
      },
    ],
    appHref: "geo:51.05439,3.72583?q=51.05439,3.72583(City%20hall)",
  });
});

test("an address whose point is only the town is looked for in words", () => {
  expect(routes("jobs", withStreet)).toEqual({
    routes: [
      {
        label: "Find the way",
        href: "https://www.openstreetmap.org/search?query=Markt%201%2C%209300%20Aalst",
      },
    ],
    appHref: "geo:0,0?q=Markt%201%2C%209300%20Aalst",
  });
});

test.each(["jobs", "listening"])("without an address there is no way: %s", (id) => {
  expect(routes(id, withPlanners)).toEqual({ routes: [], appHref: undefined });
});

test("a region's route planners come in the place of openstreetmap.org, in their order", () => {
  expect(routes("town-hall", withPlanners).routes).toEqual([
    { label: "Find the way with Bus", href: "https://bus.example/?to=51.05439,3.72583" },
    {
      label: "Find the way with Rail",
      href: "https://rail.example/?to=Botermarkt%201%2C%209000%20Gent",
    },
  ]);
});

test("a planner that wants a point is not asked for a town", () => {
  expect(routes("jobs", { ...withPlanners, ...withStreet }).routes).toEqual([
    {
      label: "Find the way with Rail",
      href: "https://rail.example/?to=Markt%201%2C%209300%20Aalst",
    },
  ]);
});

test("no name ends a link or its label", () => {
  const changes = edited("services/town-hall.yaml", [
    "en: City hall }",
    `en: 'Hall (new) & "old"? #1' }`,
  ]);
  expect(routes("town-hall", changes).appHref).toBe(
    "geo:51.05439,3.72583?q=51.05439,3.72583(Hall%20new%20%26%20%22old%22%3F%20%231)",
  );
});
