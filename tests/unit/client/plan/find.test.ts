import { expect, test } from "vitest";
import { finder } from "../../../../src/client/plan/find.ts";
import { planIndex } from "../../../../src/export/plan-index.ts";
import { exampleRegion } from "../../../support/example-content.ts";
import { withJourney } from "../../../support/faults/journeys.ts";

const region = exampleRegion(withJourney(["en: Pay the deposit", "en: Pay the Café Ångström"]));
const find = finder(planIndex(region, "en"));

test.each([
  ["words in any order, begun", "angs ca", ["step:arrive.pay"]],
  ["words in capitals and with marks", "CÁFÉ", ["step:arrive.pay"]],
  ["a word inside another word", "NGSTROM", ["step:arrive.pay"]],
  ["a letter or two inside a word", "fe strom", []],
  ["one word too many", "cafe closed", []],
  ["nothing", "  ", []],
  ["signs", "() [ \\", []],
])("%s", (_, query, found) => {
  expect(find(query)).toEqual(found);
});

test("what has the word in its title comes before what only mentions it", () => {
  const found = find("arrive");
  expect(found[0]).toBe("journey:arrive");
  expect(found.slice(1)).toEqual(["step:arrive.find", "step:arrive.pay", "step:arrive.register"]);
});
