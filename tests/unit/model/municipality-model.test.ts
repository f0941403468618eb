import { expect, test } from "vitest";
import { municipalityModel } from "../../../src/model/municipality-model.ts";
import type { Region } from "../../../src/model/region.ts";
import { edited, exampleRegion, type Files } from "../../support/example-content.ts";
import { exampleFiles } from "../../support/example-files.ts";

const moving = "pages/nl/housing/moving.mdx";
const gent = "municipalities/gent.yaml";

function model(files: Files, locale = "en") {
  return of(exampleRegion(files), locale);
}

function of(region: Region, locale: string) {
  const municipality = region.municipalities.get("gent");
  if (!municipality) throw new Error("The example has Ghent.");
  return municipalityModel(region, municipality, locale);
}

function withFields(...lines: string[]): Files {
  return edited(gent, ["sources:", `${lines.join("\n")}\nsources:`]);
}

test("the town hall comes with the first page of its topic that names town halls, and the other desks", () => {
  const { townHall } = model(
    {
      ...withFields("townHall: town-hall"),
      ...edited(moving, [
        "authority:",
        "services: { categories: [town-hall, helpline] }\nauthority:",
      ]),
      "services/desk.yaml": (exampleFiles["services/jobs.yaml"] ?? "")
        .replace("[job-centre]", "[helpline]")
        .replace("municipality: aalst", "municipality: gent")
        .replace("Jobs, en: Jobs", "Balie, en: Desk"),
    },
    "en",
  );
  expect(townHall?.service.name.text).toBe("City hall");
  expect(townHall?.page).toEqual({ label: "Verhuizen", href: "/en/housing/moving/", lang: "nl" });
  expect(townHall?.others.map(({ id }) => id)).toEqual(["desk"]);
});

test("services stand under the number of their exit; exits without any are left out", () => {
  const { topics } = model({});
  expect(topics.map(({ number, rows }) => [number, rows.map(({ id }) => id)])).toEqual([
    [1, ["town-hall"]],
  ]);
});

test("what is not known is said together, with where to ask it", () => {
  const waste = 'waste: { text: { nl: Elke dinsdag. }, url: "https://waste.example" }';
  const { referrals, unknown } = model(withFields("website: https://www.gent.example/nl", waste));
  expect(referrals).toEqual([
    { title: "Waste", text: { text: "Elke dinsdag.", lang: "nl" }, url: "https://waste.example" },
  ]);
  expect(unknown?.titles).toBe("Learning Dutch · Free time · Elections");
  expect(unknown?.ask).toEqual({
    name: { text: "gent.example" },
    href: "https://www.gent.example/nl",
  });
  expect(model(withFields("townHall: town-hall")).unknown?.ask?.href).toBe(
    "/en/services/town-hall/",
  );
  expect(model({}).unknown?.ask).toBeUndefined();
});

test("a merger is told with its day and the municipalities that it joined", () => {
  const merged = "merged: { date: 2025-01-01, from: [Gent, Melle], text: { nl: Vraag het na. } }";
  expect(model(withFields(merged)).merger).toEqual({
    sentence: "Since 1 January 2025, Gent and Melle are one municipality.",
    text: { text: "Vraag het na.", lang: "nl" },
  });
});

test.each([
  ["dutch", "Dutch"],
  ["dutch-with-french-facilities", "Dutch, with facilities for French speakers"],
])("the language of the administration: %s", (regime, said) => {
  expect(model(withFields(`languageRegime: ${regime}`), "en").languages).toBe(said);
});

test("without a service that has a point there is no picture; the comparison begins with this one", () => {
  expect(model({}).picture).toBe("/data/municipalities/gent.svg");
  const closed = edited("services/town-hall.yaml", ["status: active", "status: closed"]);
  expect(model(closed).picture).toBeUndefined();
  expect(model({}).compareHref).toBe("/en/municipalities/compare/?m=gent");
});
