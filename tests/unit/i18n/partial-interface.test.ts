import { expect, test, vi } from "vitest";
import { templates, translator } from "../../../src/i18n/translator.ts";
import { uiStrings } from "../../../src/i18n/strings.ts";
import { edited, exampleContent } from "../../support/example-content.ts";
import { everyModel } from "../../support/every-model.ts";

/** An interface in Esperanto of which somebody translated a few strings. */
const partial = vi.hoisted(() => ({ "map.close": "Fermi", "map.count.one": "{count} servo" }));

vi.mock("../../../src/i18n/strings.ts", async (importOriginal) => {
  const real = await importOriginal<{ uiStrings: (locale: string) => unknown }>();
  return {
    ...real,
    uiStrings: (locale: string) => (locale === "eo" ? partial : real.uiStrings(locale)),
  };
});

test("what is translated is shown, the rest along the language's chain, then in English", () => {
  expect(translator("eo", ["fr"])("map.close")).toBe("Fermi");
  expect(translator("eo", ["fr"])("map.list")).toBe(uiStrings("fr")["map.list"]);
  expect(translator("eo", [])("map.list")).toBe(uiStrings("en")["map.list"]);
});

test("a plural form that is missing is taken from the next language", () => {
  expect(translator("eo", ["nl"])("map.count", { count: 1 })).toBe("1 servo");
  expect(translator("eo", ["nl"])("map.count", { count: 3 })).toBe("3 diensten");
});

test("a script gets all plural forms from one language that has what every number needs", () => {
  expect(templates("eo", ["nl"], ["map.close", "map.count"])).toEqual({
    "map.close": "Fermi",
    "map.count.one": uiStrings("nl")["map.count.one"],
    "map.count.other": uiStrings("nl")["map.count.other"],
  });
});

test("everything that a build makes can be made in a language that is translated in part", () => {
  const content = exampleContent(
    edited("site.yaml", [
      "  - { code: fr,",
      "  - { code: eo, label: Esperanto, fallback: [fr] }\n  - { code: fr,",
    ]),
  );
  expect(everyModel(content).length).toBeGreaterThan(10);
});
