import { edited } from "../example-content.ts";
import { exampleFiles } from "../example-files.ts";
import { shortPage, townHall, withMore, withText, type Fault } from "./fault.ts";

const closedTownHall = edited(townHall, ["status: active", "status: closed"]);

/** Mentions of what is not there. */
export const mentionFaults: Fault[] = [
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
    "an unknown situation and municipality of a page",
    edited(shortPage, [
      "reviewed:",
      "situations: [pupil]\nmunicipalities: [gent, lede]\nreviewed:",
    ]),
    [
      [shortPage, "reference-unknown", "pupil"],
      [shortPage, "reference-unknown", "lede"],
    ],
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
    "an unknown topic and municipality in a component",
    withText('<ServiceMap topic="home" municipality="ghent" />'),
    [
      [shortPage, "reference-unknown", "<ServiceMap"],
      [shortPage, "reference-unknown", "<ServiceMap"],
    ],
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
    "a term that is a name every object has",
    withText('De <Term id="constructor" />'),
    [[shortPage, "reference-unknown", "<Term"]],
  ],
  [
    "pages in an unknown topic",
    {
      "pages/nl/home/moving.mdx": exampleFiles[shortPage],
      "pages/nl/home/staying.mdx": exampleFiles[shortPage],
      "pages/en/home/moving.mdx": exampleFiles["pages/en/housing/deposit.mdx"],
    },
    [
      ["pages/nl/home/moving.mdx", "reference-unknown", "---"],
      ["pages/en/home/moving.mdx", "reference-unknown", "---"],
    ],
  ],
  [
    "a term about an unknown page",
    edited("glossary.yaml", ["page: housing/find-a-home", "page: housing/find-home"]),
    [["glossary.yaml", "reference-unknown", "find-home"]],
  ],
  [
    "a closed service in a front matter, in components and as a town hall",
    {
      ...edited(
        shortPage,
        ["reviewed:", "services: { ids: [town-hall] }\nreviewed:"],
        ["Verhuis.", '<Contact id="town-hall" />\n\n<ServiceList ids="jobs, town-hall" />'],
      ),
      ...withMore("municipalities/gent.yaml", "townHall: town-hall\n"),
      ...closedTownHall,
    },
    [
      [shortPage, "reference-unknown", "ids: [town-hall]"],
      [shortPage, "reference-unknown", "<Contact"],
      [shortPage, "reference-unknown", "<ServiceList"],
      ["municipalities/gent.yaml", "reference-unknown", "townHall"],
    ],
  ],
];
