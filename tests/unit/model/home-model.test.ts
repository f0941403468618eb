import { expect, test } from "vitest";
import { homeModel } from "../../../src/model/home-model.ts";
import { edited, exampleRegion } from "../../support/example-content.ts";
import { withJourney } from "../../support/faults/journeys.ts";

const moving = "pages/nl/housing/moving.mdx";

test("everybody's first pages stand by their first phase, in the reader's language where they can", () => {
  const region = exampleRegion(edited(moving, ["phases: [before]", "phases: [settled, before]"]));
  expect(homeModel(region, "en").first).toMatchObject([
    {
      id: "before",
      label: "Before",
      pages: [
        { label: "A home", lang: undefined },
        { label: "The deposit", lang: undefined },
      ],
    },
    {
      id: "settled",
      label: "Settled",
      pages: [{ label: "Verhuizen", lang: "nl", href: "/en/housing/moving/" }],
    },
  ]);
});

test("who you are shows the pages for you beside those for everybody", () => {
  const region = exampleRegion(edited(moving, ["reviewed:", "situations: [student]\nreviewed:"]));
  const labels = (phases: { pages: { label: string }[] }[]) =>
    phases.flatMap(({ pages }) => pages.map(({ label }) => label));
  const { entries, first } = homeModel(region, "en");
  expect(entries.map(({ id, phases }) => [id, labels(phases)])).toEqual([
    ["student", ["A home", "The deposit", "Verhuizen"]],
  ]);
  expect(labels(first)).toEqual(["A home", "The deposit"]);
});

test("who you are leads to the lists of steps for you, and the page to all of them", () => {
  const { "journeys/arrive.yaml": text = "" } = withJourney();
  const files = { "journeys/leave.yaml": String(text).replace("situations: [student]\n", "") };
  const { entries, journeys } = homeModel(exampleRegion({ ...withJourney(), ...files }), "en");
  expect(entries.map((entry) => entry.journeys.map(({ href }) => href))).toEqual([
    ["/en/journeys/arrive/"],
  ]);
  expect(journeys.map(({ id }) => id)).toEqual(["arrive", "leave"]);
  expect(homeModel(exampleRegion(), "en").frame.journeys).toBeUndefined();
});

test("the ring has a road for each topic and each situation", () => {
  const { roads } = homeModel(exampleRegion(), "en");
  expect([roads.exits.length, roads.entries.length]).toEqual([3, 1]);
});
