import { expect, test } from "vitest";
import { escapeHtml } from "../../../src/client/escape.ts";
import { basemapSvg } from "../../../src/export/basemap-svg.ts";
import { breadcrumbs, serviceJsonLd } from "../../../src/export/json-ld.ts";
import { mapIndex } from "../../../src/export/map-index.ts";
import { buildBasemap } from "../../../src/model/basemap/build-basemap.ts";
import { mapModel } from "../../../src/model/map-model.ts";
import { searchPage } from "../../../src/model/search-model.ts";
import { servicePage } from "../../../src/model/service-page.ts";
import { edited, exampleRegion, issuesOf } from "../../support/example-content.ts";
import { scattered } from "../../support/map-fixture.ts";
import { townHall } from "../../support/faults/fault.ts";

const code = "<img src=x onerror=alert(1)>";
const changes = {
  ...edited(
    townHall,
    ["name: { nl: Stadhuis, en: City hall }", `name: { nl: "${code}", en: "${code}" }`],
    [
      "summary: { nl: Helpt je verder., en: Helps you. }",
      `summary: { nl: "${code}", en: "${code}" }`,
    ],
    ["street: Botermarkt 1", `street: "${code}"`],
  ),
  ...edited("municipalities/gent.yaml", [
    "name: { nl: Gent, en: Ghent, fr: Gand }",
    `name: { nl: "${code}" }`,
  ]),
};
const region = exampleRegion(changes);
const { service, frame } = servicePage(region, "en", "town-hall");

test("a name that looks like code is a name, and no problem", () => {
  expect(issuesOf(changes)).toEqual([]);
});

test("it stays the text that it is in lists, pages and linked data", () => {
  expect(mapModel(region, "en").rows.find(({ id }) => id === "town-hall")).toMatchObject({
    name: { text: code },
    place: `${code}, 9000 Gent`,
  });
  expect(service).toMatchObject({ name: { text: code }, summary: { text: code } });
  expect(serviceJsonLd(region, service, frame)).toMatchObject({
    name: code,
    description: code,
    address: { streetAddress: code },
  });
  expect(JSON.stringify(breadcrumbs(region, frame))).toContain(code);
});

test("it is not in what the programs of the map and the search are given", () => {
  expect(JSON.stringify(mapIndex(region))).not.toContain("onerror");
  expect(JSON.stringify(searchPage(region, "en").words)).not.toContain("onerror");
});

test("it is escaped where text becomes a picture or HTML", () => {
  const towns = scattered(5);
  const municipalities = towns.municipalities.map((town) => ({ ...town, name: code }));
  const picture = basemapSvg(buildBasemap({ ...towns, municipalities }), {
    width: 720,
    height: 440,
  });
  expect(picture).toContain("&lt;img src=x");
  expect(picture).not.toContain("<img");
  expect(escapeHtml(`"${code}`)).toBe("&quot;&lt;img src=x onerror=alert(1)&gt;");
});
