import { expect, test } from "vitest";
import { journeyLinks } from "../../../../src/model/journeys/journey-list.ts";
import { journeyPage } from "../../../../src/model/journeys/journey-page.ts";
import { exampleRegion } from "../../../support/example-content.ts";
import { withJourney } from "../../../support/faults/journeys.ts";

const page = (locale: string, ...changes: [from: string, to: string][]) =>
  journeyPage(exampleRegion(withJourney(...changes)), locale, "arrive");

test("a journey has its steps in order by phase, numbered through", () => {
  const { phases, stepCount, situations } = page("en");
  expect(
    phases.map(({ label, steps }) => [label, steps.map(({ number, id }) => `${number} ${id}`)]),
  ).toEqual([
    ["Before", ["1 find", "2 pay"]],
    ["Settled", ["3 register"]],
  ]);
  expect(stepCount).toBe(3);
  expect(situations).toHaveLength(1);
});

test("a phase that comes back is shown again rather than its steps moved", () => {
  const { phases } = page(
    "en",
    ["  - id: pay\n    phase: before", "  - id: pay\n    phase: settled"],
    ["  - id: register\n    phase: settled", "  - id: register\n    phase: before"],
  );
  expect(phases.map(({ label }) => label)).toEqual(["Before", "Settled", "Before"]);
});

test("a step says what comes before, by when, with which papers, where, and where to read more", () => {
  const steps = page("en").phases.flatMap((phase) => phase.steps);
  expect(steps[1]).toMatchObject({
    after: [{ number: 1, text: "Find a home", href: "#step-find" }],
    documents: [{ text: "Identity card" }],
    deadline: undefined,
    page: { text: "The deposit", href: "/en/housing/deposit/" },
  });
  expect(steps[2]).toMatchObject({
    deadline: { days: 8, from: "address", words: "Within 8 days of having your address" },
    service: { id: "town-hall", href: "/en/services/town-hall/" },
  });
});

test("only the dates that its deadlines count from are asked for", () => {
  expect(page("en").dates.map(({ from }) => from)).toEqual(["address"]);
  expect(page("en", ["    deadline: { days: 8, from: address }\n", ""]).dates).toEqual([]);
});

test("a source is named once, with its steps", () => {
  expect(page("en").sources).toEqual([
    { title: "Law", steps: "1, 2" },
    { title: "Law", url: "https://law.example", steps: "3" },
  ]);
});

test("a journey that a language lacks is shown in another one, which it says, and is not listed in it", () => {
  const { title, phases, fallback, frame } = page("fr");
  expect(title).toEqual({ text: "Arrive", lang: "en" });
  expect(phases[0]?.steps[0]?.title).toEqual({ text: "Find a home", lang: "en" });
  expect(fallback).toContain("English");
  expect(frame.indexed).toBe(false);
  expect(frame.alternates.map(({ hreflang }) => hreflang)).toEqual(["nl", "en", "x-default"]);
  expect(page("en").fallback).toBeUndefined();
});

test("lists of steps stand in the order of the situations, those for nobody in particular last", () => {
  const { "journeys/arrive.yaml": text = "" } = withJourney();
  const region = exampleRegion({
    "journeys/aaa.yaml": String(text).replace("situations: [student]\n", ""),
    "journeys/arrive.yaml": text,
  });
  expect(journeyLinks(region, "en")).toMatchObject([
    { id: "arrive", title: { text: "Arrive" }, href: "/en/journeys/arrive/", stepCount: 3 },
    { id: "aaa", situations: [] },
  ]);
});
