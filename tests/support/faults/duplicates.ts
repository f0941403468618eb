import { edited } from "../example-content.ts";
import { exampleFiles } from "../example-files.ts";
import { shortPage, townHall, withMore, withText, type Fault } from "./fault.ts";

const otherTerm = (id: string) => `  - id: ${id}
    term: ${id}
    explanation: { nl: Een woord. }
`;

const gent = "municipalities/gent.yaml";
const aalst = "municipalities/aalst.yaml";
const sint = "municipalities/sint.yaml";
const withNis = (file: string) => edited(file, ["postcodes:", 'nis: "44021"\npostcodes:']);

/** Ids that stand twice, and names on addresses that are not free. */
export const duplicateFaults: Fault[] = [
  [
    "an id twice, one below the other",
    edited("taxonomy.yaml", ["id: settled", "id: before"]),
    [["taxonomy.yaml", "duplicate-id", "Settled"]],
  ],
  [
    "an id twice, far apart",
    withMore(
      "glossary.yaml",
      [...Array.from({ length: 40 }, (_, index) => `word-${String(index)}`), "gemeente"]
        .map(otherTerm)
        .join(""),
    ),
    [["glossary.yaml", "duplicate-id", "- id: gemeente"]],
  ],
  [
    "an id three times",
    withMore("glossary.yaml", otherTerm("gemeente") + otherTerm("gemeente")),
    [
      ["glossary.yaml", "duplicate-id", "- id: gemeente"],
      ["glossary.yaml", "duplicate-id", "- id: gemeente"],
    ],
  ],
  [
    "a topic, a category and a situation twice",
    edited(
      "taxonomy.yaml",
      ["  - id: work", "  - id: life"],
      ["{ id: job-centre, topic: work,", "{ id: helpline, topic: life,"],
      ["phases:", "  - { id: student, label: { nl: s }, description: { nl: S } }\nphases:"],
    ),
    [
      ["taxonomy.yaml", "duplicate-id", "- id: life"],
      ["taxonomy.yaml", "duplicate-id", "helpline"],
      ["taxonomy.yaml", "duplicate-id", "label: { nl: s }"],
      ["services/jobs.yaml", "reference-unknown", "work"],
      ["services/jobs.yaml", "reference-unknown", "job-centre"],
    ],
  ],
  [
    "a language twice",
    edited("site.yaml", ["  - { code: fr,", "  - { code: en, label: Engels }\n  - { code: fr,"]),
    [["site.yaml", "duplicate-id", "Engels"]],
  ],
  [
    "ids twice in the lists of a page",
    edited(shortPage, [
      "phases: [before]",
      "phases: [before, settled, before]\nservices: { ids: [jobs, jobs], categories: [helpline, helpline] }",
    ]),
    [
      [shortPage, "duplicate-id", "phases:"],
      [shortPage, "duplicate-id", "services:"],
      [shortPage, "duplicate-id", "services:"],
    ],
  ],
  [
    "an id twice in a component",
    withText('<ServiceList ids="jobs, listening, jobs" />'),
    [[shortPage, "duplicate-id", "<ServiceList"]],
  ],
  [
    "ids twice in the lists of a service",
    edited(
      townHall,
      ["categories: [town-hall]", "categories: [town-hall, town-hall]"],
      ["serves: region", "serves: [gent, aalst, gent]"],
      ["status:", "languages: [{ code: nl, level: desk }, { code: nl, level: desk }]\nstatus:"],
    ),
    [
      [townHall, "duplicate-id", "categories:"],
      [townHall, "duplicate-id", "serves:"],
      [townHall, "duplicate-id", "languages:"],
    ],
  ],
  [
    "a postcode and a former name twice in a municipality",
    edited(gent, [
      'postcodes: ["9000"]',
      'postcodes: ["9000", "9030", "9000"]\nformerNames: [Drongen, Drongen]',
    ]),
    [
      [gent, "duplicate-id", "postcodes:"],
      [gent, "duplicate-id", "formerNames:"],
    ],
  ],
  [
    "the code of a municipality twice",
    { ...withNis(gent), ...withNis(aalst) },
    [[aalst, "duplicate-id", "nis:"]],
  ],
  [
    "a municipality in two files",
    { [sint]: exampleFiles[gent] },
    [[sint, "duplicate-id", "name:"]],
  ],
  [
    "a topic on an address of the site",
    {
      ...edited("taxonomy.yaml", ["- id: life", "- id: map"], ["topic: life", "topic: map"]),
      ...edited("services/listening.yaml", ["topics: [life]", "topics: [map]"]),
    },
    [["taxonomy.yaml", "reserved-address", "id: map"]],
  ],
  [
    "a topic on an address of the site, with a page in it",
    {
      ...edited("taxonomy.yaml", ["- id: life", "- id: docs"], ["topic: life", "topic: docs"]),
      ...edited("services/listening.yaml", ["topics: [life]", "topics: [docs]"]),
      "pages/nl/docs/moving.mdx": exampleFiles[shortPage],
    },
    [["taxonomy.yaml", "reserved-address", "id: docs"]],
  ],
  [
    "a topic called as a language",
    {
      ...edited("taxonomy.yaml", ["- id: life", "- id: fr"], ["topic: life", "topic: fr"]),
      ...edited("services/listening.yaml", ["topics: [life]", "topics: [fr]"]),
    },
    [["taxonomy.yaml", "reserved-address", "id: fr"]],
  ],
  [
    "pages in a folder called as a part of the site",
    {
      "pages/nl/search/moving.mdx": exampleFiles[shortPage],
      "pages/nl/search/staying.mdx": exampleFiles[shortPage],
    },
    [["pages/nl/search/moving.mdx", "reserved-address", "---"]],
  ],
  [
    "a page in a folder called as a language",
    { "pages/nl/en/moving.mdx": exampleFiles[shortPage] },
    [["pages/nl/en/moving.mdx", "reserved-address", "---"]],
  ],
  [
    "a page called as the one in two languages",
    { "pages/nl/housing/with-nl.mdx": exampleFiles[shortPage] },
    [["pages/nl/housing/with-nl.mdx", "reserved-address", "---"]],
  ],
  [
    "a language called as a part of the site",
    {
      ...edited("site.yaml", ["  - { code: fr,", "  - { code: map, label: Map }\n  - { code: fr,"]),
      "pages/map/housing/find-a-home.mdx": exampleFiles["pages/en/housing/find-a-home.mdx"],
    },
    [
      ["site.yaml", "reserved-address", "code: map"],
      ["site.yaml", "interface-string-untranslated", "code: map"],
    ],
  ],
  [
    "a municipality called as all of them",
    {
      "municipalities/all.yaml": (exampleFiles[gent] ?? "").replace("Gent", "Alle"),
    },
    [["municipalities/all.yaml", "reserved-address", "name:"]],
  ],
  [
    "a municipality called as the page that compares them",
    {
      "municipalities/compare.yaml": (exampleFiles[gent] ?? "").replace("Gent", "Compare"),
    },
    [["municipalities/compare.yaml", "reserved-address", "name:"]],
  ],
  [
    "a municipality called as another widget",
    {
      "municipalities/search.yaml": (exampleFiles[gent] ?? "").replace("Gent", "Zoek"),
    },
    [["municipalities/search.yaml", "reserved-address", "name:"]],
  ],
];
