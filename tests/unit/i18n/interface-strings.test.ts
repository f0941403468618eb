import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { uiFolder, uiStrings } from "../../../src/i18n/strings.ts";
import { mapModel } from "../../../src/model/map-model.ts";
import { searchPage } from "../../../src/model/search-model.ts";
import { components } from "../../../src/schema/components.ts";
import { pageSchema } from "../../../src/schema/page.ts";
import { serviceKinds, serviceSchema } from "../../../src/schema/service.ts";
import { siteSchema } from "../../../src/schema/site.ts";
import { exampleRegion } from "../../support/example-content.ts";

const pluralForm = /\.(zero|one|two|few|many|other)$/;
const languages = readdirSync(uiFolder).map((file) => file.replace(".yaml", ""));
const keysOf = (locale: string) => [
  ...new Set(Object.keys(uiStrings(locale)).map((key) => key.replace(pluralForm, ""))),
];
const known = keysOf("en");

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(ts|astro)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join("src", path), "utf8") }));

/** Texts between double quotes in the source that have the form of a key. */
const literals = (text: string) =>
  [...text.matchAll(/"([a-z][\w-]*(?:\.[\w-]+)+)"/g)].map(([, key]) => key ?? "");

const { draft, review } = pageSchema.shape.provenance.shape;
const { days: _days, from } = components.Deadline.attributes.shape;
const froms = ["", ...from.unwrap().options.map((option) => `.${option}`)];
const { load } = siteSchema.shape.basemap.unwrap().shape.provider.unwrap().shape;

/** Keys that the program puts together from values of the schema, or from parts listed beside where they are used. */
const composed = [
  ...serviceKinds.map((kind) => `kind.${kind}`),
  ...components.Notice.attributes.shape.kind.unwrap().options.map((kind) => `notice.${kind}`),
  ...froms.flatMap((suffix) => [`deadline.days${suffix}`, `deadline.soon${suffix}`]),
  ...draft.options.flatMap((who) => review.options.map((how) => `provenance.${who}.${how}`)),
  ...serviceSchema.shape.languages
    .unwrap()
    .element.shape.level.options.map((level) => `service.language.${level}`),
  ...siteSchema.shape.accessibility.shape.status.options.map(
    (status) => `accessibility.status.${status}`,
  ),
  ...[
    "nothing",
    "links",
    ...load.options.map((when) => `streets.${when}`),
    "location",
    "server",
  ].flatMap((part) => [`privacy.${part}.title`, `privacy.${part}.text`]),
  ...["waste", "leisure", "learnDutch", "elections"].map((referral) => `municipality.${referral}`),
];

/** The plural forms that stand for one number only, so that a text may say that number in words. */
function formsOfOneNumber(locale: string): Set<string> {
  const rules = new Intl.PluralRules(locale);
  const found = Array.from({ length: 1000 }, (_, count) => rules.select(count));
  return new Set(found.filter((form) => found.indexOf(form) === found.lastIndexOf(form)));
}

const region = exampleRegion();
const forScripts = {
  map: mapModel(region, "en").strings,
  search: searchPage(region, "en").strings,
};
const toScripts = Object.values(forScripts).flatMap((strings) =>
  Object.keys(strings).map((key) => key.replace(pluralForm, "")),
);

test("every string that the program asks for is there", () => {
  const asked = sources.flatMap(({ text }) =>
    [...text.matchAll(/\bui\(\s*"([^"]+)"/g)].map(([, key]) => key ?? ""),
  );
  expect(asked.length).toBeGreaterThan(100);
  expect([...asked, ...composed].filter((key) => !known.includes(key))).toEqual([]);
});

test("every string that a script says was given to it", () => {
  const said = sources
    .filter(({ path }) => path.startsWith("client"))
    .flatMap(({ text }) => literals(text))
    .filter((key) => known.includes(key) || /^(map|search)\./.test(key));
  expect(said.length).toBeGreaterThan(10);
  expect(said.filter((key) => !toScripts.includes(key))).toEqual([]);
});

test("no string is there for nothing", () => {
  const used = new Set([
    ...sources.flatMap(({ text }) => literals(text)),
    ...composed,
    ...toScripts,
  ]);
  expect(known.filter((key) => !used.has(key))).toEqual([]);
});

describe.each(languages)("the interface in %s", (locale) => {
  const strings = uiStrings(locale);
  const english = uiStrings("en");
  const inWords = formsOfOneNumber(locale);

  test("has the same strings as in English, each of them a text", () => {
    expect(keysOf(locale).sort()).toEqual([...known].sort());
    expect(
      Object.entries(strings).filter(([, text]) => typeof text !== "string" || text.trim() === ""),
    ).toEqual([]);
  });

  test("has every plural form of the language, and no other", () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const counted = known.filter((key) => `${key}.other` in english);
    expect(counted.length).toBeGreaterThan(10);
    for (const key of counted) {
      const own = Object.keys(strings).filter(
        (candidate) => candidate.replace(pluralForm, "") === key,
      );
      expect(own.sort()).toEqual(forms.map((form) => `${key}.${form}`).sort());
    }
  });

  test("fills in the same values as in English", () => {
    const names = (text = "") => new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    // An interface in the official language says “words”, where others say “Dutch words”.
    const different = Object.entries(strings).flatMap(([key, text]) => {
      const wanted = names(english[key.replace(pluralForm, ".other")]);
      const form = pluralForm.exec(key)?.[1] ?? "";
      if (
        !text.includes("{count}") &&
        (inWords.has(form) || english[key]?.includes("{count}") === false)
      )
        wanted.delete("count");
      if (key === "page.words" && !text.includes("{language}")) wanted.delete("language");
      return wanted.symmetricDifference(names(text)).size === 0 ? [] : [[key, text]];
    });
    expect(different).toEqual([]);
  });
});
