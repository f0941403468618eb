import { expect, test } from "vitest";
import { slugOf } from "../../../src/schema/slug.ts";
import { id } from "../../../src/schema/text.ts";

test.each([
  ['Café "De Zon": 5 < 6 # {x}', "cafe-de-zon-5-6-x"],
  ["  Een kot huren  ", "een-kot-huren"],
  ["Île-de-France", "ile-de-france"],
  ["Straße Øst, Łódź Æther", "strasse-ost-lodz-aether"],
  ["İstanbul ıssız", "istanbul-issiz"],
  ["ﬁets № 5", "fiets-no-5"],
  ["--a__b--", "a-b"],
  ["123", "123"],
])("%j gives the id %s", (text, expected) => {
  expect(slugOf(text)).toBe(expected);
  expect(id.safeParse(slugOf(text)).success).toBe(true);
});

test.each(["بيت", "?!", ""])("%j gives none", (text) => {
  expect(slugOf(text)).toBe("");
});
