import { edited, type Files } from "../example-content.ts";
import { exampleFiles } from "../example-files.ts";
import { englishPage, townHall, withMore, type Fault } from "./fault.ts";

const withLocale = (locale: string): Files =>
  edited("site.yaml", ["  - { code: fr,", `  - ${locale}\n  - { code: fr,`]);

const facilities = "languageRegime: dutch-with-french-facilities\n";

/** Languages that are not there, written in another way, or not understood, and texts that lack one. */
export const languageFaults: Fault[] = [
  [
    "pages in no language of the site",
    {
      "pages/de/housing/deposit.mdx": exampleFiles["pages/en/housing/deposit.mdx"],
      "pages/de/housing/find-a-home.mdx": exampleFiles[englishPage],
    },
    [["pages/de/housing/deposit.mdx", "locale-unknown", "---"]],
  ],
  [
    "a folder called as a language is, and not by its code",
    { "pages/english/housing/deposit.mdx": exampleFiles["pages/en/housing/deposit.mdx"] },
    [["pages/english/housing/deposit.mdx", "locale-unknown", "---"]],
  ],
  ...["NL", "en-us", "english", "fr_BE", "e"].map((code): Fault => [
    `a language written as ${code}`,
    withLocale(`{ code: ${code}, label: Label }`),
    [["site.yaml", "field-invalid", "label: Label"]],
  ]),
  ...["xx", "nld", "nl-XX", "en-UK"].map((code): Fault => [
    `the language ${code}, which is none`,
    {
      ...withLocale(`{ code: ${code}, label: Label }`),
      [`pages/${code}/housing/find-a-home.mdx`]: exampleFiles[englishPage],
    },
    [["site.yaml", "locale-unknown", "label: Label"]],
  ]),
  [
    "an official language that is not there",
    edited("site.yaml", ["officialLocale: nl", "officialLocale: de"]),
    [["site.yaml", "locale-unknown", "officialLocale: de"]],
  ],
  [
    "a default language that is not there",
    edited("site.yaml", ["defaultLocale: en", "defaultLocale: de"]),
    [["site.yaml", "locale-unknown", "defaultLocale: de"]],
  ],
  [
    "a fallback that is not there",
    edited("site.yaml", ["fallback: [en, nl]", "fallback: [en, de]"]),
    [["site.yaml", "locale-unknown", "fallback: [en, de]"]],
  ],
  [
    "a language that falls back on itself",
    edited("site.yaml", ["fallback: [en, nl]", "fallback: [en, fr]"]),
    [["site.yaml", "field-invalid", "fallback: [en, fr]"]],
  ],
  [
    "a fallback twice",
    edited("site.yaml", ["fallback: [en, nl]", "fallback: [en, nl, en]"]),
    [["site.yaml", "duplicate-id", "fallback: [en, nl, en]"]],
  ],
  [
    "a service in a language that is none",
    withMore(townHall, "languages: [{ code: nl, level: desk }, { code: xx, level: desk }]\n"),
    [[townHall, "locale-unknown", "languages:"]],
  ],
  [
    "a text in a language that is none",
    edited(townHall, ["en: City hall", "em: City hall"]),
    [[townHall, "locale-unknown", "em: City hall"]],
  ],
  [
    "a language that nobody translated",
    withLocale("{ code: eo, label: Esperanto }"),
    [
      ["site.yaml", "locale-empty", "code: eo"],
      ["site.yaml", "interface-string-untranslated", "code: eo"],
    ],
  ],
  [
    "a default language that the interface does not speak",
    {
      ...edited(
        "site.yaml",
        ["defaultLocale: en", "defaultLocale: eo"],
        ["  - { code: fr,", "  - { code: eo, label: Esperanto }\n  - { code: fr,"],
      ),
      "pages/eo/housing/find-a-home.mdx": exampleFiles[englishPage],
    },
    [["site.yaml", "interface-string-missing", "code: eo"]],
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
    "facilities for French speakers, and a page and texts that are not there in French",
    withMore(
      "municipalities/aalst.yaml",
      `${facilities}welcome: { title: { nl: Dag }, text: { nl: Welkom, fr: Bienvenue } }\n`,
    ),
    [
      ["pages/nl/housing/deposit.mdx", "facilities-french-missing", "---"],
      ["pages/nl/housing/moving.mdx", "facilities-french-missing", "---"],
      ["municipalities/aalst.yaml", "facilities-french-missing", "welcome:"],
      ["services/jobs.yaml", "facilities-french-missing", "name:"],
      ["services/jobs.yaml", "facilities-french-missing", "summary:"],
    ],
  ],
  [
    "facilities for French speakers on a site without the language law",
    {
      ...withMore("municipalities/aalst.yaml", facilities),
      ...edited("site.yaml", ["regime: dutch", "regime: none"]),
    },
    [],
  ],
];
