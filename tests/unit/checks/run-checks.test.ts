import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { issueCodes } from "../../../src/schema/issue.ts";
import { edited, issuesOf, type Files } from "../../support/example-content.ts";
import { exampleFiles, pageFile, serviceFile } from "../../support/example-files.ts";
import { faults } from "../../support/faults/all.ts";
import { dutchPage, shortPage, townHall, withText } from "../../support/faults/fault.ts";

const severities: Record<string, string> = issueCodes;

beforeAll(() => {
  vi.useFakeTimers({ now: new Date("2026-11-22T12:00:00Z") });
});

afterAll(() => {
  vi.useRealTimers();
});

test.each(faults)("%s", (_, changes, found) => {
  const issues = issuesOf(changes);
  expect(issues.map(({ file, code, severity }) => [file, code, severity])).toEqual(
    found.map(([file, code]) => [file, code, severities[code]]),
  );
  for (const [index, [file, , text]] of found.entries()) {
    const content = file in changes ? changes[file] : exampleFiles[file];
    const line =
      typeof content === "string" ? content.split("\n")[(issues[index]?.line ?? 0) - 1] : "";
    expect(line).toContain(text);
  }
});

/** Only a disk has these: tests/unit/load/folder.test.ts meets them. */
const onDisk = ["file-link", "file-unreadable"];

test("these faults meet every code that there is", () => {
  const met = new Set(faults.flatMap(([, , found]) => found.map(([, code]) => code)));
  expect([...met, ...onDisk].sort()).toEqual(Object.keys(issueCodes).sort());
});

test.each<[what: string, changes: Files]>([
  [
    "links to pages, services, towns, headings, data and other sites",
    withText(
      "## Één kop\n\n[a](/) [b](/map/?topic=work) [c](/housing/) [d](../deposit/) [e](/services/town-hall/) [f](/municipalities/gent/) [g](#een-kop) [h](/housing/find-a-home/#huren) [i](/data/map.json) [j](https://other.example/en/)",
    ),
  ],
  [
    "a link to an Arabic heading, as it is and encoded",
    withText("## بيت\n\n[a](#بيت) [b](#%D8%A8%D9%8A%D8%AA)"),
  ],
  [
    "other words for a picture in a translation",
    {
      "media/a.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"></svg>',
      ...edited("pages/nl/housing/deposit.mdx", [
        "Betaal de waarborg.",
        '<Figure src="a.svg" alt="Huis" />',
      ]),
      "pages/en/housing/deposit.mdx": pageFile({
        title: "The deposit",
        order: 2,
        body: '<Figure src="a.svg" alt="House" />',
        official: '<Figure src="a.svg" alt="Huis" />',
      }),
    },
  ],
  [
    "a review that is due today",
    edited(shortPage, ["reviewed:", "reviewBy: 2026-11-22\nreviewed:"]),
  ],
  [
    "points on the border of the region",
    edited(townHall, ["lat: 51.05439", "lat: 51.4"], ["lon: 3.72583", "lon: 3.3"]),
  ],
  [
    "a service without a point",
    {
      "services/extra.yaml": serviceFile({
        name: "{ nl: Extra }",
        category: "helpline",
        topic: "life",
        location: "none",
      }),
    },
  ],
])("no issue: %s", (_, changes) => {
  expect(issuesOf(changes)).toEqual([]);
});

test.each<[changes: Files, message: string, fix: string]>([
  [
    edited(townHall, ["lat: 51.05439", "lat: 3.72583"], ["lon: 3.72583", "lon: 51.05439"]),
    "location.lat is 3.72583, outside Voorbeeld (50.7 to 51.4).",
    "latitude and longitude look swapped; write lat: 51.05439, lon: 3.72583.",
  ],
  [
    withText("[x](/housing/deposits/)"),
    "The link /housing/deposits/ leads to no page.",
    "Did you mean /housing/deposit/ ?",
  ],
  [
    withText("[x](/housing/find-a-home/#hure)"),
    "There is no heading #hure on that page.",
    "Did you mean #huren? The headings of that page are #huren.",
  ],
  [
    withText("[x](/en/housing/deposit/)"),
    "The link /en/housing/deposit/ leads into one fixed language.",
    "Write /housing/deposit/ ; the site adds the reader's language.",
  ],
  [
    edited(townHall, ["municipality: gent", "municipality: gant"]),
    'There is no municipality "gant".',
    'Did you mean "gent"?',
  ],
  [
    edited(dutchPage, ["Vraag je", "Vraag aan je"]),
    "The official text has changed since 2026-11-20: one of its 3 blocks differs.",
    "Bring the translation up to date, then run: npm run rotonde -- translate accept pages/en/housing/find-a-home.mdx",
  ],
])("an issue says what and how to mend it (%#)", (changes, message, fix) => {
  expect(issuesOf(changes)[0]).toMatchObject({ message, fix });
});
