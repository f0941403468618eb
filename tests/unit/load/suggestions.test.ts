import { expect, test } from "vitest";
import { suggestionFor } from "../../../src/load/suggestions.ts";
import { pageName } from "../../../src/schema/journey.ts";
import { municipalitySchema } from "../../../src/schema/municipality.ts";
import { serviceSchema } from "../../../src/schema/service.ts";
import { date, email, id, localeCode, webAddress } from "../../../src/schema/text.ts";

const { phone } = serviceSchema.shape.contact.unwrap().shape;
const { nis } = municipalitySchema.shape;

test.each([
  [id, "Gent Town Hall", "gent-town-hall"],
  [id, "Sint-Niklaas ", "sint-niklaas"],
  [id, "Café “De Ÿ”", "cafe-de-y"],
  [pageName, "Housing/Find a home", "housing/find-a-home"],
  [pageName, "/housing/find-a-home/", "housing/find-a-home"],
  [localeCode, "NL", "nl"],
  [localeCode, "nl_be", "nl-BE"],
  [localeCode, "Dutch", "nl"],
  [localeCode, "Nederlands", "nl"],
  [localeCode, "français", "fr"],
  [localeCode, "Oekraïens", "uk"],
  [date, "22/11/2026", "2026-11-22"],
  [date, "“2026-11-22”", "2026-11-22"],
  [webAddress, "www.stad.gent", "https://www.stad.gent"],
  [webAddress, "htp:/stad.gent/en", "https://stad.gent/en"],
  [webAddress, "//stad.gent", "https://stad.gent"],
  [email, "mailto:info@town.example", "info@town.example"],
  [email, " <info@town.example> ", undefined],
  [phone, "0032 9 123 45 67", "+32 9 123 45 67"],
  [phone, "+32 (0)9/123.45.67", "+32 9 123 45 67"],
  [phone, "09 123 45 67", undefined],
  [nis, "“44021”", "44021"],
  [id, "بيت", undefined],
  [localeCode, "Klingon", undefined],
  [webAddress, "javascript:alert(1)", undefined],
  [webAddress, "the town's site", undefined],
  [date, "5/6/2026", undefined],
])("%#: “%s” → %s", (schema, written, meant) => {
  expect(suggestionFor(written, schema)).toBe(meant);
});
