import { edited, type Files } from "../example-content.ts";
import { townHall, type Fault } from "./fault.ts";

const dutch = "keywords/nl.yaml";

const withWords = (text: string): Files => ({ [dutch]: text });

/** A fault in one line of a file of words, which begins with the name of a section. */
const words = (what: string, line: string, code: string): Fault => [
  what,
  withWords(`terms:\n  gemeente: [stad]\n${line}\n`),
  [[dutch, code, line.split("\n").at(-1) ?? ""]],
];

/** Words to search with that lead nowhere, stand twice, or stand in a file that nobody reads. */
export const keywordFaults: Fault[] = [
  words("words for no page", "pages:\n  housing/deposits: [borg]", "reference-unknown"),
  words("words for no category", "categories:\n  town-hal: [raadhuis]", "reference-unknown"),
  words("words for no service", "services:\n  hall: [raadhuis]", "reference-unknown"),
  words("words for no journey", "journeys:\n  leaving: [weg]", "reference-unknown"),
  words("words for no municipality", "municipalities:\n  ghent: [Gand]", "reference-unknown"),
  [
    "words for no term",
    withWords("terms:\n  gemeenten: [stad]\n"),
    [[dutch, "reference-unknown", "gemeenten"]],
  ],
  [
    "words for a closed service",
    {
      ...withWords("services:\n  town-hall: [raadhuis]\n"),
      ...edited(townHall, ["status: active", "status: closed"]),
    },
    [[dutch, "reference-unknown", "town-hall"]],
  ],
  words(
    "a word twice, in other capitals and with more spaces",
    "pages:\n  housing/deposit:\n    - mijn borg\n    - geld terug\n    - Mijn  BORG",
    "keyword-twice",
  ),
  words("words for a page without its topic", "pages:\n  deposit: [borg]", "field-invalid"),
  words("a word that is no list", "pages:\n  housing/deposit: borg, geld", "field-invalid"),
  words("a number as a word", "pages:\n  housing/deposit: [borg, 112]", "field-invalid"),
  words(
    "a word that is a text",
    `pages:\n  housing/deposit: [${"lang ".repeat(15)}]`,
    "field-invalid",
  ),
  words(
    "more words than anybody thinks of",
    `pages:\n  housing/deposit: [${Array.from({ length: 61 }, (_, index) => `w${String(index)}`).join(", ")}]`,
    "field-invalid",
  ),
  words("a section of words without a word", "pages:", "field-invalid"),
  words("words for stories", "stories: { anna: [Anna] }", "field-unknown"),
  words("a word that is turned around", "services:\n  jobs: [\u202ewerk]", "file-encoding"),
  ["a file of words without words", withWords("# Later.\n"), [[dutch, "file-empty", "Later"]]],
  [
    "words in no language of the site",
    { "keywords/de.yaml": "terms:\n  gemeente: [Rathaus]\n" },
    [["keywords/de.yaml", "locale-unknown", "terms:"]],
  ],
  [
    "words in a file called as a language is, and not by its code",
    { "keywords/english.yaml": "terms:\n  gemeente: [council]\n" },
    [["keywords/english.yaml", "locale-unknown", "terms:"]],
  ],
  [
    "words in a file whose language is written in capitals",
    { "keywords/EN.yaml": "terms:\n  gemeente: [council]\n" },
    [["keywords/EN.yaml", "file-name", ""]],
  ],
  [
    "words in a folder of their language",
    { "keywords/en/terms.yaml": "terms:\n  gemeente: [council]\n" },
    [["keywords/en/terms.yaml", "file-type", ""]],
  ],
];
