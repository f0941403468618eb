import { expect, test } from "vitest";
import { knownIds, type Kind } from "../../../src/checks/known-ids.ts";
import { suggester } from "../../../src/checks/suggest.ts";
import { inWords } from "../../../src/schema/message.ts";
import { edited, exampleContent, issuesOf } from "../../support/example-content.ts";
import { townHall, withText } from "../../support/faults/fault.ts";
import { withJourney } from "../../support/faults/journeys.ts";

const example = exampleContent({
  ...withJourney(),
  ...edited("municipalities/gent.yaml", [
    "postcodes:",
    "formerNames: [Sint-Amandsberg, Aalst]\npostcodes:",
  ]),
  ...edited("glossary.yaml", [
    "translation: { en: municipality }",
    "translation: { en: municipality }\n    plural: gemeenten\n    alsoSaid: [stad, de stadsdiensten]",
  ]),
});
const content = { ...example, media: ["town/market.webp"] };
const suggest = suggester(content, knownIds(content));

test.each<[Kind, written: string, meant: string]>([
  ["topic", "Logement", "housing"],
  ["category", "Town_hall", "town-hall"],
  ["category", "jobcentrum", "job-centre"],
  ["situation", "students", "student"],
  ["phase", "Vooraf", "before"],
  ["service", "City hall", "town-hall"],
  ["service", "luisterlijn", "listening"],
  ["municipality", "Ghent", "gent"],
  ["municipality", "gand", "gent"],
  ["municipality", "alost", "aalst"],
  ["municipality", "9000", "aalst"],
  ["journey", "aankomen", "arrive"],
  ["journey", "arrived", "arrive"],
  ["term", "gemeenten", "gemeente"],
  ["term", "municipality", "gemeente"],
  ["term", "de stadsdiensten", "gemeente"],
  ["picture", "town/market.png", "town/market.webp"],
  ["language", "EN", "en"],
  ["language", "english", "en"],
  ["page", "work/deposit", "housing/deposit"],
  ["page", "housing/deposits", "housing/deposit"],
])("a %s written as “%s” is %s", (kind, written, meant) => {
  const found = suggest(kind, written);
  expect(found && inWords(found)).toBe(`Did you mean "${meant}"?`);
});

test("a name that a municipality had before leads to the municipality of today", () => {
  const found = suggest("municipality", "sint-amandsberg");
  expect(found && inWords(found)).toBe('That is a part of the municipality "gent": write "gent".');
});

test("a name of today comes before a former one", () => {
  const found = suggest("municipality", "Alost");
  expect(found && inWords(found)).toBe('Did you mean "aalst"?');
});

test.each<[Kind, written: string]>([
  ["topic", "sport"],
  ["language", "de"],
  ["term", "constructor"],
  ["municipality", "…"],
])("nothing is near the %s “%s”", (kind, written) => {
  expect(suggest(kind, written)).toBeUndefined();
});

test("where few ids are there, they are all named", () => {
  expect(issuesOf(edited(townHall, ["topics: [housing]", "topics: [sport]"]))).toMatchObject([
    { message: 'There is no topic "sport".', fix: "Use one of: housing, work, life." },
  ]);
  expect(issuesOf(withText('<Figure src="a.png" alt="A" />'))).toMatchObject([
    { fix: "Put the picture in media/, or write the name of one that is there." },
  ]);
});
