import { expect, test } from "vitest";
import { qrCode } from "../../../src/model/qr-code.ts";
import { servicePage } from "../../../src/model/service-page.ts";
import { edited, exampleRegion, type Files } from "../../support/example-content.ts";
import { exampleFiles } from "../../support/example-files.ts";

const card = (id: string, locale: string, changes: Files = {}) =>
  servicePage(exampleRegion(changes), locale, id).card;

const withHours = (hours: string) => ({
  "services/jobs.yaml": `${exampleFiles["services/jobs.yaml"] ?? ""}hours: ${hours}\n`,
});

test.each([
  ["nl", [{ text: "Stadhuis" }]],
  ["en", [{ text: "Stadhuis", lang: "nl" }, { text: "City hall" }]],
  [
    "fr",
    [
      { text: "Stadhuis", lang: "nl" },
      { text: "City hall", lang: "en" },
    ],
  ],
])("the official name stands before that in %s", (locale, names) => {
  expect(card("town-hall", locale).names).toEqual(names);
});

test("a name that is the same stands there once", () => {
  expect(card("jobs", "en").names).toEqual([{ text: "Jobs" }]);
});

test("its code and the address in words lead to the page in the reader's language", () => {
  const { qr, address } = card(
    "town-hall",
    "fr",
    edited("site.yaml", ["x.example\noff", "x.example/a\noff"]),
  );
  expect(address).toBe("x.example/a/fr/services/town-hall/");
  expect(qr).toEqual(qrCode("https://x.example/a/fr/services/town-hall/"));
});

test("days in a row with the same hours share a line", () => {
  const [week] = card("jobs", "en", withHours("Mo-Tu,Th-Fr 09:00-12:00; We 10:00-11:00")).weeks;
  expect(week?.lines.map(({ days }) => days)).toEqual([
    "Monday–Tuesday",
    "Wednesday",
    "Thursday–Friday",
    "Saturday–Sunday",
  ]);
  expect(week?.lines[1]?.hours[0]?.ranges[0]).toMatchObject({
    start: { value: "10:00" },
    end: { value: "11:00" },
  });
});

test("hours that are not known are not on it", () => {
  expect(card("jobs", "en").weeks).toEqual([]);
});
