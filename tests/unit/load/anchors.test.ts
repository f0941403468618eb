import { expect, test } from "vitest";
import { anchorMaker } from "../../../src/load/anchors.ts";

test.each([
  ["What does it cost?", "what-does-it-cost"],
  ["Één één – À la carte!", "een-een-a-la-carte"],
  ["التسجيل في البلدية", "التسجيل-في-البلدية"],
  ["مُقيم", "مقيم"],
  ["住民登録", "住民登録"],
  ["8 working days", "8-working-days"],
  ["!?", "section"],
])("“%s” becomes #%s", (heading, anchor) => {
  expect(anchorMaker()(heading)).toBe(anchor);
});

test("anchors are unique on a page, also beside those of the site's own sections", () => {
  const anchorFor = anchorMaker();
  expect(["Cost", "Cost", "Cost 2", "cost!", "Sources", "Main"].map(anchorFor)).toEqual([
    "cost",
    "cost-2",
    "cost-2-2",
    "cost-3",
    "sources-2",
    "main-2",
  ]);
});

test("a heading never takes the anchor of an explained word", () => {
  expect(anchorMaker()("Word ziekenfonds")).toBe("ziekenfonds-2");
});

test("very many headings with one text get their anchors in bounded time", () => {
  const anchorFor = anchorMaker();
  const anchors = Array.from({ length: 100_000 }, () => anchorFor("Cost"));
  expect(new Set(anchors).size).toBe(100_000);
  expect(anchors.at(-1)).toBe("cost-100000");
});
