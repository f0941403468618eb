import { expect, test } from "vitest";
import { serviceModel } from "../../../src/model/service-model.ts";
import { exampleRegion, edited, type Files } from "../../support/example-content.ts";
import { exampleFiles } from "../../support/example-files.ts";

function model(id: string, locale: string, changes: Files = {}) {
  const region = exampleRegion(changes);
  const service = region.services.get(id);
  if (!service) throw new Error(`No service ${id}.`);
  return serviceModel(region, service, locale);
}

const withMore = (id: string, more: string): Files => ({
  [`services/${id}.yaml`]: `${exampleFiles[`services/${id}.yaml`] ?? ""}${more}`,
});

test("a service with a door has its address, its place on the map and a way there", () => {
  expect(model("town-hall", "en")).toMatchObject({
    name: { text: "City hall" },
    number: 1,
    place: "Botermarkt 1, 9000 Gent",
    addressLines: ["Botermarkt 1", "9000 Gent"],
    point: { lat: 51.05439, lon: 3.72583, approximate: false },
    mapHref: "/en/map/?service=town-hall",
    municipalityLink: { label: "Ghent", href: "/en/municipalities/gent/" },
    routes: [
      {
        label: "Find the way",
        href: "https://www.openstreetmap.org/directions?to=51.05439%2C3.72583",
      },
    ],
  });
});

test("a point that is only the town is said to be", () => {
  expect(model("jobs", "en")).toMatchObject({ place: "Aalst", point: { approximate: true } });
});

test("a service without a place is not on the map", () => {
  expect(model("listening", "en")).toMatchObject({
    place: undefined,
    point: undefined,
    addressLines: [],
    mapHref: undefined,
    routes: [],
    appHref: undefined,
    municipalityLink: undefined,
  });
});

test("texts say which language they are in where it is not the reader's", () => {
  expect(model("jobs", "fr")).toMatchObject({
    name: { text: "Jobs", lang: "en" },
    summary: { text: "Helps you.", lang: "en" },
  });
  expect(model("jobs", "nl").summary).toEqual({ text: "Helpt je verder." });
});

test.each([
  ["serves: region", "Example"],
  ["serves: [gent]", "Ghent"],
  ["serves: [gent, aalst]", "Ghent and Aalst"],
])("%s: for people in %s", (serves, expected) => {
  expect(model("jobs", "en", edited("services/jobs.yaml", ["serves: region", serves])).serves).toBe(
    expected,
  );
});

test("a telephone number is shown as written and dialled without spaces", () => {
  const { phone } = model("jobs", "en", withMore("jobs", "contact: { phone: +32 9 123 45 67 }\n"));
  expect(phone).toEqual({ text: "+32 9 123 45 67", href: "tel:+3291234567" });
});

test("hours that hang on the sun are not told, but what they say in words is", () => {
  const hours = withMore("jobs", `hours: 'Mo-Fr sunrise-17:00 "bel eerst"'\n`);
  expect(model("jobs", "nl", hours)).toMatchObject({
    schedule: undefined,
    hours: undefined,
    hoursRemarks: [{ text: "bel eerst" }],
  });
  expect(model("jobs", "fr", hours).hoursRemarks).toEqual([{ text: "bel eerst", lang: "nl" }]);
});

test("hours that a clock tells come with their data", () => {
  const hours = withMore("jobs", `hours: 'Mo-Fr 09:00-12:00 "bel eerst"'\n`);
  const { schedule, hours: view, hoursRemarks } = model("jobs", "nl", hours);
  expect(schedule?.days).toEqual(["09:00-12:00?1", ""]);
  expect(view?.comments).toEqual(["bel eerst"]);
  expect(hoursRemarks).toEqual([]);
});

test.each([
  ["state: unchecked", { verified: false, verifiedDate: undefined, verifiedBy: undefined }],
  [
    "state: verified, date: 2026-11-01, by: Stad Gent",
    { verified: true, verifiedDate: "1 November 2026", verifiedBy: "Stad Gent" },
  ],
])("how sure it is: %s", (state, expected) => {
  const changes = edited("services/jobs.yaml", ["state: unchecked", state]);
  expect(model("jobs", "en", changes)).toMatchObject(expected);
});

test("facts that should have been checked again say so from the day after", () => {
  const due = (reviewBy: string) =>
    model("jobs", "en", withMore("jobs", `reviewBy: ${reviewBy}\n`));
  expect(due("2020-01-31").overdue).toContain("by 31 January 2020");
  expect(due("2999-01-31")).toMatchObject({ overdue: undefined, reviewBy: "31 January 2999" });
});
