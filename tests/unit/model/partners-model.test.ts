import { expect, test } from "vitest";
import { partnersPage } from "../../../src/model/partners-model.ts";
import { edited, exampleRegion, type Files } from "../../support/example-content.ts";
import { withMore } from "../../support/faults/fault.ts";

const textOf = (locale: string, changes: Files = {}) => {
  const { law, checked, unchecked } = partnersPage(exampleRegion(changes), locale);
  return { law, text: [law, ...checked, ...unchecked].join("\n") };
};

test("partners read which law the checks are for, only where it holds", () => {
  const elsewhere = edited("site.yaml", ["regime: dutch", "regime: none"]);
  expect(textOf("en").law).toContain("Belgian law");
  expect(textOf("en", elsewhere).law).toBeUndefined();
  expect(textOf("en", elsewhere).text).not.toContain("building blocks");
});

test("municipalities with facilities for French speakers are named", () => {
  const town = "languageRegime: dutch-with-french-facilities\n";
  expect(textOf("fr").text).not.toContain("Alost");
  expect(textOf("fr", withMore("municipalities/aalst.yaml", town)).text).toContain("Alost");
});

test.each(["nl", "en", "fr", "de", "es", "pl", "tr", "uk", "ar"])(
  "no page for partners calls anything compliant (%s)",
  (locale) => {
    const site = edited("site.yaml", [
      "  - { code: fr,",
      ["nl", "en", "fr"].includes(locale)
        ? "  - { code: fr,"
        : `  - { code: ${locale}, label: L, fallback: [en, nl] }\n  - { code: fr,`,
    ]);
    const words =
      /complian|conform|wettig|gesetzeskonform|rechtskonform|cumpl|zgodn|uygun|відповідає закон|متوافق|مطابق/i;
    const said = textOf(locale, site).text.split("\n");
    // What nobody checks names the law and asks a lawyer; it claims nothing.
    expect(said.slice(0, -1).filter((line) => words.test(line))).toEqual([]);
  },
);
