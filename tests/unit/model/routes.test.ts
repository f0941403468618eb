import { expect, test } from "vitest";
import { expectedRoutes } from "../../../src/model/routes.ts";
import { edited, exampleRegion } from "../../support/example-content.ts";

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
        `${locale}/map/`,
      ]),
    );
  }
  expect(new Set(routes).size).toBe(routes.length);
});

test("a closed service has none", () => {
  const region = exampleRegion(edited("services/jobs.yaml", ["status: active", "status: closed"]));
  expect(expectedRoutes(region).filter((route) => route.includes("jobs"))).toEqual([]);
});
