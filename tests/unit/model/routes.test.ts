import { expect, test } from "vitest";
import { expectedRoutes } from "../../../src/model/routes.ts";
import { edited, exampleRegion, type Files } from "../../support/example-content.ts";
import { withJourney } from "../../support/faults/journeys.ts";

test("every official page, topic, service and municipality has a route in every language", () => {
  const routes = expectedRoutes(exampleRegion());
  for (const locale of ["nl", "en", "fr"]) {
    expect(routes).toEqual(
      expect.arrayContaining([
        `${locale}/`,
        `${locale}/housing/`,
        `${locale}/housing/moving/`,
        `${locale}/services/jobs/`,
        `${locale}/municipalities/gent/`,
        `${locale}/municipalities/compare/`,
        `${locale}/map/`,
      ]),
    );
  }
  expect(new Set(routes).size).toBe(routes.length);
});

test("a journey has a route in every language, and their list where there are any", () => {
  const ofJourneys = (files?: Files) =>
    expectedRoutes(exampleRegion(files)).filter((route) =>
      /^en\/journeys\/(arrive\/)?$/.test(route),
    );
  expect(ofJourneys(withJourney())).toEqual(["en/journeys/", "en/journeys/arrive/"]);
  expect(ofJourneys()).toEqual([]);
});

test("a closed service has none", () => {
  const region = exampleRegion(edited("services/jobs.yaml", ["status: active", "status: closed"]));
  expect(expectedRoutes(region).filter((route) => route.includes("jobs"))).toEqual([]);
});
