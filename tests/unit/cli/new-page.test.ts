import { parse } from "yaml";
import { expect, test, vi } from "vitest";
import { splitFrontMatter } from "../../../src/load/files.ts";
import { edited } from "../../support/example-content.ts";
import { runNew, type Said } from "./run-new.ts";

const page = {
  topic: "housing",
  title: "Een kot huren",
  description: "Zo vind je een kamer.",
  text: "Begin op tijd met zoeken.",
  authority: "De verhuurder beslist.",
  "source-title": "Wooninfo",
  "source-url": "https://woon.example/kot",
};
const options = (values: Record<string, string>) =>
  Object.entries(values).flatMap(([name, value]) => [`--${name}`, value]);
const partsOf = (text = "") => {
  const parts = splitFrontMatter(text, "");
  if ("body" in parts) return parts;
  throw new Error(text);
};
const frontOf = (text?: string) => parse(partsOf(text).yaml) as Record<string, unknown>;
const bodyOf = (text?: string) => partsOf(text).body;

test("a page from options passes the checks and stands last in its topic", async () => {
  vi.setSystemTime(new Date(2026, 10, 22, 0, 30));
  const { code, printed, added, issues } = await runNew(["page", ...options(page)]);
  vi.useRealTimers();
  expect(code).toBe(0);
  expect(issues).toEqual([]);
  expect(added).toEqual({
    "pages/nl/housing/een-kot-huren.mdx": `---
title: Een kot huren
description: Zo vind je een kamer.
order: 4
authority: De verhuurder beslist.
sources:
  - title: Wooninfo
    url: https://woon.example/kot
reviewed: 2026-11-22
provenance:
  draft: human
  review: none
---

Begin op tijd met zoeken.
`,
  });
  expect(printed).toContain("/pages/nl/housing/een-kot-huren.mdx\n1. ");
  expect(printed).toContain("npm run rotonde -- check");
  expect(printed).toContain(
    "npm run rotonde -- new page --locale en --topic housing --id een-kot-huren",
  );
});

test("the first page of a topic is number 1", async () => {
  const { added } = await runNew(["page", ...options({ ...page, topic: "work" })]);
  expect(frontOf(added["pages/nl/work/een-kot-huren.mdx"])["order"]).toBe(1);
});

test.each([
  ['Café "De Zon": 5 < 6 # {x}', "cafe-de-zon-5-6-x"],
  ["- nee: 'ja' & *of* |", "nee-ja-of"],
  ["no", "no"],
  ["123", "123"],
  ["2026-11-22", "2026-11-22"],
  ["   ~   ", "tilde"],
  ["بيت للإيجار", "house"],
  ["null", "null"],
  ["---", "rule"],
  ["<script>alert(1)</script>", "script"],
  ["a\u0000b \u202ec", "control"],
  ["x ".repeat(2000), "long"],
])("%j is taken as it is in every field of text", async (text, id) => {
  const values = { ...page, id, title: text, authority: text, "source-title": text };
  const { code, told, added, issues } = await runNew(["page", ...options(values)]);
  expect(told).toBe("");
  expect(code).toBe(0);
  expect(issues).toEqual([]);
  const front = frontOf(added[`pages/nl/housing/${id}.mdx`]);
  const kept = text.replace(/[\u0000\u202e]/g, "").trim();
  expect(front).toMatchObject({ title: kept, authority: kept, sources: [{ title: kept }] });
});

test("spaces, line ends and loose accents that pasting brings along are tidied", async () => {
  const values = { ...page, title: " Cafe\u0301\n in\tGent ", text: "Eerste.\r\n\r\nTweede. " };
  const { added } = await runNew(["page", ...options(values)]);
  const text = added["pages/nl/housing/cafe-in-gent.mdx"];
  expect(frontOf(text)["title"]).toBe("Café in Gent");
  expect(bodyOf(text)).toBe("\nEerste.\n\nTweede.\n");
});

test("an id made from a long title is cut after a word; one that is too long is refused", async () => {
  const title = `Een ${"lange ".repeat(20)}titel`;
  const { added } = await runNew(["page", ...options({ ...page, title })]);
  expect(Object.keys(added)).toEqual([`pages/nl/housing/een${"-lange".repeat(9)}.mdx`]);
  const long = await runNew(["page", ...options({ ...page, id: "a".repeat(61) })]);
  expect(long).toMatchObject({ code: 2, added: {} });
  expect(long.told).toContain("--id does not fit. Write at most 60 characters.");
});

test.each([
  ["1 + {1}", "body-not-allowed"],
  ["<b>vet</b>", "body-not-allowed"],
  ["# Kop", "heading-level"],
  ["[hier](/housing/nothing/)", "link-broken"],
])("a text that the checks refuse is told and not written: %s", async (text, expected) => {
  const { code, told, added } = await runNew(["page", ...options({ ...page, text })]);
  expect(code).toBe(1);
  expect(added).toEqual({});
  expect(told).toContain(expected);
  expect(told).toMatch(/pages\/nl\/housing\/een-kot-huren\.mdx:\d+/);
  expect(told).toMatch(/Nothing was written\.$/);
});

test("problems that the content has already do not stop a new page and are not told again", async () => {
  const changes = edited("services/jobs.yaml", ["kind: private", "kind: pirate"]);
  const { code, told, printed, issues } = await runNew(["page", ...options(page)], { changes });
  expect(code).toBe(0);
  expect(told + printed).not.toContain("jobs.yaml");
  expect(issues).toEqual(["services/jobs.yaml field-invalid"]);
});

test("without a terminal everything that is missing is told at once", async () => {
  const { code, told, added } = await runNew(["page", "--topic", "housing", "--title", "X"]);
  expect(code).toBe(2);
  expect(added).toEqual({});
  for (const name of ["description", "text", "authority", "source-title", "source-url"])
    expect(told).toContain(`--${name} is missing: `);
  expect(told).not.toContain("--id");
  expect(told).toContain("npm run rotonde -- new --help");
});

test.each([
  [
    { topic: "housng" },
    '--topic does not fit. There is no "housng" to choose. Did you mean "housing"?',
  ],
  [{ topic: "garden" }, '--topic does not fit. "garden" is not one of: housing, work, life.'],
  [{ id: "Een Kot" }, "--id does not fit. Write small letters, digits and hyphens"],
  [{ id: "../x" }, "--id does not fit. Write small letters, digits and hyphens"],
  [{ id: "moving" }, "--id does not fit. The file pages/nl/housing/moving.mdx is already there"],
  [{ title: "بيت" }, "--id is missing: "],
  [{ title: " " }, "--title is missing: "],
  [{ description: "x".repeat(161) }, "--description does not fit. Write at most 160 characters."],
  [{ "source-url": "woon.example" }, "--source-url does not fit. Write a web address"],
  [{ "source-url": "javascript:alert(1)" }, "--source-url does not fit. Write a web address"],
  [{ draft: "robot" }, '--draft does not fit. "robot" is not one of: human, machine.'],
  [{ locale: "xx" }, '--locale does not fit. "xx" is not one of: nl, en, fr.'],
])("wrong options are told: %j", async (wrong, expected) => {
  const { code, told, added } = await runNew(["page", ...options({ ...page, ...wrong })]);
  expect(told).toContain(expected);
  expect({ code, added }).toEqual({ code: 2, added: {} });
});

test("a topic can be named by its label", async () => {
  const { added } = await runNew(["page", ...options({ ...page, topic: "Housing" })]);
  expect(Object.keys(added)).toEqual(["pages/nl/housing/een-kot-huren.mdx"]);
});

const answers: Said[] = [
  ["To which topic", "housing"],
  ["title", "Een kot huren"],
  ["[Enter: een-kot-huren]", ""],
  ["at most 160 characters", "Zo vind je een kamer."],
  ["How does the text begin", "Begin op tijd."],
  ["Who makes the rule", "De verhuurder."],
  ["Where do the facts come from", "Wooninfo"],
  ["web address", "https://woon.example/"],
];

test("at a terminal it asks, with the choices and their labels", async () => {
  const { code, prompts, added, issues, printed } = await runNew(["page"], { says: answers });
  expect({ code, issues }).toEqual({ code: 0, issues: [] });
  expect(prompts[0]).toContain("\n  housing  Housing\n  work     Work\n  life     Life");
  expect(Object.keys(added)).toEqual(["pages/nl/housing/een-kot-huren.mdx"]);
  expect(printed).toMatch(/^Type each answer and press Enter\./);
});

test("at a terminal a wrong answer is explained and asked again, a wrong option too", async () => {
  const { code, added, prompts } = await runNew(["page", "--topic", "housng", "--title", "Kot"], {
    says: [
      ['Did you mean "housing"?\nTo which topic', ""],
      ["[Enter: kot]", "moving"],
      ["is already there", "een kot"],
      ["Write small letters", "een-kot"],
      ["at most 160 characters", ""],
      ["This needs an answer.\n", "x".repeat(161)],
      ["Write at most 160 characters.\n", "Zo vind je een kamer."],
      ...answers.slice(4, 7),
      ["web address", "woon.example"],
      ["Write a web address", "https://woon.example/"],
    ],
  });
  expect(code).toBe(0);
  expect(Object.keys(added)).toEqual(["pages/nl/housing/een-kot.mdx"]);
  expect(prompts[0]).toContain("[Enter: housing]");
});

test("at a terminal an empty option is asked, and Enter takes what is suggested", async () => {
  const given = Object.entries(page).filter(([name]) => name !== "topic");
  const { code, added } = await runNew(
    ["page", "--id", "", ...options(Object.fromEntries(given))],
    {
      says: [
        ["To which topic", "work"],
        ["This needs an answer.\n", " "],
      ],
    },
  );
  expect(code).toBe(0);
  expect(Object.keys(added)).toEqual(["pages/nl/work/een-kot-huren.mdx"]);
});

test("at a terminal a text that the checks refuse is explained and asked again, nothing else is", async () => {
  const refused = answers.map(([prompt, answer]): Said =>
    prompt.startsWith("How") ? [prompt, "Als {x}"] : [prompt, answer],
  );
  const { code, told, added, issues } = await runNew(["page"], {
    says: [...refused, ["How does the text begin", "Als 5 kleiner is dan 6."]],
  });
  expect({ code, issues }).toEqual({ code: 0, issues: [] });
  expect(told).toContain("body-not-allowed");
  expect(bodyOf(added["pages/nl/housing/een-kot-huren.mdx"])).toBe("\nAls 5 kleiner is dan 6.\n");
});

test.each([0, 3, 7])("stopping at question %i leaves nothing behind", async (count) => {
  const says: Said[] = [...answers.slice(0, count), ["?", undefined]];
  const { code, told, added } = await runNew(["page"], { says });
  expect({ code, told, added }).toEqual({
    code: 1,
    told: "Stopped: nothing was written.",
    added: {},
  });
});
