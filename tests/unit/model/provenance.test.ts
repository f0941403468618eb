import { expect, test } from "vitest";
import { provenance } from "../../../src/model/provenance.ts";
import { uiFor } from "../../../src/model/region.ts";
import { edited, exampleRegion, type Files } from "../../support/example-content.ts";

const path = "pages/fr/housing/find-a-home.mdx";
const reviewed: [string, string] = ["draft: machine, review: none", "draft: human, review: person"];

function say(locale: string, changes: Files = {}) {
  const region = exampleRegion(changes);
  const page = region.pages.get(`${locale}/housing/find-a-home`);
  if (!page) throw new Error(`No page in ${locale}.`);
  return {
    said: provenance(region, page, locale),
    ui: (language: string) => uiFor(region, language),
  };
}

test("the official text is the official text, and refers to no other", () => {
  const { said, ui } = say("nl");
  expect(said).toEqual({
    checked: false,
    what: ui("nl")("provenance.official"),
    how: ui("nl")("provenance.machine.none"),
    cautions: [],
  });
});

test("a translation says in its own language and in the official one of which version it is", () => {
  const { said, ui } = say("fr");
  expect(said).toMatchObject({
    checked: false,
    what: ui("fr")("provenance.translation", { language: "néerlandais", date: "20 novembre 2026" }),
    how: ui("fr")("provenance.translated.machine.none"),
    original: {
      lang: "nl",
      language: "néerlandais",
      href: "/nl/housing/find-a-home/",
      beside: { href: "/fr/housing/find-a-home/with-nl/" },
    },
  });
  expect(said.what).toContain("20 novembre 2026");
  expect(said.official?.lang).toBe("nl");
  expect(said.official?.text).toContain("20 november 2026");
  expect(said.official?.text).toContain(ui("nl")("provenance.translated.machine.none"));
});

test("a translation of an unknown version says that", () => {
  const unknown = String(edited(path)[path]).replace(/translation: \{.*\n/, "");
  const { said, ui } = say("fr", { [path]: unknown });
  expect(said.what).toBe(ui("fr")("provenance.translation-unknown", { language: "néerlandais" }));
  expect(said.what).not.toBe(ui("fr")("provenance.translation", { language: "néerlandais" }));
});

test("a text that a person reviewed is marked as checked", () => {
  const { said, ui } = say("fr", edited(path, reviewed));
  expect(said).toMatchObject({
    checked: true,
    how: ui("fr")("provenance.translated.human.person"),
  });
});

test("a page whose review is overdue says so, in the reader's language", () => {
  const due = (date: string) => edited(path, ["reviewed:", `reviewBy: ${date}\nreviewed:`]);
  const cautions = (date: string) => say("fr", due(date)).said.cautions.join(" ");
  expect(cautions("2999-01-01")).not.toContain("2999");
  expect(cautions("2020-02-01")).toContain("1 février 2020");
});
