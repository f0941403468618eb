import { expect, test } from "vitest";
import { edited, issuesOf, type Files } from "../../support/example-content.ts";
import { exampleFiles } from "../../support/example-files.ts";
import { englishPage, shortPage, townHall, withText } from "../../support/faults/fault.ts";

test.each<[address: string, message: string, fix: string]>([
  [
    "/housing/Deposit/",
    "The link /housing/Deposit/ has capital letters; addresses are in small letters.",
    "Write /housing/deposit/ .",
  ],
  [
    "/housing/find-a-home?q=1#huren",
    "The link /housing/find-a-home?q=1#huren has no slash at its end.",
    "Write /housing/find-a-home/?q=1#huren .",
  ],
  [
    "/nothing/",
    "The link /nothing/ leads to no page.",
    "Write the address of a page of this site, or take the link out.",
  ],
  [
    "/en/housing/deposits/#x",
    "The link /en/housing/deposits/#x leads into one fixed language.",
    "Write /housing/deposit/#x ; the site adds the reader's language.",
  ],
  [
    "https://x.example",
    "The link https://x.example leads to this site by its whole address.",
    "Write / ; the site adds the rest.",
  ],
  [
    "https://x.example/nl/map/?topic=work#x",
    "The link https://x.example/nl/map/?topic=work#x leads to this site by its whole address.",
    "Write /map/?topic=work#x ; the site adds the rest.",
  ],
  [
    "/housing/find-a-home/#kopen",
    "There is no heading #kopen on that page.",
    "Use one of its headings: #huren.",
  ],
  [
    "/services/?category=town-hall",
    "The link /services/?category=town-hall leads to the list of all services; only the map can show a part of them.",
    "Write /map/?category=town-hall , or take away what follows the question mark.",
  ],
])("%s: what is wrong and how to mend it", (address, message, fix) => {
  expect(issuesOf(withText(`[x](${address})`))).toMatchObject([{ message, fix }]);
});

test("the anchor of another language is told with the one of this language", () => {
  const change = edited(englishPage, ["(/housing/deposit/)", "(#huren)"]);
  expect(issuesOf(change)[0]).toMatchObject({
    message: "There is no heading #huren on that page.",
    fix: "Did you mean #renting? The headings of that page are #renting.",
  });
});

const inFolder = edited("site.yaml", ["url: https://x.example\n", "url: https://x.example/a/\n"]);

test.each<[what: string, changes: Files]>([
  ["the home page and a page with a query", withText("[a](/) [b](/housing/deposit/?from=letter)")],
  ["a page one level up", withText("[a](../deposit/) [b](../../work/)")],
  [
    "a page that only the official language has",
    {
      ...edited(englishPage, ["(/housing/deposit/)", "(/housing/moving/)"]),
      ...edited("pages/nl/housing/find-a-home.mdx", ["(/housing/deposit/)", "(/housing/moving/)"]),
      "pages/fr/housing/find-a-home.mdx": undefined,
      "pages/fr/housing/moving.mdx": exampleFiles["pages/fr/housing/find-a-home.mdx"]?.replace(
        /---\n\n[^]*/,
        "---\n",
      ),
    },
  ],
  [
    "the parts that the site adds to a page",
    withText(
      'Een <Term id="gemeente" />. [a](#words) [b](#sources) [c](#word-gemeente) [d](/housing/find-a-home/#words)',
    ),
  ],
  [
    "a word, and a kind of service in the list",
    withText("[a](/glossary/#gemeente) [b](/services/#town-hall)"),
  ],
  [
    "the map with filters",
    withText(
      "[a](/map/?topic=work&topic=life&kind=private&category=town-hall&municipality=gent&service=jobs)",
    ),
  ],
  ["the search with a question", withText("[a](/search/?q=deposit)")],
  [
    "documentation, data and pictures",
    {
      ...withText(
        "[a](/docs/) [b](/docs/nl/edit/#links) [c](/data/map.json) [d](/data/services/town-hall.svg) [e](/media/a.png)",
      ),
      "media/a.png": "",
    },
  ],
  [
    "other sites, also of almost this name",
    withText(
      "[a](https://y.example/en/) [b](https://x.example.org/en/) [c](mailto:info@x.example)",
    ),
  ],
  [
    "another site on the same machine",
    { ...withText("[a](https://x.example/) [b](https://x.example/ab/)"), ...inFolder },
  ],
  [
    "a heading of a page that cannot be read",
    {
      ...withText("[a](/housing/deposit/#x)"),
      "pages/nl/housing/deposit.mdx": exampleFiles["pages/nl/housing/deposit.mdx"]?.replace(
        "title:",
        "titel:",
      ),
    },
  ],
])("nothing wrong with links to %s", (_, changes) => {
  const found = issuesOf(changes).filter(
    ({ code }) => code.startsWith("link-") || code === "reference-unknown",
  );
  expect(found).toEqual([]);
});

test("a link into a folder that the site lives in is this site by its whole address", () => {
  const changes = { ...withText("[a](https://x.example/a/nl/housing/)"), ...inFolder };
  expect(issuesOf(changes)).toMatchObject([
    { file: shortPage, fix: "Write /housing/ ; the site adds the rest." },
  ]);
});

test("a closed service is told as closed, and not as one that never was", () => {
  const changes = {
    ...withText('[a](/services/town-hall/)\n\n<Contact id="town-hall" />'),
    ...edited(townHall, ["status: active", "status: closed"]),
  };
  expect(issuesOf(changes).map(({ message }) => message)).toEqual([
    'The service "town-hall" is closed now.',
    "The link /services/town-hall/ leads to a service that is closed now.",
  ]);
});
