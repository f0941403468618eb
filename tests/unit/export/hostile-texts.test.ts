import { expect, test } from "vitest";
import { breadcrumbs, serviceJsonLd } from "../../../src/export/json-ld.ts";
import { mapIndex } from "../../../src/export/map-index.ts";
import { pageModel } from "../../../src/model/page-model.ts";
import { servicePage } from "../../../src/model/service-page.ts";
import { edited, exampleRegion } from "../../support/example-content.ts";

const hostile = `</script><script>alert(1)</script> & <img src=x onerror=alert(2)> "'`;
const asYaml = JSON.stringify(hostile);
const region = exampleRegion({
  ...edited("pages/nl/housing/moving.mdx", ["title: Verhuizen", `title: ${asYaml}`]),
  ...edited("services/town-hall.yaml", ["nl: Stadhuis, en: City hall", `nl: ${asYaml}`]),
  ...edited("municipalities/gent.yaml", ["nl: Gent, en: Ghent, fr: Gand", `nl: ${asYaml}`]),
});

test("a title that looks like code is a text in linked data, as it was written", () => {
  const { frame } = pageModel(region, "nl", "housing", "moving");
  expect(frame.title).toBe(hostile);
  expect(breadcrumbs(region, frame)).toMatchObject({
    itemListElement: [{}, {}, { position: 3, name: hostile }],
  });
});

test("a service's name that looks like code is a text in linked data, as it was written", () => {
  const { service, frame } = servicePage(region, "nl", "town-hall");
  expect(serviceJsonLd(region, service, frame)).toMatchObject({ name: hostile });
});

test("the map's index holds ids and numbers, and no text of an editor", () => {
  const json = JSON.stringify(mapIndex(region));
  expect(json).not.toMatch(/[<>&']|script|alert/);
});
