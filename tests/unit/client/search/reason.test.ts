import { expect, test } from "vitest";
import { reasonOf } from "../../../../src/client/search/reason.ts";
import type { SearchEntry } from "../../../../src/search/index-format.ts";
import { rulesFor } from "../../../../src/search/language-rules.ts";
import { readQuery } from "../../../../src/search/query.ts";
import { answerOf } from "./answer.ts";

const languages = ["en", "nl"].map((code) => ({ code, rules: rulesFor(code) }));

const fund: Partial<SearchEntry> = {
  title: "Joining a health insurance fund",
  official: "Je aansluiten bij een ziekenfonds",
  place: "Daily life",
  names: [
    ["the insurance of a mutual society", "en"],
    ["mutualiteit", "nl"],
    ["mutual", "en"],
  ],
  sections: [["cost", "What membership costs"]],
};

function reason(query: string, section = 0) {
  const read = readQuery(query, languages);
  const tokens = [
    ...read.words.flatMap(({ stems }) => stems),
    ...read.phrases.map((p) => p.phrase),
  ];
  return reasonOf(answerOf("page", fund, { tokens, section }), languages);
}

test("the name that the title does not say is the reason, in whatever form it was typed", () => {
  expect(reason("mutualiteiten")).toEqual(["mutualiteit", "nl"]);
  expect(reason("insurance mutualiteit")).toEqual(["mutualiteit", "nl"]);
});

test("of names that say as much the shorter one is given, of others the one that says more", () => {
  expect(reason("mutual")).toEqual(["mutual", "en"]);
  expect(reason("mutual society")).toEqual(["the insurance of a mutual society", "en"]);
});

test.each([
  ["the title says it", "insurance funds", 0],
  ["the official name says it", "ziekenfondsen", 0],
  ["what it belongs to says it", "daily", 0],
  ["the part that fits best says it", "costs", 1],
  ["no name says it", "doctor", 0],
])("no reason is given where %s", (_, query, section) => {
  expect(reason(query, section)).toBeUndefined();
});

test("where no name says it, the words that people use for it do, unless the text has them", () => {
  const found = (matched: string[], text = "") =>
    reasonOf(answerOf("page", { ...fund, text }, { tokens: [], matched }), languages);
  expect(found(["lost", "wallet"])).toEqual(["lost wallet", undefined]);
  expect(found(["lost", "funds"])).toEqual(["lost", undefined]);
  expect(found(["lost"], "What if you lost it?")).toBeUndefined();
});
