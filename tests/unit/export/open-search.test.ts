import { expect, test } from "vitest";
import { xml2js, type Element } from "xml-js";
import { openSearch } from "../../../src/export/open-search.ts";
import { makeRegion } from "../../../src/model/region.ts";
import { exampleRegion } from "../../support/example-content.ts";

const { content } = exampleRegion({});

function described(name: string): Partial<Record<string, Element>> {
  const site = { ...content.site, name: { nl: name } };
  const text = openSearch(makeRegion({ ...content, site }), "nl");
  const [root] = (xml2js(text) as Element).elements ?? [];
  return Object.fromEntries(
    (root?.elements ?? []).map((element): [string, Element] => [element.name ?? "", element]),
  );
}

const textOf = (element: Element | undefined) => element?.elements?.[0]?.text;

test("a browser learns where the query goes, in the language of the page", () => {
  const found = described("Gent");
  const { base, site } = makeRegion(content);
  expect(found["Url"]?.attributes?.["template"]).toBe(
    `${new URL(base, site.url).href}nl/search/?q={searchTerms}`,
  );
  expect(textOf(found["ShortName"])).toBe("Rotonde Gent");
  expect(textOf(found["Language"])).toBe("nl");
});

test("a name that is too long or has signs of markup stays a name", () => {
  for (const name of ["Oost-Vlaanderen", "Noord & <Zuid>", "A very long name of a region"]) {
    const short = textOf(described(name)["ShortName"]);
    expect(String(short).length).toBeLessThanOrEqual(16);
    expect(`Rotonde ${name}`).toContain(short);
    expect(textOf(described(name)["LongName"])).toContain(name);
  }
});
