import { expect, test } from "vitest";
import { distance } from "../../../src/checks/distance.ts";

const gent = { lat: 51.0538, lon: 3.725 };

test.each([
  ["itself", gent, 0],
  ["Aalst", { lat: 50.9383, lon: 4.0392 }, 25.5],
  ["Sydney", { lat: -33.8688, lon: 151.2093 }, 16_760],
  ["the other side of the earth", { lat: -51.0538, lon: -176.275 }, 20_015],
])("from Ghent to %s", (_, to, kilometres) => {
  expect(distance(gent, to)).toBeCloseTo(kilometres, kilometres > 1000 ? -2 : 0);
  expect(distance(to, gent)).toBeCloseTo(distance(gent, to), 6);
});

test("a degree of longitude is as long as a degree of latitude on the equator, and half at 60 degrees", () => {
  const origin = { lat: 0, lon: 0 };
  expect(distance(origin, { lat: 1, lon: 0 })).toBeCloseTo(distance(origin, { lat: 0, lon: 1 }), 6);
  const north = distance({ lat: 60, lon: 0 }, { lat: 60, lon: 1 });
  expect(north / distance(origin, { lat: 0, lon: 1 })).toBeCloseTo(0.5, 3);
});
