import { expect, test } from "vitest";
import { partProblems, type FoundPart } from "../../../../src/integrations/parts/part-problems.ts";
import { inWords } from "../../../../src/schema/message.ts";

const here = { content: "c1", program: "p1" };
const part = (folder: string, locales: string[], other = {}): FoundPart => ({
  folder,
  part: { locales, ...here, day: "2026-11-22", ...other },
});
const nl = part("one", ["nl", "en"]);
const told = (...found: FoundPart[]) =>
  partProblems(found, here, ["nl", "en", "ar"]).map((message) => inWords(message));

test("parts that hold each language once, of this content, program and day, fit together", () => {
  expect(told(part("two", ["ar"]), nl)).toEqual([]);
});

test.each<[string, FoundPart[], string[]]>([
  [
    "a language that no part has",
    [nl],
    ["No part has ar. Build it with: ROTONDE_LOCALES=ar npm run build"],
  ],
  [
    "a language that two parts have",
    [nl, part("two", ["ar", "en"])],
    ["en is in two parts: one and two. Leave one out."],
  ],
  [
    "a folder that is no part",
    [nl, { folder: "dist", part: undefined }],
    ["dist is no part of a site. Build one with: ROTONDE_LOCALES=nl,en,ar npm run build"],
  ],
  [
    "other content",
    [nl, part("two", ["ar"], { content: "c0" })],
    ["two was built from other content than there is now. Build it again."],
  ],
  [
    "another version of the program",
    [nl, part("two", ["ar"], { program: "p0" })],
    ["two was built by another version of the program or of Node. Build it again with this one."],
  ],
  [
    "another day",
    [nl, part("two", ["ar"], { day: "2026-11-21" })],
    ["two was built on 2026-11-21 and one on 2026-11-22. Build both on the same day."],
  ],
])("%s is told, with what to do", (_, found, words) => {
  expect(told(...found)).toEqual(words);
});
