import { describe, expect, test } from "vitest";
import { makeFrame, type FrameOptions } from "../../../src/model/frame.ts";
import { edited, exampleRegion, regionAt } from "../../support/example-content.ts";

const region = exampleRegion();
const page: FrameOptions = { path: ["housing", "deposit"], title: "Deposit", description: "About" };

test("the canonical address and the alternates name the host and every language", () => {
  const frame = makeFrame(region, "fr", page);
  expect(frame.canonical).toBe("https://x.example/fr/housing/deposit/");
  expect(frame.indexed).toBe(true);
  expect(frame.alternates).toEqual([
    { hreflang: "nl", href: "https://x.example/nl/housing/deposit/" },
    { hreflang: "en", href: "https://x.example/en/housing/deposit/" },
    { hreflang: "fr", href: "https://x.example/fr/housing/deposit/" },
    { hreflang: "x-default", href: "https://x.example/en/housing/deposit/" },
  ]);
});

describe("a text that is not there in every language", () => {
  const hreflangs = (locale: string, translated: string[]) =>
    makeFrame(region, locale, { ...page, translated }).alternates.map(({ hreflang, href }) => [
      hreflang,
      href.split("/")[3],
    ]);

  test("has alternates for the languages that have it only, the same on each of its pages", () => {
    for (const locale of ["nl", "en", "fr"]) {
      expect(hreflangs(locale, ["nl", "en"])).toEqual([
        ["nl", "nl"],
        ["en", "en"],
        ["x-default", "en"],
      ]);
      expect(hreflangs(locale, ["nl", "fr"])).toEqual([
        ["nl", "nl"],
        ["fr", "fr"],
        ["x-default", "nl"],
      ]);
    }
  });

  test.each([
    ["fr", ["nl", "en"], "en"],
    ["fr", ["nl"], "nl"],
    ["en", ["nl", "fr"], "nl"],
  ])(
    "is not indexed in %s when it exists in %j, and points at the one it shows: %s",
    (locale, translated, shown) => {
      const frame = makeFrame(region, locale, { ...page, translated });
      expect(frame.indexed).toBe(false);
      expect(frame.canonical).toBe(`https://x.example/${shown}/housing/deposit/`);
    },
  );
});

test("the home page's default is the choice of a language", () => {
  const { alternates } = makeFrame(region, "nl", { ...page, path: [] });
  expect(alternates.at(-1)).toEqual({ hreflang: "x-default", href: "https://x.example/" });
});

test("a page may keep out of search engines by itself", () => {
  expect(makeFrame(region, "nl", { ...page, indexed: false }).indexed).toBe(false);
});

test("every address of a site in a folder starts with that folder", () => {
  const frame = makeFrame(regionAt("https://x.example/rotonde/"), "en", {
    ...page,
    topic: "housing",
  });
  expect(frame.canonical).toBe("https://x.example/rotonde/en/housing/deposit/");
  const links = [...frame.languages, ...frame.exits, ...frame.footer].map(({ href }) => href);
  const addresses = [frame.home, frame.map, frame.search, ...links];
  expect(addresses.filter((href) => !href.startsWith("/rotonde/"))).toEqual([]);
  expect(addresses).toContain("/rotonde/fr/housing/deposit/");
  expect(
    frame.alternates.filter(({ href }) => !href.startsWith("https://x.example/rotonde/")),
  ).toEqual([]);
});

test("the language switch has every language in its own words, the official one first", () => {
  const { languages } = makeFrame(region, "fr", page);
  expect(languages.map(({ code, label, current }) => [code, label, current])).toEqual([
    ["nl", "Nederlands", false],
    ["en", "English", false],
    ["fr", "Français", true],
  ]);
});

test("the exits are there in the page's language, with the current one marked", () => {
  const { exits } = makeFrame(region, "fr", { ...page, topic: "work" });
  expect(exits.map(({ number, label, href, current }) => [number, label, href, current])).toEqual([
    [1, "Logement", "/fr/housing/", false],
    [2, "Travail", "/fr/work/", true],
    [3, "Vie", "/fr/life/", false],
  ]);
});

test.each([
  ["an address", "feedback: { url: https://x.example/report }", "https://x.example/report"],
  [
    "e-mail, with the page in its subject",
    "feedback: { email: info@x.example }",
    expect.stringMatching(
      /^mailto:info@x\.example\?subject=.*https%3A%2F%2Fx\.example%2Fen%2Fhousing%2Fdeposit%2F$/,
    ),
  ],
])("feedback goes to %s", (_, yaml, href) => {
  const changed = exampleRegion(edited("site.yaml", ["feedback: { email: info@x.example }", yaml]));
  expect(makeFrame(changed, "en", page).feedback?.href).toEqual(href);
});

test("without a way to give feedback there is no link for it", () => {
  const changed = exampleRegion(edited("site.yaml", ["feedback: { email: info@x.example }\n", ""]));
  expect(makeFrame(changed, "en", page).feedback).toBeUndefined();
});
