import { edited } from "../example-content.ts";
import { exampleFiles, pageFile } from "../example-files.ts";
import { dutchPage, englishPage, shortPage, withMore, type Fault } from "./fault.ts";

const frenchPage = "pages/fr/housing/find-a-home.mdx";
const englishDeposit = "pages/en/housing/deposit.mdx";
const dutchDeposit = "pages/nl/housing/deposit.mdx";

/** The line of a page that says which version it translates. */
const versionLine = (path: string) =>
  /translation: \{.*\n/.exec(exampleFiles[path] ?? "")?.[0] ?? "";

const ofTwoSections = {
  nl: "\n## Huren\n\nBel.\n\n## Kopen\n\n[Lees](/housing/moving/).\n",
  en: "\n## Renting\n\n[Read](/housing/moving/).\n\n## Buying\n\nCall.\n",
};

/** Translations that do not fit their official text, or are of another version of it. */
export const translationFaults: Fault[] = [
  [
    "a translation of nothing",
    {
      [shortPage]: undefined,
      "pages/en/housing/moving.mdx": pageFile({ title: "Moving", order: 3, body: "\nMove.\n" }),
    },
    [["pages/en/housing/moving.mdx", "translation-without-original", "---"]],
  ],
  [
    "a section that the Dutch lacks",
    edited(englishPage, ["## Renting", "## Buying\n\n## Renting"]),
    [[englishPage, "translation-differs", "## Renting"]],
  ],
  [
    "a section that the translation lacks",
    edited(englishPage, ["## Renting\n\n", ""]),
    [[englishPage, "translation-differs", "---"]],
  ],
  [
    "sections in another order",
    {
      [dutchDeposit]: pageFile({ title: "De waarborg", order: 2, body: ofTwoSections.nl }),
      [englishDeposit]: pageFile({
        title: "The deposit",
        order: 2,
        body: ofTwoSections.en,
        official: ofTwoSections.nl,
      }),
    },
    [[englishDeposit, "translation-differs", "[Read]"]],
  ],
  [
    "a heading of another level",
    edited(englishPage, ["## Renting", "## Renting\n\n### Prices"]),
    [[englishPage, "translation-differs", "### Prices"]],
  ],
  [
    "headings on other levels",
    {
      [dutchDeposit]: pageFile({
        title: "De waarborg",
        order: 2,
        body: "\n## Een\n\n### Twee\n\nEn.\n",
      }),
      [englishDeposit]: pageFile({
        title: "The deposit",
        order: 2,
        body: "\n## One\n\n## Two\n\nAnd.\n",
        official: "\n## Een\n\n### Twee\n\nEn.\n",
      }),
    },
    [[englishDeposit, "translation-differs", "## Two"]],
  ],
  [
    "a component that the translation lacks",
    edited(englishPage, ['<Term id="gemeente" />', "town"]),
    [[englishPage, "translation-differs", "---"]],
  ],
  [
    "a component that the Dutch lacks",
    edited(englishPage, ["## Renting", '<Contact id="jobs" />\n\n## Renting']),
    [[englishPage, "translation-differs", "<Contact"]],
  ],
  [
    "a component with other attributes",
    {
      ...edited(dutchDeposit, ["Betaal de waarborg.", '<ServiceList ids="jobs" />']),
      [englishDeposit]: pageFile({
        title: "The deposit",
        order: 2,
        body: '\n<ServiceList ids="listening" />\n',
        official: '\n<ServiceList ids="jobs" />\n',
      }),
    },
    [[englishDeposit, "translation-differs", "<ServiceList"]],
  ],
  [
    "a link to somewhere else",
    edited(englishPage, ["(/housing/deposit/)", "(/housing/moving/)"]),
    [[englishPage, "translation-differs", "/housing/moving/"]],
  ],
  [
    "another place, time, reader and services than the official page has",
    edited(
      englishPage,
      ["order: 1", "order: 9"],
      [
        "phases: [before]",
        "phases: [settled, before]\nsituations: [student]\nmunicipalities: [gent]\nservices: { categories: [helpline], ids: [jobs] }",
      ],
    ),
    [
      [englishPage, "translation-differs", "order: 9"],
      [englishPage, "translation-differs", "phases:"],
      [englishPage, "translation-differs", "situations:"],
      [englishPage, "translation-differs", "municipalities:"],
      [englishPage, "translation-differs", "services:"],
      [englishPage, "translation-differs", "services:"],
    ],
  ],
  [
    "services that only the official page has",
    edited(dutchDeposit, ["reviewed:", "services: { ids: [jobs] }\nreviewed:"]),
    [[englishDeposit, "translation-differs", "title:"]],
  ],
  [
    "other facts, where no language law rules",
    {
      ...edited("site.yaml", ["regime: dutch", "regime: none"]),
      ...edited(englishPage, ["order: 1", "order: 9"], ["## Renting", "## Buying\n\n## Renting"]),
    },
    [[englishPage, "translation-differs", "order: 9"]],
  ],
  [
    "a translation of an unknown version",
    edited(englishPage, [versionLine(englishPage), ""]),
    [[englishPage, "translation-version-unknown", "---"]],
  ],
  [
    "an official page that says it is a translation",
    edited(dutchDeposit, ["provenance:", `${versionLine(englishDeposit)}provenance:`]),
    [[dutchDeposit, "field-unknown", "translation:"]],
  ],
  [
    "a translation of a language that is not the official one",
    edited(englishPage, ["of: nl", "of: fr"]),
    [[englishPage, "field-invalid", "of: fr"]],
  ],
  [
    "a translation of a version that is still to come",
    edited(englishPage, ["date: 2026-11-20", "date: 2026-12-01"]),
    [[englishPage, "date-doubtful", "date: 2026-12-01"]],
  ],
  [
    "an official text that changed",
    edited(dutchPage, ["Vraag je", "Vraag aan je"]),
    [
      [englishPage, "translation-outdated", "---"],
      [frenchPage, "translation-outdated", "---"],
    ],
  ],
  [
    "an official text that grew",
    withMore(dutchDeposit, "\nEn nog iets.\n"),
    [[englishDeposit, "translation-outdated", "---"]],
  ],
  [
    "an official text that lost its last block",
    edited(dutchPage, ["Lees over [de waarborg](/housing/deposit/).", ""]),
    [
      [englishPage, "translation-differs", "[the deposit]"],
      [frenchPage, "translation-differs", "[la garantie]"],
      [englishPage, "translation-outdated", "---"],
      [frenchPage, "translation-outdated", "---"],
    ],
  ],
];
