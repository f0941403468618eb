import { expect, test } from "vitest";
import { pageCard } from "../../../../src/model/cards/page-card.ts";
import type { Pair } from "../../../../src/model/cards/said.ts";
import { qrCode } from "../../../../src/model/qr-code.ts";
import { exampleRegion, type Files } from "../../../support/example-content.ts";
import { exampleFiles, pageFile } from "../../../support/example-files.ts";

const body = (documents: string[], more = "") =>
  `\n<Deadline days="8" from="arrival">\n\nGa [nu](/housing/deposit/) & snel.\n\n</Deadline>\n\n<Documents>\n\n${documents.map((item) => `- ${item}`).join("\n")}\n\n</Documents>\n${more}`;

const written = (nl: string[], en: string[]): Files => ({
  "pages/nl/housing/moving.mdx": pageFile({ title: "Verhuizen", order: 3, body: body(nl) }),
  "pages/en/housing/moving.mdx": pageFile({
    title: "Moving",
    order: 3,
    body: body(en),
    official: body(nl),
  }),
});

const cardOf = (files: Files, locale: string) => {
  const [card] = pageCard(exampleRegion(files), locale, "housing", "moving").cards;
  if (!card) throw new Error("A page has one card.");
  return card;
};
const both = ({ official, own }: Pair) => [official.text, own?.text];

test("the official text stands beside the reader's, row by row", () => {
  const card = cardOf(
    written(["je paspoort", '<Term id="gemeente" />kaart'], ["your passport", "a **card**"]),
    "en",
  );
  expect(both(card.title)).toEqual(["Verhuizen", "Moving"]);
  expect(card.documents.map(both)).toEqual([
    ["je paspoort", "your passport"],
    ["gemeentekaart", "a card"],
  ]);
  const [deadline] = card.deadlines;
  expect(deadline?.headline && both(deadline.headline)).toEqual([
    "Binnen 8 dagen na je aankomst",
    "Within 8 days of your arrival",
  ]);
  expect(deadline?.text?.official.text).toBe("Ga nu & snel.");
});

test("a text in a third language says so, and the code leads to the reader's page", () => {
  const card = cardOf(written(["je paspoort"], ["your passport"]), "fr");
  expect(card.title.own).toEqual({ text: "Moving", lang: "en", dir: "ltr" });
  expect(card.address).toBe("x.example/fr/housing/moving/");
  expect(card.qr).toEqual(qrCode("https://x.example/fr/housing/moving/"));
});

test("in the official language there is one column", () => {
  const card = cardOf(written(["je paspoort"], ["your passport"]), "nl");
  expect(card.documents.map(both)).toEqual([["je paspoort", undefined]]);
  expect(card.foot.own).toEqual([]);
});

test("items that do not pair stand beside each other as whole lists", () => {
  const card = cardOf(written(["paspoort", "foto"], ["passport"]), "en");
  expect(card.documents.map(both)).toEqual([["paspoort; foto", "passport"]]);
});

test("a long list is cut after whole rows, and the card says where the rest is", () => {
  const items = (item: string) => Array.from({ length: 30 }, (_, index) => `${item} ${index}`);
  const card = cardOf(written(items("een papier"), items("a paper")), "en");
  expect(card.documents.length).toBeGreaterThan(8);
  expect(card.documents.length).toBeLessThan(20);
  expect(card.foot.own[0]?.text).toContain("The rest is on the page");
  const short = cardOf(
    written(items("een papier").slice(0, 2), items("a paper").slice(0, 2)),
    "en",
  );
  expect(short.foot.own[0]?.text).not.toContain("The rest");
});

test("a page without documents and dates has a card with who decides", () => {
  const card = cardOf({ ...exampleFiles }, "en");
  expect(card.documents).toEqual([]);
  expect(card.authority.map(both)).toEqual([["Example", undefined]]);
});
