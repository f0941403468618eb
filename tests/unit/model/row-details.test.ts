import { expect, test } from "vitest";
import { rowDetails, type RowDetails } from "../../../src/model/row-details.ts";
import { edited, exampleRegion, type Files } from "../../support/example-content.ts";

function detailsOf(id: string, changes: Files = {}): RowDetails {
  const region = exampleRegion(changes);
  const service = region.services.get(id);
  if (!service) throw new Error(`No service ${id}.`);
  return rowDetails(region, service, "en");
}

const said = ({ facts }: RowDetails): [string, string[]][] =>
  facts.map(({ label, texts }) => [label, texts.map(({ text }) => text)]);

test("a row unfolds to whom the service is for, what to bring, who checked it and when", () => {
  const changes = edited("services/jobs.yaml", [
    "verified: { state: unchecked }",
    "bring:\n  - { nl: Je pas, en: Your passport }\nverified: { state: verified, date: 2026-11-01, by: Stad Gent }\nsituations: [student]\nreviewBy: 2020-01-31",
  ]);
  const [who, bring, sure] = said(detailsOf("jobs", changes));
  expect(who).toEqual(["For people in", ["Example", "student"]]);
  expect(bring).toEqual(["What to bring", ["Your passport"]]);
  expect(sure?.[1].slice(0, 2)).toEqual([
    "Checked with a source: 1 November 2026",
    "Checked by: Stad Gent",
  ]);
  expect(sure?.[1][2]).toContain("31 January 2020");
});

test("what is not known is left out, and nobody's check is none", () => {
  expect(said(detailsOf("listening")).map(([label]) => label)).not.toContain("What to bring");
  expect(said(detailsOf("jobs")).at(-1)).toEqual([
    "How sure is this?",
    ["Not checked by a person"],
  ]);
});

test("from a row one finds the way, and always where to report a mistake", () => {
  const { way, report } = detailsOf("town-hall");
  expect(way).toEqual({
    label: "Find the way",
    href: "https://www.openstreetmap.org/directions?to=51.05439%2C3.72583",
  });
  expect(report).toEqual({
    label: "Report an error in this service",
    href: "/en/services/town-hall/#sure",
  });
  expect(detailsOf("listening").way).toBeUndefined();
});
