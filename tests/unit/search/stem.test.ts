import { describe, expect, test } from "vitest";
import { rulesFor } from "../../../src/search/language-rules.ts";
import { stem } from "../../../src/search/stem.ts";
import { words } from "../../../src/search/words.ts";
import { apart, together } from "./forms.ts";

describe.each(Object.keys(together))("in %s", (locale) => {
  const rules = rulesFor(locale);
  const stems = (line: string) => words(line, rules).map((word) => stem(word, rules));

  test("forms of one word have one stem", () => {
    const scattered = lines(together, locale).filter((line) => new Set(stems(line)).size > 1);
    expect(scattered.map((line) => `${line}: ${stems(line).join(" ")}`)).toEqual([]);
  });

  test("different words have different stems", () => {
    const mixed = lines(apart, locale).filter((line) => new Set(stems(line)).size < 2);
    expect(mixed.map((line) => `${line}: ${stems(line).join(" ")}`)).toEqual([]);
  });

  test("a stem is its own stem", () => {
    const all = [...lines(together, locale), ...lines(apart, locale)].flatMap(stems);
    expect(all.filter((word) => stem(word, rules) !== word)).toEqual([]);
  });

  test("numbers, cards and very long words stay as they are", () => {
    for (const word of ["9000", "f", "a1", "15", "covid19", "es".repeat(50_000)])
      expect(stem(word, rules)).toBe(word);
  });
});

test("a language that search does not know keeps its words", () => {
  expect(stem("houses", rulesFor("xx"))).toBe("houses");
});

function lines(table: Record<string, string>, locale: string): string[] {
  return (table[locale] ?? "").trim().split(/\n\s*/);
}
