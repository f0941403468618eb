import { describe, expect, test } from "vitest";
import { pageModel } from "../../../src/model/page-model.ts";
import { edited, exampleRegion, regionAt } from "../../support/example-content.ts";

const region = exampleRegion();

test("a page in its own language needs no notice", () => {
  const model = pageModel(region, "en", "housing", "find-a-home");
  expect(model).toMatchObject({ title: "A home", lang: undefined, fallback: undefined });
  expect(model.frame.indexed).toBe(true);
});

describe("a page that a language lacks", () => {
  test.each([
    ["fr", "deposit", "en", "The deposit", "English"],
    ["fr", "moving", "nl", "Verhuizen", "Nederlands"],
    ["en", "moving", "nl", "Verhuizen", "Nederlands"],
  ])(
    "%s/housing/%s shows the nearest one (%s), says so and is not indexed",
    (locale, slug, lang, title, label) => {
      const model = pageModel(region, locale, "housing", slug);
      expect(model).toMatchObject({
        title,
        lang,
        fallback: expect.stringContaining(label) as string,
      });
      expect(model.frame).toMatchObject({
        locale,
        indexed: false,
        canonical: `https://x.example/${lang}/housing/${slug}/`,
      });
    },
  );

  test("its links stay in the reader's language", () => {
    const only = exampleRegion({ "pages/fr/housing/find-a-home.mdx": undefined });
    const { body, fallback } = pageModel(only, "fr", "housing", "find-a-home");
    expect(fallback).toContain("English");
    expect(JSON.stringify(body)).toContain('href=\\"/fr/housing/deposit/\\"');
  });
});

test("links to the site's own pages carry the site's folder and the language", () => {
  const { body } = pageModel(
    regionAt("https://x.example/rotonde/"),
    "fr",
    "housing",
    "find-a-home",
  );
  const html = body
    .flatMap(({ parts }) => parts)
    .filter((part) => typeof part === "string")
    .join("");
  expect(html).toContain('<a href="/rotonde/fr/housing/deposit/">la garantie</a>');
  expect(html).not.toContain("rotonde:");
});

test("previous and next follow the order of the topic, in the reader's language where it can", () => {
  const around = (locale: string, slug: string) => {
    const { previous, next } = pageModel(region, locale, "housing", slug);
    return [previous, next];
  };
  const link = (label: string, href: string) => ({ label, href });
  expect(around("en", "find-a-home")).toEqual([
    undefined,
    link("The deposit", "/en/housing/deposit/"),
  ]);
  expect(around("en", "deposit")).toEqual([
    link("A home", "/en/housing/find-a-home/"),
    link("Verhuizen", "/en/housing/moving/"),
  ]);
  expect(around("fr", "moving")).toEqual([link("The deposit", "/fr/housing/deposit/"), undefined]);
});

test("every official word of the text is explained once, in the reader's language", () => {
  const twice = exampleRegion(
    edited("pages/en/housing/find-a-home.mdx", ["Ask your", 'A <Term id="gemeente" />: ask your']),
  );
  const { terms } = pageModel(twice, "en", "housing", "find-a-home");
  expect(terms).toEqual([
    {
      id: "gemeente",
      term: { text: "gemeente", lang: "nl" },
      translation: { text: "municipality" },
      explanation: { text: "The local authority." },
      alsoSaid: [],
      page: { label: "A home", href: "/en/housing/find-a-home/" },
    },
  ]);
});

test("the contents list the sections of the text, then those of the site that are there", () => {
  const { contents } = pageModel(region, "en", "housing", "find-a-home");
  expect(contents.map(({ href }) => href)).toEqual(["#renting", "#words", "#sources"]);
  const services = exampleRegion(
    edited("pages/nl/housing/moving.mdx", [
      "reviewed:",
      "services: { categories: [helpline] }\nreviewed:",
    ]),
  );
  const model = pageModel(services, "nl", "housing", "moving");
  expect(model.contents.map(({ href }) => href)).toEqual(["#services", "#sources"]);
  expect(model.services.rows.map(({ id }) => id)).toEqual(["listening"]);
});

test("a page that exists in no language is a fault of the program", () => {
  expect(() => pageModel(region, "en", "housing", "nothing")).toThrow("housing/nothing");
});
