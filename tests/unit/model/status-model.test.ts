import { describe, expect, test } from "vitest";
import { statusOf } from "../../../src/model/status-model.ts";
import { edited, exampleRegion, type Files } from "../../support/example-content.ts";

const dutch = "pages/nl/housing/find-a-home.mdx";
const french = "pages/fr/housing/find-a-home.mdx";

function statusIn(locale: string, changes: Files = {}) {
  const found = statusOf(exampleRegion(changes)).locales.find(({ code }) => code === locale);
  if (!found) throw new Error(`No status of ${locale}.`);
  return found;
}

describe("the state of a language", () => {
  test("counts what is there, what is missing and what no person has read", () => {
    const { counts, pages } = statusIn("fr");
    expect(counts).toEqual({ current: 1, outdated: 0, unknown: 0, missing: 2, machine: 1 });
    expect(pages.filter(({ kind }) => kind === "missing").map(({ path }) => path)).toEqual([
      "housing/deposit",
      "housing/moving",
    ]);
  });

  test("says how many parts of which page the official text has changed", () => {
    const { counts, pages } = statusIn("fr", edited(dutch, ["Lees over", "Lees eerst over"]));
    expect(counts).toMatchObject({ current: 0, outdated: 1 });
    expect(pages.find(({ kind }) => kind === "outdated")).toMatchObject({
      path: "housing/find-a-home",
      changed: ["3"],
      blocks: 3,
    });
  });

  test("knows a machine's translation that a person reviewed from one that nobody did", () => {
    const reviewed = edited(french, ["review: none", "review: person"]);
    expect(statusIn("fr", reviewed).counts.machine).toBe(0);
  });

  test("counts the texts outside pages", () => {
    const { texts } = statusIn("fr");
    expect(texts.translated).toBeLessThan(texts.all);
    expect(statusIn("en").texts.translated).toBeGreaterThan(texts.translated);
  });

  test("is not told of the official language itself", () => {
    expect(statusOf(exampleRegion()).locales.map(({ code }) => code)).toEqual(["en", "fr"]);
  });
});

test("pages and services whose day for a new check has passed are listed", () => {
  const overdue = (day: string) =>
    statusOf(exampleRegion(edited(dutch, ["reviewed:", `reviewBy: ${day}\nreviewed:`]))).overdue;
  expect(overdue("2999-01-01")).toEqual([]);
  expect(overdue("2020-02-01")).toEqual([
    expect.objectContaining({ href: "/nl/housing/find-a-home/", date: "1 februari 2020" }),
  ]);
});
