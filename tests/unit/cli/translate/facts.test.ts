import { expect, test } from "vitest";
import { factsIn, sameNumbers } from "../../../../src/cli/translate/facts.ts";

const same = (one: string, other: string) =>
  sameNumbers(factsIn(one).numbers, factsIn(other).numbers);

test.each([
  ["1.250,50 euro", "1,250.50 euros"],
  ["1.250,50 euro", "1 250,50 euros"],
  ["1250 euro", "١٬٢٥٠ يورو"],
  ["binnen 8 dagen", "خلال ۸ أيام"],
  ["om 9.30 uur", "at 9:30"],
  ["op 3 april 2026", "le 3 avril 2026"],
  ["2026-11-22", "22/11/2026"],
])("%s and %s have the same numbers", (one, other) => {
  expect(same(one, other)).toBe(true);
});

test.each([
  ["8 dagen", "18 jours"],
  ["1.250 euro", "12.50 euros"],
  ["twee, 2", "deux"],
  ["2 en 2", "2"],
])("%s and %s do not", (one, other) => {
  expect(same(one, other)).toBe(false);
});

test("addresses and telephone numbers are found in any script and are no numbers", () => {
  const { mails, webs, phones, numbers } = factsIn(
    "اتصل ٠٩ ٢١٠ ١٠ ١٠ أو Info@Stad.gent، https://stad.gent/a1. Zie stad.gent, of +32 (0)9 123 45 67.",
  );
  expect({ mails, webs, phones, numbers }).toEqual({
    mails: ["info@stad.gent"],
    webs: ["https://stad.gent/a1", "stad.gent"],
    phones: ["092101010", "+32091234567"],
    numbers: [],
  });
});

test("sentences without a space between them, and abbreviations, are no addresses", () => {
  expect(factsIn("Ga naar huis.Vraag het a.u.b. enz. (o.a. d.w.z. nr.)").webs).toEqual([]);
});
