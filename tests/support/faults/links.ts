import { edited } from "../example-content.ts";
import { exampleFiles } from "../example-files.ts";
import { dutchPage, englishPage, shortPage, townHall, withText, type Fault } from "./fault.ts";

const link = (what: string, address: string, code = "link-broken"): Fault => [
  what,
  withText(`[x](${address})`),
  [[shortPage, code, "[x]"]],
];

const closedTownHall = edited(townHall, ["status: active", "status: closed"]);

/** Links that lead nowhere, or only for some readers. */
export const linkFaults: Fault[] = [
  link("a link to no page", "/housing/deposits/"),
  link("a link to a page of another topic", "/work/deposit/"),
  link("a link to a page in no topic", "/deposit/"),
  link("a link in the wrong case", "/housing/Deposit/"),
  link("a link to a page without its last slash", "/housing/deposit"),
  link("a link to a page without its last slash, with an anchor", "/housing/find-a-home#huren"),
  link("a link with two slashes", "/housing//deposit/"),
  link("a link to a file beside this one", "deposit.mdx"),
  link("a link to a page beside this one, as if it lay below", "deposit/"),
  link("a link that goes up too far", "../../../../deposit/"),
  link("a link with signs that cannot be decoded", "/housing/%zz/"),
  link("a link to the lists of steps of a region without any", "/journeys/"),
  link("a link to the documentation without its last slash", "/docs"),
  link("a link to no page of the documentation", "/docs/edits/"),
  link("a link to no file of data", "/data/maps.json"),
  link("a link to the drawing of a service without a point", "/data/services/listening.svg"),
  link("a link to no picture", "/media/house.webp"),
  link("a link to what only machines read", "/embed/v1/"),
  link("a link to no heading of another page", "/housing/find-a-home/#kopen"),
  link("a link to no heading of its page", "#kopen"),
  link("a link to a heading of a page without any", "/housing/deposit/#huren"),
  link("a link to a heading of a page that has no text of ours", "/municipalities/#gent"),
  link("an anchor that cannot be decoded", "#%zz"),
  link("a link to a word that is not in the glossary", "/glossary/#gemeenten"),
  link("a link to no kind of service in the list", "/services/#town-halls"),
  link("a link to the list of services with a filter", "/services/?category=town-hall"),
  link("a link to the map with an unknown filter", "/map/?categories=town-hall"),
  link("a link to the map with an unknown kind", "/map/?kind=public"),
  link("a link to the map with an unknown category", "/map/?category=hall", "reference-unknown"),
  link("a link to the map with an unknown topic", "/map/?topic=home", "reference-unknown"),
  link("a link to the map in no municipality", "/map/?municipality=ghent", "reference-unknown"),
  link("a link to the map with no service", "/map/?service=hall", "reference-unknown"),
  [
    "a link to a heading in the words of another language",
    edited(englishPage, ["(/housing/deposit/)", "(/housing/deposit/) and [back](#huren)"]),
    [
      [englishPage, "link-broken", "[back]"],
      [englishPage, "translation-differs", "[back]"],
    ],
  ],
  [
    "a link to a heading in the words of the language that the reader does not get",
    {
      ...edited("pages/en/housing/deposit.mdx", [
        "Pay the deposit.",
        "[Pay](/housing/moving/#to-move)",
      ]),
      ...edited("pages/nl/housing/deposit.mdx", [
        "Betaal de waarborg.",
        "[Betaal](/housing/moving/#verhuizen)",
      ]),
      ...edited(shortPage, ["Verhuis.", "## Verhuizen"]),
    },
    [
      ["pages/en/housing/deposit.mdx", "link-broken", "[Pay]"],
      ["pages/en/housing/deposit.mdx", "translation-outdated", "---"],
    ],
  ],
  [
    "a link to a closed service",
    { ...withText("[x](/services/town-hall/)"), ...closedTownHall },
    [[shortPage, "link-broken", "[x]"]],
  ],
  [
    "a link to the map with a closed service",
    { ...withText("[x](/map/?service=town-hall)"), ...closedTownHall },
    [[shortPage, "reference-unknown", "[x]"]],
  ],
  link("a link into one language", "/en/housing/deposit/", "link-with-language"),
  link("a link to the start page of a language", "/nl", "link-with-language"),
  link("a link into a language in capitals", "/EN/map/", "link-with-language"),
  link(
    "a link to this site by its whole address",
    "https://x.example/en/housing/deposit/",
    "link-with-language",
  ),
  link(
    "a link to this site by another form of its address",
    "http://www.X.example/map/?topic=work",
    "link-with-language",
  ),
  [
    "a link with the folder that the site lives in",
    {
      ...withText("[x](/rotonde/housing/deposit/)"),
      ...edited("site.yaml", ["url: https://x.example\n", "url: https://x.example/rotonde/\n"]),
    },
    [[shortPage, "link-broken", "[x]"]],
  ],
  [
    "broken links in a list of addresses and in an attribute",
    withText('[x]\n\n<ServiceMap category="halls" />\n\n[x]: /housing/deposits/'),
    [
      [shortPage, "reference-unknown", "<ServiceMap"],
      [shortPage, "link-broken", "[x]: "],
    ],
  ],
  [
    "a link to a page that is only a translation",
    {
      "pages/en/housing/bonus.mdx": exampleFiles["pages/en/housing/deposit.mdx"],
      ...edited(dutchPage, ["(/housing/deposit/)", "(/housing/deposit/) [x](/housing/bonus/)"]),
    },
    [
      [dutchPage, "link-broken", "[x]"],
      ["pages/en/housing/bonus.mdx", "translation-without-original", "---"],
      [englishPage, "translation-differs", "---"],
      ["pages/fr/housing/find-a-home.mdx", "translation-differs", "---"],
      [englishPage, "translation-outdated", "---"],
      ["pages/fr/housing/find-a-home.mdx", "translation-outdated", "---"],
    ],
  ],
];
