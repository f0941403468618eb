import { expect, test } from "vitest";
import { PointIndex } from "../../../../src/client/point-index.ts";
import { discsOf } from "../../../../src/model/basemap/discs.ts";
import { scattered } from "../../../support/map-fixture.ts";

const services = scattered(150).municipalities.map(({ lat, lon }) => [lat, lon] as const);

test.each([8, 10, 12, 14])("discs are expected where the map draws them at zoom %i", (zoom) => {
  const index = new PointIndex();
  index.load(new Float64Array(services.flat()));
  const drawn = index.discs([-180, -90, 180, 90], zoom).map(({ at }) => rounded(at));
  expect(discsOf(services, zoom).map(rounded).toSorted()).toEqual(drawn.toSorted());
});

test("without services there are none", () => {
  expect(discsOf([], 10)).toEqual([]);
});

function rounded(at: readonly number[]): string {
  return at.map((degrees) => degrees.toFixed(5)).join();
}
