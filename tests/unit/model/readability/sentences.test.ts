import { expect, test } from "vitest";
import { sentencesOf } from "../../../../src/model/readability/sentences.ts";
import { lettersIn, wordsOf } from "../../../../src/model/readability/words.ts";

test.each([
  ["nl", "Ga langs. Bel nr. 1700, bv. voor hulp!", ["Ga langs.", "Bel nr. 1700, bv. voor hulp!"]],
  ["nl", "Het kost 1.250 euro. Zie gent.be.", ["Het kost 1.250 euro.", "Zie gent.be."]],
  ["en", "Ask J. Smith (now?) and go.", ["Ask J. Smith (now?) and go."]],
  ["en", "“Why?” Because. ", ["“Why?”", "Because."]],
  ["fr", "Pourquoi ? Parce que.", ["Pourquoi ?", "Parce que."]],
  ["de", "Bis zum 3. Mai, z. B. heute. 5 Tage.", ["Bis zum 3. Mai, z. B. heute.", "5 Tage."]],
  ["ar", "هل تحتاج إلى موعد؟ اتصل بنا.", ["هل تحتاج إلى موعد؟", "اتصل بنا."]],
])("%s: %j", (language, text, sentences) => {
  expect(sentencesOf(text, language)).toEqual(sentences);
});

test("words are letters and digits with what joins them", () => {
  expect(wordsOf("L’e-mail: 1.250 € – zie https://gent.be/a, d.w.z. ‘nu’.")).toEqual([
    "L’e-mail",
    "1.250",
    "zie",
    "https",
    "gent.be/a",
    "d.w.z",
    "nu",
  ]);
  expect(wordsOf("الضمان الآن")).toHaveLength(2);
  expect(lettersIn("eind-datum")).toBe(9);
});

test("a text without an end is cut in time that grows with its length", () => {
  const started = performance.now();
  expect(sentencesOf("a. ".repeat(100_000), "nl")).toHaveLength(1);
  expect(sentencesOf(".".repeat(100_000), "nl")).toHaveLength(1);
  expect(sentencesOf("A. B ".repeat(20_000), "nl")).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(2000);
});
