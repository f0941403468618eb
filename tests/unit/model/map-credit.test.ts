import { expect, test } from "vitest";
import { closerCredit, mapCredit } from "../../../src/model/map-credit.ts";
import { mapModel } from "../../../src/model/map-model.ts";
import { sourcesModel } from "../../../src/model/sources-model.ts";
import { exampleRegion } from "../../support/example-content.ts";
import { layerCase, sources } from "../../support/layer-fixture.ts";

const plain = exampleRegion();
const layered = exampleRegion({ "basemap/12.json": layerCase(), "basemap/sources.json": sources });

test("under the map stands whose lines it draws close up, with the licence", () => {
  expect(closerCredit(layered, "en")).toBe(
    `${mapCredit(layered, "en")} · Close up, lines simplified from: Town of Aa (CC BY 4.0)`,
  );
  expect(mapModel(layered, "nl").credit).toContain(
    "Van dichtbij, lijnen vereenvoudigd uit: Town of Aa (CC BY 4.0)",
  );
});

test("the page of sources leads to them", () => {
  expect(sourcesModel(layered, "en").attributions).toContainEqual({
    text: "Town of Aa (CC BY 4.0)",
    url: "https://x.example/",
  });
});

test("a region without layers has the credit of the overview alone", () => {
  expect(closerCredit(plain, "en")).toBe(mapCredit(plain, "en"));
  expect(sourcesModel(plain, "en").attributions).toHaveLength(1);
});
