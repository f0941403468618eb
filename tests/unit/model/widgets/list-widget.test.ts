import { expect, test } from "vitest";
import { municipalityRows } from "../../../../src/model/municipality-rows.ts";
import { listWidget } from "../../../../src/model/widgets/list-widget.ts";
import { edited, exampleRegion } from "../../../support/example-content.ts";

test("the widget of a municipality lists its services and leads to them on the full map", () => {
  const { frame, rows, townsHref } = listWidget(exampleRegion(), "en", "gent");
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({ municipality }) => municipality === "gent")).toBe(true);
  expect(townsHref).toBeUndefined();
  expect(frame.full.href).toMatch(/\/en\/map\/\?municipality=gent$/);
  expect(frame.canonical).toMatch(/\/en\/municipalities\/gent\/$/);
});

test("the widget of all lists every service with the number of its municipality", () => {
  const region = exampleRegion();
  const { rows } = listWidget(region, "en", "all");
  const towns = municipalityRows(region, "en");
  expect(rows).toHaveLength(region.services.size);
  expect(rows.map(({ town }) => towns[town ?? -1]?.id)).toEqual(
    rows.map(({ municipality }) => municipality),
  );
});

test("a translation says so in its language and in Dutch, with who made it", () => {
  const region = exampleRegion(
    edited("site.yaml", ["basemap:", "provenance: { draft: machine, review: none }\nbasemap:"]),
  );
  expect(listWidget(region, "en", "all").frame.said).toEqual([
    { text: "Translation of the Dutch text. Machine translation, not yet reviewed by a person." },
    {
      text: "Vertaling van de officiële tekst (Nederlands). Vertaling van een machine, nog niet nagelezen door een mens.",
      lang: "nl",
    },
  ]);
  expect(listWidget(region, "nl", "all").frame.said).toEqual([
    { text: "Officiële tekst. Ontwerp van een machine, nog niet nagelezen door een mens." },
  ]);
});

test("a municipality that the region has not is a fault of the program", () => {
  expect(() => listWidget(exampleRegion(), "en", "atlantis")).toThrow("atlantis");
});
