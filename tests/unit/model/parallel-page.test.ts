import { describe, expect, test } from "vitest";
import { pageModel } from "../../../src/model/page-model.ts";
import { parallelPage } from "../../../src/model/parallel-page.ts";
import { translations } from "../../../src/model/routes.ts";
import { edited, exampleRegion, type Files } from "../../support/example-content.ts";

const dutch = "pages/nl/housing/find-a-home.mdx";

function beside(locale: string, changes: Files = {}) {
  const region = exampleRegion(changes);
  const page = region.pages.get(`${locale}/housing/find-a-home`);
  if (!page) throw new Error(`No page in ${locale}.`);
  return parallelPage(region, page);
}

/** Ids of the rows that are marked as changed. */
const marked = (changes: Files) =>
  beside("fr", changes)
    .rows.filter(({ changed }) => changed)
    .map(({ id }) => id);

/** What is said at the blocks of the page itself that are out of date. */
function notesOn(changes: Files) {
  const { body } = pageModel(exampleRegion(changes), "fr", "housing", "find-a-home");
  return body.map(({ changed }) => changed?.see.href);
}

describe("a translation beside the official text", () => {
  test("is a page for each real translation, and for no other", () => {
    const region = exampleRegion();
    const paths = translations(region).map(({ locale, slug }) => `${locale} ${slug}`);
    expect(paths.toSorted()).toEqual(["en deposit", "en find-a-home", "fr find-a-home"]);
  });

  test("sets block beside block, each in its own language", () => {
    const { own, official, rows } = beside("fr");
    expect([own.lang, official.lang]).toEqual(["fr", "nl"]);
    expect(rows.map(({ own: [mine], official: [theirs] }) => [mine, theirs])).toEqual([
      ["<p>Demandez à votre ", "<p>Vraag je "],
      ["<h2>Louer</h2>", "<h2>Huren</h2>"],
      [
        expect.stringContaining("Lisez sur") as string,
        expect.stringContaining("Lees over") as string,
      ],
    ]);
  });

  test("leads each text's links to pages in that text's language", () => {
    const last = beside("fr").rows.at(-1);
    expect(JSON.stringify(last?.own)).toContain("/fr/housing/deposit/");
    expect(JSON.stringify(last?.official)).toContain("/nl/housing/deposit/");
  });

  test("explains the words of both, where the translation does not have one yet", () => {
    const without = edited("pages/fr/housing/find-a-home.mdx", [
      'votre <Term id="gemeente" />',
      "commune",
    ]);
    for (const changes of [{}, without])
      expect(beside("fr", changes).terms.map(({ id }) => id)).toEqual(["gemeente"]);
  });

  test("is not for search engines, which are shown the page itself, in the languages that have both", () => {
    const { frame } = beside("fr");
    expect(frame.indexed).toBe(false);
    expect(frame.canonical).toMatch(/\/fr\/housing\/find-a-home\/$/);
    expect(frame.languages.map(({ href }) => href)).toEqual([
      "/nl/housing/find-a-home/",
      "/en/housing/find-a-home/with-nl/",
      "/fr/housing/find-a-home/with-nl/",
    ]);
  });
});

describe("a change of the official text", () => {
  test("of one sentence marks exactly that block, beside the text and on the page", () => {
    const changes = edited(dutch, ["Lees over", "Lees eerst over"]);
    expect(marked(changes)).toEqual(["b3"]);
    expect(notesOn(changes)).toEqual([undefined, undefined, "/fr/housing/find-a-home/with-nl/#b3"]);
  });

  test.each([
    ["the address of a link", ["/housing/deposit/", "/housing/moving/"]],
    ["white space", ["Lees over", "Lees  over"]],
    ["the way of emphasis", ["Lees over", "**Lees** over"]],
    ["a date of review", ["reviewed: 2026-11-01", "reviewed: 2026-11-02"]],
  ] satisfies [string, [string, string]][])("of %s marks none", (_, change) => {
    const changes = edited(dutch, change);
    expect(marked(changes)).toEqual([]);
    expect(notesOn(changes)).toEqual([undefined, undefined, undefined]);
  });

  test("of the words of a picture marks its block", () => {
    const figure = '<Figure src="home.svg" alt="Een huis" />\n\n## Huren';
    const before = exampleRegion(edited(dutch, ["## Huren", figure]));
    const after = exampleRegion(edited(dutch, ["## Huren", figure.replace("Een huis", "Een kot")]));
    const hashes = (region: typeof before) =>
      region.pages.get("nl/housing/find-a-home")?.body.map(({ hash }) => hash) ?? [];
    const differing = hashes(before).filter((hash, index) => hash !== hashes(after)[index]);
    expect(differing).toHaveLength(1);
  });
});
