import { expect, test } from "vitest";
import { municipalitiesPage } from "../../../src/model/municipalities-page.ts";
import { edited, exampleRegion } from "../../support/example-content.ts";

const region = exampleRegion({
  ...edited("municipalities/gent.yaml", ['postcodes: ["9000"]', 'postcodes: ["9050", "9000"]']),
  ...edited("municipalities/aalst.yaml", [
    "name: { nl: Aalst, fr: Alost }",
    "name: { nl: Âalst, fr: Alost }",
  ]),
});

test("municipalities stand under their first letter, without its accents", () => {
  const { letters } = municipalitiesPage(region, "en");
  expect(letters.map(({ letter, rows }) => [letter, rows.map(({ id }) => id)])).toEqual([
    ["A", ["aalst"]],
    ["G", ["gent"]],
  ]);
});

test("every postcode leads to all municipalities that have it, in order", () => {
  const { postcodes } = municipalitiesPage(region, "en");
  expect(postcodes.map(({ code, towns }) => [code, towns.map(({ label }) => label)])).toEqual([
    ["9000", ["Âalst", "Ghent"]],
    ["9050", ["Ghent"]],
  ]);
});

test("one municipality alone is not compared", () => {
  expect(municipalitiesPage(region, "en").compareHref).toBe("/en/municipalities/compare/");
  const alone = exampleRegion({ "municipalities/aalst.yaml": undefined, ...withoutAalst() });
  expect(municipalitiesPage(alone, "en").compareHref).toBeUndefined();
});

function withoutAalst() {
  return edited("services/jobs.yaml", ["municipality: aalst", "municipality: gent"]);
}
