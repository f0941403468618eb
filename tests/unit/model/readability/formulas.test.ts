import { expect, test } from "vitest";
import {
  amstad,
  fleschDouma,
  fleschEase,
  kandelMoles,
  lix,
} from "../../../../src/model/readability/formulas.ts";

const counts = { sentences: 4, words: 50, syllables: 80, longWords: 15 };

test("each formula gives what its author's coefficients give by hand", () => {
  // 12.5 words a sentence, 1.6 syllables a word, 30 long words in 100.
  expect(fleschEase.score(counts)).toBeCloseTo(206.835 - 12.6875 - 135.36, 6);
  expect(fleschDouma.score(counts)).toBeCloseTo(206.84 - 11.625 - 123.2, 6);
  expect(kandelMoles.score(counts)).toBeCloseTo(207 - 12.6875 - 117.76, 6);
  expect(amstad.score(counts)).toBeCloseTo(180 - 12.5 - 93.6, 6);
  expect(lix.score(counts)).toBeCloseTo(12.5 + 30, 6);
});

test("Flesch's formula gives the figures of the examples in Wikipedia", () => {
  // “The cat sat on the mat.” has 116.
  const cat = { sentences: 1, words: 6, syllables: 6, longWords: 0 };
  expect(fleschEase.score(cat)).toBeCloseTo(116.1, 1);
  // “The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.” has 37.5.
  const platypus = { sentences: 1, words: 13, syllables: 24, longWords: 5 };
  expect(fleschEase.score(platypus)).toBeCloseTo(37.5, 1);
});
