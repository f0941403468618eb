import { expect, test } from "vitest";
import { linesOf, shortened } from "../../../../src/model/cards/lines.ts";
import { said } from "../../../../src/model/cards/said.ts";

const pair = (official: string, own: string, lang = "en") => ({
  official: said(official, "nl"),
  own: said(own, lang),
});
const cut = (text: string, most: number, lang = "en") =>
  shortened(pair("Kort.", text, lang), most).own?.text;

test("the longer of two texts counts, and one alone has both columns", () => {
  const long = "woord ".repeat(20).trim();
  expect(linesOf(pair("Kort", long))).toBeGreaterThan(3);
  expect(linesOf({ official: said(long, "nl"), own: undefined })).toBeLessThan(
    linesOf(pair("Kort", long)),
  );
});

test("a text is cut after a sentence, never after a question", () => {
  expect(cut("Go there today. Then wait for the letter of the police.", 1)).toBe("Go there today.");
  expect(cut("Go there. Are you ill? Then stay at home until you are better.", 1)).toBe(
    "Go there.",
  );
  expect(cut("اذهب اليوم. هل أنت مريض؟ ابق في البيت حتى تشفى تمامًا من المرض.", 1, "ar")).toBe(
    "اذهب اليوم.",
  );
});

test("one sentence that is too long is cut after a word", () => {
  const text = cut("a proof of where you live and of what you live on this year", 1);
  expect(text).toMatch(/^a proof of [a-z ]+ …$/);
});
