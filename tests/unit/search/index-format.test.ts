import fc from "fast-check";
import { expect, test } from "vitest";
import {
  impactLevels,
  packPlaces,
  placesOf,
  sectionsPerEntry,
} from "../../../src/search/index-format.ts";
import { always } from "../../support/properties.ts";

test("places are read back as they were packed", () => {
  const place = fc.record({
    entry: fc.nat(1_000_000),
    section: fc.nat(sectionsPerEntry - 1),
    impact: fc.integer({ min: 1, max: impactLevels - 1 }),
  });
  const order = ({ entry, section }: { entry: number; section: number }) =>
    entry * sectionsPerEntry + section;
  always(100, fc.uniqueArray(place, { selector: order, maxLength: 50 }), (places) => {
    const sorted = places.toSorted((a, b) => order(a) - order(b));
    expect([...placesOf(packPlaces(sorted))]).toEqual(sorted);
  });
});
