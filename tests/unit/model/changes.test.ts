import { expect, test } from "vitest";
import { pageModel } from "../../../src/model/page-model.ts";
import { edited, exampleRegion, issuesOf, type Files } from "../../support/example-content.ts";
import { dutchPage, englishPage } from "../../support/faults/fault.ts";

const withChanges = (path: string, list: string): Files =>
  edited(path, ["reviewed: 2026-11-01", `reviewed: 2026-11-01\nchanges: ${list}`]);
const dutch = withChanges(
  dutchPage,
  "[{ date: 2026-10-01, text: Eerst. }, { date: 2026-11-20, text: Daarna. }]",
);
const english = withChanges(englishPage, "[{ date: 2026-11-20, text: Then. }]");

test("a translation tells the changes of the official page, the newest first, in its language where it can", () => {
  const { changes } = pageModel(
    exampleRegion({ ...dutch, ...english }),
    "en",
    "housing",
    "find-a-home",
  );
  expect(changes).toEqual({
    last: "20 November 2026",
    list: [
      { date: "20 November 2026", texts: [{ text: "Then.", lang: undefined }] },
      { date: "1 October 2026", texts: [{ text: "Eerst.", lang: "nl" }] },
    ],
  });
});

test("the day of the last change is said only where it is not the day of the review", () => {
  const same = exampleRegion(withChanges(dutchPage, "[{ date: 2026-11-01, text: Nu. }]"));
  expect(pageModel(same, "nl", "housing", "find-a-home").changes.last).toBeUndefined();
  const none = pageModel(exampleRegion(), "nl", "housing", "find-a-home").changes;
  expect(none).toEqual({ last: undefined, list: [] });
});

test("a change noted on the official page makes no translation outdated", () => {
  expect(issuesOf(dutch)).toEqual([]);
  expect(exampleRegion(dutch).pages.get("nl/housing/find-a-home")?.hash).toBe(
    exampleRegion().pages.get("nl/housing/find-a-home")?.hash,
  );
});
