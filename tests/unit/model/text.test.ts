import { expect, test } from "vitest";
import { localize } from "../../../src/model/text.ts";
import { exampleRegion } from "../../support/example-content.ts";

const region = exampleRegion();

test.each([
  ["fr", { nl: "een", en: "one", fr: "un" }, { text: "un" }],
  ["fr", { nl: "een", en: "one" }, { text: "one", lang: "en" }],
  ["fr", { nl: "een" }, { text: "een", lang: "nl" }],
  ["en", { nl: "een", fr: "un" }, { text: "een", lang: "nl" }],
  ["nl", { en: "one", fr: "un" }, { text: "one", lang: "en" }],
  ["de", { nl: "een", fr: "un" }, { text: "een", lang: "nl" }],
  ["en", { es: "uno" }, { text: "uno" }],
])("in %s, %j is read as %j", (locale, texts, expected) => {
  expect(localize(region, texts, locale)).toEqual(expected);
});
