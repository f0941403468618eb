import { expect, test } from "vitest";
import { mapModel } from "../../../src/model/map-model.ts";
import { edited, exampleRegion, regionAt } from "../../support/example-content.ts";

const model = mapModel(exampleRegion(), "en");

test("the list has every service, those without a point too, in the order of the language", () => {
  expect(model.rows.map(({ id }) => id)).toEqual(["town-hall", "jobs", "listening"]);
  expect(model.withoutPoint).toBe(1);
});

test("every choice says how many services it holds; empty categories are no choice", () => {
  const counts = (choices: { value: string; count: number }[]) =>
    choices.map(({ value, count }) => [value, count]);
  expect(counts(model.topics)).toEqual([
    ["housing", 1],
    ["work", 1],
    ["life", 1],
  ]);
  expect(counts(model.kinds)).toEqual([
    ["government", 1],
    ["private", 1],
    ["community", 1],
  ]);
  const closed = mapModel(
    exampleRegion(edited("services/jobs.yaml", ["status: active", "status: closed"])),
    "en",
  );
  expect(counts(closed.categories)).toEqual([
    ["town-hall", 1],
    ["helpline", 1],
  ]);
});

test("what no service says is no choice; what one says is, in the reader's language", () => {
  expect([model.situations, model.languages, model.appointments]).toEqual([[], [], []]);
  const told = mapModel(
    exampleRegion(
      edited("services/town-hall.yaml", [
        "serves: ",
        `situations: [student]
languages:
  - { code: nl, level: desk }
  - { code: fr, level: on-request }
  - { code: en, level: documents }
appointment: { url: https://x.example/slot, required: true }
serves: `,
      ]),
    ),
    "en",
  );
  expect(told.situations).toEqual([{ value: "student", label: "student", count: 1 }]);
  expect(told.languages).toEqual([
    { value: "nl", label: "Dutch", count: 1 },
    { value: "fr", label: "French", count: 1 },
  ]);
  expect(told.appointments).toEqual([{ value: "needed", label: "By appointment only", count: 1 }]);
});

test("every municipality has its centre, to begin the list at", () => {
  expect(model.municipalities.map(({ id, at }) => [id, at])).toEqual([
    ["aalst", "50.94,4.04"],
    ["gent", "51.05,3.72"],
  ]);
});

test("the example to type is the municipality nearest to the centre of the region", () => {
  expect(model.municipalityExample).toContain("9000");
  expect(model.municipalityExample).toContain("Ghent");
  const moved = exampleRegion(
    edited("site.yaml", ["centre: [51.05, 3.72]", "centre: [50.94, 4.04]"]),
  );
  expect(mapModel(moved, "en").municipalityExample).toContain("Aalst");
});

test("the map's files lie in the site's folder", () => {
  const { dataHref, basemapHref, pictureHref } = mapModel(
    regionAt("https://x.example/rotonde"),
    "en",
  );
  expect([dataHref, basemapHref, pictureHref]).toEqual([
    "/rotonde/data/map.json",
    "/rotonde/data/basemap.json",
    "/rotonde/data/basemap.svg",
  ]);
});
