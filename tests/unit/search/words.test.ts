import { describe, expect, test } from "vitest";
import { fold } from "../../../src/search/fold.ts";
import { rulesFor } from "../../../src/search/language-rules.ts";
import { isStop, words } from "../../../src/search/words.ts";

describe("the words of a text", () => {
  test.each([
    ["fr", "L’assurance d'hospitalisation, qu’il", ["assurance", "hospitalisation", "il"]],
    ["fr", "le visa D", ["le", "visa", "d"]],
    ["uk", "п’ять, об'єкт", ["пять", "обєкт"]],
    ["tr", "Gent’te KBC'nin", ["gent", "kbc"]],
    ["en", "the landlord’s 'old' F card", ["the", "landlords", "old", "f", "card"]],
    ["nl", "bijlage 15, 9000 Gent, A1", ["bijlage", "15", "9000", "gent", "a1"]],
    ["ar", "بطاقة F: ٩٠٠٠", ["بطاقه", "f", "9000"]],
    ["en", " — ", []],
  ])("%s: %s", (locale, text, expected) => {
    expect(words(text, rulesFor(locale))).toEqual(expected);
  });

  test.each(["nl", "fr", "tr"])("end at once where all is apostrophes, in %s", (locale) => {
    const start = performance.now();
    words("a’".repeat(100_000), rulesFor(locale));
    words("’".repeat(100_000), rulesFor(locale));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe("words that say little", () => {
  test.each([
    ["nl", "Hoe kan ik een", "huur werk betalen hulp"],
    ["en", "how do I get what I need", "work help pay"],
    ["fr", "où est-ce que je peux", "travail aide payer"],
    ["de", "wo kann ich für", "Arbeit Hilfe zahlen"],
    ["es", "¿dónde puedo qué cómo", "trabajo ayuda pagar"],
    ["pl", "gdzie mogę się jak", "praca pomoc płacić"],
    ["tr", "nasıl nerede için", "iş su yardım"],
    ["uk", "як де чи мій потрібен", "робота допомога платити"],
    ["ar", "كيف أين إلى هل", "عمل مساعدة ماء"],
  ])("in %s: %s, but not: %s", (locale, little, much) => {
    const rules = rulesFor(locale);
    expect(words(little, rules).filter((word) => !isStop(word, rules))).toEqual([]);
    expect(words(much, rules).filter((word) => isStop(word, rules))).toEqual([]);
  });
});

describe.each(["nl", "en", "fr", "de", "es", "pl", "tr", "uk", "ar"])(
  "the rules of %s",
  (locale) => {
    const { stop, beginnings, endings } = rulesFor(`${locale}-BE`);
    const affixes = [...beginnings, ...endings];

    test("are written as texts are folded", () => {
      const parts = [...stop, ...affixes.flatMap((affix) => affix.replace("^", "").split(">"))];
      expect(parts.filter((part) => part === "" || fold(part) !== part)).toEqual([]);
    });

    test("say nothing twice", () => {
      for (const list of [stop, beginnings, endings].map((all) =>
        all.map((one) => one.split(">")[0]),
      ))
        expect(list.filter((one, index) => list.indexOf(one) !== index)).toEqual([]);
    });
  },
);
