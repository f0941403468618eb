import { expect, test } from "vitest";
import type { Label } from "../../../../src/model/basemap/labels.ts";
import { readingByLocale, readingsOf } from "../../../../src/model/basemap/readings.ts";

const label = (names?: Label["names"]): Label => {
  return { text: "Gent", kind: "city", point: [0, 0], ...(names && { names }) };
};

test("languages in Latin script are placed alike, and those in others", () => {
  const readings = readingsOf([
    label({ en: "Ghent", ar: "غنت", uk: "Гент" }),
    label({ ar: "ألست" }),
    label({ fr: "Gand" }),
  ]);
  expect(readings).toEqual([[], ["en", "fr"], ["ar", "uk"]]);
  expect(readingByLocale(readings)).toEqual({ en: 1, fr: 1, ar: 2, uk: 2 });
});

test("without other names there is one reading", () => {
  expect(readingsOf([label()])).toEqual([[]]);
});
