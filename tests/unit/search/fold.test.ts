import { describe, expect, test } from "vitest";
import { fold } from "../../../src/search/fold.ts";

describe("what is written in several ways is folded to one", () => {
  test.each([
    ["Łódź", "lodz"],
    ["Straße", "strasse"],
    ["GROẞ", "gross"],
    ["Çocuğun ışığı, İzin", "cocugun isigi izin"],
    ["cœur, Ærø, Þór, Đà, ð", "coeur aero thor da d"],
    ["ёлка їжак ґанок", "елка іжак ганок"],
    ["إِقَامَة أُسرة آخر ٱلبيت", "اقامه اسره اخر البيت"],
    ["مستشفى فارسی کتاب مسؤول رئيس", "مستشفي فارسي كتاب مسوول رييس"],
    ["ســكن", "سكن"],
    ["٩٠٠٠ ۱۲", "9000 12"],
    ["Kinder\u00ADgeld, ﬁn, Ｆ+", "kindergeld fin f"],
    ["e-mail:  A1/B2 – 9000 Gent!", "e mail a1 b2 9000 gent"],
  ])("%j is %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

test("what is folded stays as it is, whatever the characters", () => {
  const rows = Array.from({ length: 0x300 }, (_, row) =>
    Array.from({ length: 256 }, (_, cell) => String.fromCodePoint(row * 256 + cell)).join("a"),
  );
  expect(rows.map(fold).filter((folded) => fold(folded) !== folded)).toEqual([]);
});

describe("a hostile text ends at once", () => {
  test.each([
    ["letters", "é".repeat(100_000)],
    ["marks", "a" + "\u0301\u0316".repeat(100_000)],
    ["halves of characters", "\uD800".repeat(100_000)],
    ["signs", "-’ ".repeat(100_000)],
  ])("%s", (_, text) => {
    const start = performance.now();
    expect(fold(text).length).toBeLessThanOrEqual(text.length);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
