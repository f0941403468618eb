import { expect, test } from "vitest";
import { breadcrumbs, serviceJsonLd } from "../../../src/export/json-ld.ts";
import { pageModel } from "../../../src/model/page-model.ts";
import { servicePage } from "../../../src/model/service-page.ts";
import { exampleRegion, regionAt } from "../../support/example-content.ts";
import { exampleFiles } from "../../support/example-files.ts";

test("the way to a page starts at the home page and ends at the page", () => {
  const region = regionAt("https://x.example/rotonde/");
  const { frame } = pageModel(region, "en", "housing", "deposit");
  expect(breadcrumbs(region, frame)).toMatchObject({
    "@type": "BreadcrumbList",
    itemListElement: [
      { position: 1, name: "Rotonde Example", item: "https://x.example/rotonde/en/" },
      { position: 2, name: "Housing", item: "https://x.example/rotonde/en/housing/" },
      { position: 3, name: "The deposit", item: "https://x.example/rotonde/en/housing/deposit/" },
    ],
  });
});

function linkedData(id: string, region = exampleRegion()) {
  const { service, frame } = servicePage(region, "en", id);
  return serviceJsonLd(region, service, frame);
}

test("a service with a door has its address and point", () => {
  const more = `${exampleFiles["services/town-hall.yaml"] ?? ""}contact: { website: https://hall.example, phone: +32 9 123 45 67 }\n`;
  expect(linkedData("town-hall", exampleRegion({ "services/town-hall.yaml": more }))).toEqual({
    "@context": "https://schema.org",
    "@type": "GovernmentOffice",
    "@id": "https://x.example/en/services/town-hall/",
    name: "City hall",
    description: "Helps you.",
    url: "https://hall.example",
    telephone: "+32 9 123 45 67",
    address: {
      "@type": "PostalAddress",
      streetAddress: "Botermarkt 1",
      postalCode: "9000",
      addressLocality: "Gent",
    },
    geo: { "@type": "GeoCoordinates", latitude: 51.05439, longitude: 3.72583 },
    areaServed: "Example",
  });
});

test("a point that is not exact is not given away as one", () => {
  expect(linkedData("jobs")).toMatchObject({
    "@type": "Organization",
    address: { addressLocality: "Aalst" },
  });
  expect(linkedData("jobs")).not.toHaveProperty("geo");
});

test("a service without a place has neither address nor point", () => {
  expect(linkedData("listening")).not.toHaveProperty("address");
  expect(linkedData("listening")).not.toHaveProperty("geo");
});
