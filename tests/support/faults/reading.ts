import { edited } from "../example-content.ts";
import { dutchPage, englishPage, shortPage, withText, type Fault } from "./fault.ts";

const official =
  "De inschrijvingsvoorwaarden van de belastingadministratie veronderstellen onderstaande verklaringen";
const hardText = `${official}. `.repeat(12) + `${`${official}, `.repeat(2)}${official}.`;

const changed = (path: string, date: string) =>
  edited(path, [
    "reviewed: 2026-11-01",
    `reviewed: 2026-11-01\nchanges: [{ date: ${date}, text: Nieuw. }]`,
  ]);

/** Texts that are hard to read, and what pages say of their changes. */
export const readingFaults: Fault[] = [
  ["a text that is hard to read", withText(hardText), [[shortPage, "hard-to-read", "---"]]],
  [
    "a change that is still to come",
    changed(dutchPage, "2027-01-01"),
    [[dutchPage, "date-doubtful", "changes:"]],
  ],
  [
    "a change that the official page does not tell",
    changed(englishPage, "2026-11-02"),
    [[englishPage, "date-doubtful", "changes:"]],
  ],
];
