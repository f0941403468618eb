import { edited, type Files } from "./example-content.ts";
import { exampleFiles, pageFile } from "./example-files.ts";

/** The official text of a page with translations. */
export const dutchPage = "pages/nl/housing/find-a-home.mdx";

/** A page of one sentence, in the official language only. */
export const shortPage = "pages/nl/housing/moving.mdx";

/** A service with an exact point. */
export const townHall = "services/town-hall.yaml";

const englishPage = "pages/en/housing/find-a-home.mdx";

/** The short page with another text. */
export const withText = (text: string): Files => edited(shortPage, ["Verhuis.", text]);

const withMore = (path: string, more: string): Files => ({
  [path]: `${exampleFiles[path] ?? ""}${more}`,
});

/** A fault: what is changed in the example, and each problem found: its file, its code, and the text on its line. */
export type Fault = [
  what: string,
  changes: Files,
  found: [file: string, code: string, on: string][],
];

/** Every kind of problem that content can have. */
export const faults: Fault[] = [
  [
    "a file name with a space",
    { "services/a b.yaml": "" },
    [["services/a b.yaml", "file-name", ""]],
  ],
  ["a file in no place", { "notes.txt": "" }, [["notes.txt", "file-type", ""]]],
  ["Latin-1", { [shortPage]: Uint8Array.of(0xe9) }, [[shortPage, "file-encoding", ""]]],
  ["no taxonomy", { "taxonomy.yaml": undefined }, [["taxonomy.yaml", "file-missing", ""]]],
  [
    "an open quote",
    edited("site.yaml", ["id: example", 'id: "example']),
    [["site.yaml", "yaml-syntax", "id:"]],
  ],
  ["no front matter", { [shortPage]: "Text" }, [[shortPage, "front-matter-missing", "Text"]]],
  [
    "a missing field",
    edited(shortPage, ["order: 3\n", ""]),
    [[shortPage, "field-missing", "title:"]],
  ],
  [
    "an unknown field",
    edited(shortPage, ["order: 3", "order: 3\nweight: 3"]),
    [[shortPage, "field-unknown", "weight: 3"]],
  ],
  [
    "a wrong value",
    edited(townHall, ["status: active", "status: open"]),
    [[townHall, "field-invalid", "status: open"]],
  ],
  ["an open tag", withText("<Notice>"), [[shortPage, "body-syntax", "<Notice>"]]],
  ["a program in a text", withText("{x}"), [[shortPage, "body-not-allowed", "{x}"]]],
  ["an unknown component", withText("<Zebra />"), [[shortPage, "component-unknown", "<Zebra />"]]],
  [
    "an unknown attribute",
    withText("<Quote by='me'>x</Quote>"),
    [[shortPage, "component-attribute", "<Quote"]],
  ],
  ["a skipped heading", withText("### Diep"), [[shortPage, "heading-level", "### Diep"]]],
  ["a link that runs", withText("[x](javascript:x)"), [[shortPage, "address-not-allowed", "[x]"]]],
  ["a link to no page", withText("[x](/housing/deposits/)"), [[shortPage, "link-broken", "[x]"]]],
  [
    "a link in the wrong case",
    withText("[x](/housing/Deposit/)"),
    [[shortPage, "link-broken", "[x]"]],
  ],
  [
    "a link to a page without its last slash",
    withText("[x](/housing/deposit)"),
    [[shortPage, "link-broken", "[x]"]],
  ],
  [
    "a link to no heading of another page",
    withText("[x](/housing/find-a-home/#kopen)"),
    [[shortPage, "link-broken", "[x]"]],
  ],
  [
    "a link to no heading of its page",
    withText("[x](#kopen)"),
    [[shortPage, "link-broken", "[x]"]],
  ],
  ["an anchor that cannot be decoded", withText("[x](#%zz)"), [[shortPage, "link-broken", "[x]"]]],
  [
    "a link to a closed service",
    {
      ...withText("[x](/services/town-hall/)"),
      ...edited(townHall, ["status: active", "status: closed"]),
    },
    [[shortPage, "link-broken", "[x]"]],
  ],
  [
    "a link into one language",
    withText("[x](/en/housing/deposit/)"),
    [[shortPage, "link-with-language", "[x]"]],
  ],
  [
    "a page in no language of the site",
    { "pages/de/housing/deposit.mdx": exampleFiles["pages/en/housing/deposit.mdx"] },
    [["pages/de/housing/deposit.mdx", "locale-unknown", "---"]],
  ],
  [
    "a default language that is not there",
    edited("site.yaml", ["defaultLocale: en", "defaultLocale: de"]),
    [["site.yaml", "locale-unknown", "defaultLocale: de"]],
  ],
  [
    "a language that nobody translated",
    edited("site.yaml", ["  - { code: fr,", "  - { code: eo, label: Esperanto }\n  - { code: fr,"]),
    [
      ["site.yaml", "locale-empty", "code: eo"],
      ["site.yaml", "interface-string-missing", "code: eo"],
    ],
  ],
  [
    "an id twice",
    edited("taxonomy.yaml", ["id: settled", "id: before"]),
    [["taxonomy.yaml", "duplicate-id", "Settled"]],
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
    "a topic called as a language",
    {
      ...edited("taxonomy.yaml", ["- id: life", "- id: fr"], ["topic: life", "topic: fr"]),
      ...edited("services/listening.yaml", ["topics: [life]", "topics: [fr]"]),
    },
    [["taxonomy.yaml", "reserved-address", "id: fr"]],
  ],
  [
    "a category of no topic",
    edited("taxonomy.yaml", ["topic: life", "topic: live"]),
    [["taxonomy.yaml", "reference-unknown", "helpline"]],
  ],
  [
    "a service in an unknown category",
    edited(townHall, ["categories: [town-hall]", "categories: [town-hal]"]),
    [[townHall, "reference-unknown", "town-hal"]],
  ],
  [
    "a service of an unknown topic",
    edited(townHall, ["topics: [housing]", "topics: [house]"]),
    [[townHall, "reference-unknown", "house"]],
  ],
  [
    "a service for an unknown situation",
    withMore(townHall, "situations: [pupil]\n"),
    [[townHall, "reference-unknown", "pupil"]],
  ],
  [
    "a service in an unknown municipality",
    edited(townHall, ["municipality: gent", "municipality: ghent"]),
    [[townHall, "reference-unknown", "ghent"]],
  ],
  [
    "a service that serves an unknown municipality",
    edited(townHall, ["serves: region", "serves: [gent, ghent]"]),
    [[townHall, "reference-unknown", "ghent"]],
  ],
  [
    "a town hall that is no service",
    withMore("municipalities/gent.yaml", "townHall: hall\n"),
    [["municipalities/gent.yaml", "reference-unknown", "townHall"]],
  ],
  [
    "an unknown phase",
    edited(shortPage, ["phases: [before]", "phases: [befor]"]),
    [[shortPage, "reference-unknown", "befor"]],
  ],
  [
    "an unknown service in a front matter",
    edited(shortPage, ["reviewed:", "services: { ids: [hall] }\nreviewed:"]),
    [[shortPage, "reference-unknown", "hall"]],
  ],
  [
    "an unknown category in a component",
    withText('<ServiceList categories="helpline, help" />'),
    [[shortPage, "reference-unknown", "<ServiceList"]],
  ],
  [
    "an unknown service in a component",
    withText('<Contact id="hall" />'),
    [[shortPage, "reference-unknown", "<Contact"]],
  ],
  [
    "a picture that is not there",
    withText('<Figure src="a.png" alt="A" />'),
    [[shortPage, "reference-unknown", "<Figure"]],
  ],
  [
    "an unknown term",
    withText('De <Term id="gemeenten" />'),
    [[shortPage, "reference-unknown", "<Term"]],
  ],
  [
    "a page in an unknown topic",
    { "pages/nl/home/moving.mdx": exampleFiles[shortPage] },
    [["pages/nl/home/moving.mdx", "reference-unknown", "---"]],
  ],
  [
    "a term about an unknown page",
    edited("glossary.yaml", ["page: housing/find-a-home", "page: housing/find-home"]),
    [["glossary.yaml", "reference-unknown", "find-home"]],
  ],
  [
    "a text without the official language",
    edited(townHall, ["summary: { nl: Helpt je verder., en", "summary: { en"]),
    [[townHall, "official-text-missing", "summary:"]],
  ],
  [
    "a text in a language of three letters only",
    edited(townHall, ["summary: { nl: Helpt je verder., en", "summary: { ber"]),
    [[townHall, "official-text-missing", "summary:"]],
  ],
  [
    "an explanation without the official language",
    edited("glossary.yaml", ["{ nl: Het lokale bestuur., en", "{ en"]),
    [["glossary.yaml", "official-text-missing", "explanation:"]],
  ],
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
    "a heading of another level",
    edited(englishPage, ["## Renting", "## Renting\n\n### Prices"]),
    [[englishPage, "translation-differs", "### Prices"]],
  ],
  [
    "a component that the translation lacks",
    edited(englishPage, ['<Term id="gemeente" />', "town"]),
    [[englishPage, "translation-differs", "---"]],
  ],
  [
    "a link to somewhere else",
    edited(englishPage, ["(/housing/deposit/)", "(/housing/moving/)"]),
    [[englishPage, "translation-differs", "/housing/moving/"]],
  ],
  [
    "a translation of an unknown version",
    edited(englishPage, [
      /translation: \{.*\n/.exec(exampleFiles[englishPage] ?? "")?.[0] ?? "",
      "",
    ]),
    [[englishPage, "translation-version-unknown", "---"]],
  ],
  [
    "an official text that changed",
    edited(dutchPage, ["Vraag je", "Vraag aan je"]),
    [
      [englishPage, "translation-outdated", "---"],
      ["pages/fr/housing/find-a-home.mdx", "translation-outdated", "---"],
    ],
  ],
  [
    "an official text that grew",
    { ...withMore("pages/nl/housing/deposit.mdx", "\nEn nog iets.\n") },
    [["pages/en/housing/deposit.mdx", "translation-outdated", "---"]],
  ],
  [
    "a picture with a script",
    { "media/a.svg": "<svg>\n<script>alert(1)</script></svg>" },
    [["media/a.svg", "picture-not-allowed", "<script>"]],
  ],
  [
    "latitude and longitude swapped",
    edited(townHall, ["lat: 51.05439", "lat: 3.72583"], ["lon: 3.72583", "lon: 51.05439"]),
    [[townHall, "point-outside-region", "lat: 3.72583"]],
  ],
  [
    "a point of zero and zero",
    edited(townHall, ["lat: 51.05439", "lat: 0"], ["lon: 3.72583", "lon: 0"]),
    [[townHall, "point-outside-region", "lat: 0"]],
  ],
  [
    "a longitude too far east",
    edited(townHall, ["lon: 3.72583", "lon: 4.5"]),
    [[townHall, "point-outside-region", "lon: 4.5"]],
  ],
  [
    "a municipality elsewhere",
    edited("municipalities/gent.yaml", ["lat: 51.05", "lat: 52.05"]),
    [["municipalities/gent.yaml", "point-outside-region", "centre:"]],
  ],
  [
    "a review that is overdue",
    edited(shortPage, ["reviewed: 2026-11-01", "reviewed: 2026-11-01\nreviewBy: 2026-11-21"]),
    [[shortPage, "review-overdue", "reviewBy: 2026-11-21"]],
  ],
  [
    "a service's review that is overdue",
    withMore(townHall, "reviewBy: 2025-01-01\n"),
    [[townHall, "review-overdue", "reviewBy"]],
  ],
];
