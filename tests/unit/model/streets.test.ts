import { expect, test } from "vitest";
import { sourcesModel } from "../../../src/model/sources-model.ts";
import { privacyPage } from "../../../src/model/statements-model.ts";
import { streetsOf } from "../../../src/model/streets.ts";
import { edited, exampleRegion } from "../../support/example-content.ts";
import { streetFile } from "../../support/street-file.ts";

const own = exampleRegion({
  ...edited(
    "site.yaml",
    ["basemap:\n", "basemap:\n  pmtiles: basemap/streets.pmtiles\n"],
    ["url: https://x.example\n", "url: https://x.example/town/\n"],
  ),
  "basemap/streets.pmtiles": streetFile(),
});
const theirs = exampleRegion();
const ownWork = "© OpenStreetMap contributors";

const privacy = (region: typeof own) =>
  privacyPage(region, "en")
    .sections.map(({ text }) => text)
    .join("\n");
const works = (region: typeof own) =>
  sourcesModel(region, "en").attributions.map(({ text }) => text);

test("streets come from the provider, and the site says so", () => {
  const url = "https://tiles.example/{z}/{x}/{y}.png";
  expect(streetsOf(theirs)).toEqual({ url, attribution: "© Tiles", maxZoom: 17, always: false });
  expect(privacy(theirs)).toContain("tiles.example");
  expect(works(theirs)).toContain("© Tiles");
});

test("a street map of the region's own goes before the provider, who is not named any more", () => {
  const url = "/town/data/streets.pmtiles";
  expect(streetsOf(own)).toEqual({ url, attribution: ownWork, maxZoom: 11, always: false });
  expect(privacy(own)).not.toContain("tiles.example");
  expect(works(own)).toContain(ownWork);
  expect(works(own)).not.toContain("© Tiles");
});
