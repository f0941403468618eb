import { expect, test } from "vitest";
import { comparePage } from "../../../src/model/compare-model.ts";
import { edited, exampleRegion } from "../../support/example-content.ts";

const people = (value: number, date: string) =>
  `population: { value: ${value}, date: ${date} }\nsources:`;

test("each municipality has its services counted by exit", () => {
  const { rows, topics } = comparePage(exampleRegion(), "en");
  expect(topics.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(rows.map(({ id, counts }) => [id, counts])).toEqual([
    ["aalst", [0, 1, 0]],
    ["gent", [1, 0, 0]],
  ]);
});

test.each([
  ["2020-01-01", "Inhabitants (1 January 2020)", "263,927"],
  ["2021-01-01", "Inhabitants", "263,927 (1 January 2021)"],
])(
  "a date that all numbers share stands over them, others beside each (%s)",
  (date, label, own) => {
    const region = exampleRegion({
      ...edited("municipalities/gent.yaml", ["sources:", people(263_927, date)]),
      ...edited("municipalities/aalst.yaml", ["sources:", people(87_332, "2020-01-01")]),
    });
    const { peopleLabel, rows } = comparePage(region, "en");
    expect(peopleLabel).toBe(label);
    expect(rows.find(({ id }) => id === "gent")?.people).toBe(own);
  },
);

test("what is not known is left open", () => {
  const region = exampleRegion(
    edited("municipalities/gent.yaml", [
      "sources:",
      "website: https://www.gent.example/nl\ntownHall: town-hall\nsources:",
    ]),
  );
  const [aalst, gent] = comparePage(region, "fr").rows;
  expect(gent).toMatchObject({
    website: { label: "gent.example", href: "https://www.gent.example/nl" },
    townHall: { name: { text: "City hall", lang: "en" }, href: "/fr/services/town-hall/" },
    waste: undefined,
  });
  expect([aalst?.website, aalst?.townHall, aalst?.people]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
