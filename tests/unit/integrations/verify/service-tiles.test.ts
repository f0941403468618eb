import { expect, test } from "vitest";
import { serviceTiles } from "../../../../src/export/tiles/service-tiles.ts";
import { gzip } from "../../../../src/integrations/service-tiles.ts";
import { serviceTileProblems } from "../../../../src/integrations/verify/service-tiles.ts";
import { inWords } from "../../../../src/schema/message.ts";
import { manyServices } from "../../../support/many-services.ts";

const region = manyServices(20_001);
const whole = serviceTiles(region, gzip);
const others = new Map([...region.services].slice(1));
const fewer = serviceTiles({ ...region, services: others }, gzip);
const broken = whole.slice();
broken.fill(0, broken.length - 5000);
const gone = () => {
  throw new Error("no such file");
};

test.each([
  ["of all services", () => whole, []],
  ["without one of them", () => fewer, [/^The file data\/services\.pmtiles does not hold each/]],
  ["with bytes that are lost", () => broken, [/^The file data\/services\.pmtiles cannot be read/]],
  ["that ends too soon", () => whole.subarray(0, 50_000), [/cannot be read/]],
  ["that is not there", gone, [/cannot be read: no such file/]],
])("an archive %s", async (_, read, wanted) => {
  const problems = await serviceTileProblems(region, read);
  expect(problems.map((one) => inWords(one))).toEqual(
    wanted.map((text) => expect.stringMatching(text) as string),
  );
});

test("a region that lists its services needs no archive", async () => {
  expect(await serviceTileProblems(manyServices(20_000), gone)).toEqual([]);
});
