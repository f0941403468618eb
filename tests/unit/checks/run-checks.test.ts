import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { issueCodes } from "../../../src/schema/issue.ts";
import { edited, exampleFiles, issuesOf, pageFile, serviceFile, type Files } from "../../support/example-content.ts";

beforeAll(() => {
  vi.useFakeTimers({ now: new Date("2026-11-22T12:00:00Z") });
});

afterAll(() => {
  vi.useRealTimers();
});

const severities: Record<string, string> = issueCodes;
const home = "pages/nl/housing/find-a-home.mdx";
const moving = "pages/nl/housing/moving.mdx";
const english = "pages/en/housing/find-a-home.mdx";
const hall = "services/town-hall.yaml";
const withMore = (path: string, more: string): Files => ({ [path]: `${exampleFiles[path] ?? ""}${more}` });
const inText = (text: string) => edited(moving, ["Verhuis.", text]);

/** What is changed in the example, and each problem found: its file, its code, and the text on its line. */
const cases: [what: string, changes: Files, found: [file: string, code: string, on: string][]][] = [
  ["a file name with a space", { "services/a b.yaml": "" }, [["services/a b.yaml", "file-name", ""]]],
  ["a file in no place", { "notes.txt": "" }, [["notes.txt", "file-type", ""]]],
  ["Latin-1", { [moving]: Uint8Array.of(0xe9) }, [[moving, "file-encoding", ""]]],
  ["no taxonomy", { "taxonomy.yaml": undefined }, [["taxonomy.yaml", "file-missing", ""]]],
  ["an open quote", edited("site.yaml", ["id: example", 'id: "example']), [["site.yaml", "yaml-syntax", "id:"]]],
  ["no front matter", { [moving]: "Text" }, [[moving, "front-matter-missing", "Text"]]],
  ["a missing field", edited(moving, ["order: 3\n", ""]), [[moving, "field-missing", "title:"]]],
  ["an unknown field", edited(moving, ["order: 3", "order: 3\nweight: 3"]), [[moving, "field-unknown", "weight: 3"]]],
  ["a wrong value", edited(hall, ["status: active", "status: open"]), [[hall, "field-invalid", "status: open"]]],
  ["an open tag", inText("<Notice>"), [[moving, "body-syntax", "<Notice>"]]],
  ["a program in a text", inText("{x}"), [[moving, "body-not-allowed", "{x}"]]],
  ["an unknown component", inText("<Zebra />"), [[moving, "component-unknown", "<Zebra />"]]],
  ["an unknown attribute", inText("<Quote by='me'>x</Quote>"), [[moving, "component-attribute", "<Quote"]]],
  ["a skipped heading", inText("### Diep"), [[moving, "heading-level", "### Diep"]]],
  ["a link that runs", inText("[x](javascript:x)"), [[moving, "address-not-allowed", "[x]"]]],
  ["a link to no page", inText("[x](/housing/deposits/)"), [[moving, "link-broken", "[x]"]]],
  ["a link in the wrong case", inText("[x](/housing/Deposit/)"), [[moving, "link-broken", "[x]"]]],
  ["a link to a page without its last slash", inText("[x](/housing/deposit)"), [[moving, "link-broken", "[x]"]]],
  ["a link to no heading of another page", inText("[x](/housing/find-a-home/#kopen)"), [[moving, "link-broken", "[x]"]]],
  ["a link to no heading of its page", inText("[x](#kopen)"), [[moving, "link-broken", "[x]"]]],
  ["an anchor that cannot be decoded", inText("[x](#%zz)"), [[moving, "link-broken", "[x]"]]],
  ["a link to a closed service", { ...inText("[x](/services/town-hall/)"), ...edited(hall, ["status: active", "status: closed"]) }, [[moving, "link-broken", "[x]"]]],
  ["a link into one language", inText("[x](/en/housing/deposit/)"), [[moving, "link-with-language", "[x]"]]],
  ["a page in no language of the site", { "pages/de/housing/deposit.mdx": exampleFiles["pages/en/housing/deposit.mdx"] }, [["pages/de/housing/deposit.mdx", "locale-unknown", "---"]]],
  ["a default language that is not there", edited("site.yaml", ["defaultLocale: en", "defaultLocale: de"]), [["site.yaml", "locale-unknown", "defaultLocale: de"]]],
  ["a language that nobody translated", edited("site.yaml", ["  - { code: fr,", "  - { code: eo, label: Esperanto }\n  - { code: fr,"]), [
    ["site.yaml", "locale-empty", "code: eo"],
    ["site.yaml", "interface-string-missing", "code: eo"],
  ]],
  ["an id twice", edited("taxonomy.yaml", ["id: settled", "id: before"]), [["taxonomy.yaml", "duplicate-id", "Settled"]]],
  ["a topic on an address of the site", { ...edited("taxonomy.yaml", ["- id: life", "- id: map"], ["topic: life", "topic: map"]), ...edited("services/listening.yaml", ["topics: [life]", "topics: [map]"]) }, [["taxonomy.yaml", "reserved-address", "id: map"]]],
  ["a topic called as a language", { ...edited("taxonomy.yaml", ["- id: life", "- id: fr"], ["topic: life", "topic: fr"]), ...edited("services/listening.yaml", ["topics: [life]", "topics: [fr]"]) }, [["taxonomy.yaml", "reserved-address", "id: fr"]]],
  ["a category of no topic", edited("taxonomy.yaml", ["topic: life", "topic: live"]), [["taxonomy.yaml", "reference-unknown", "helpline"]]],
  ["a service in an unknown category", edited(hall, ["categories: [town-hall]", "categories: [town-hal]"]), [[hall, "reference-unknown", "town-hal"]]],
  ["a service of an unknown topic", edited(hall, ["topics: [housing]", "topics: [house]"]), [[hall, "reference-unknown", "house"]]],
  ["a service for an unknown situation", withMore(hall, "situations: [pupil]\n"), [[hall, "reference-unknown", "pupil"]]],
  ["a service in an unknown municipality", edited(hall, ["municipality: gent", "municipality: ghent"]), [[hall, "reference-unknown", "ghent"]]],
  ["a service that serves an unknown municipality", edited(hall, ["serves: region", "serves: [gent, ghent]"]), [[hall, "reference-unknown", "ghent"]]],
  ["a town hall that is no service", withMore("municipalities/gent.yaml", "townHall: hall\n"), [["municipalities/gent.yaml", "reference-unknown", "townHall"]]],
  ["an unknown phase", edited(moving, ["phases: [before]", "phases: [befor]"]), [[moving, "reference-unknown", "befor"]]],
  ["an unknown service in a front matter", edited(moving, ["reviewed:", "services: { ids: [hall] }\nreviewed:"]), [[moving, "reference-unknown", "hall"]]],
  ["an unknown category in a component", inText('<ServiceList categories="helpline, help" />'), [[moving, "reference-unknown", "<ServiceList"]]],
  ["an unknown service in a component", inText('<Contact id="hall" />'), [[moving, "reference-unknown", "<Contact"]]],
  ["a picture that is not there", inText('<Figure src="a.png" alt="A" />'), [[moving, "reference-unknown", "<Figure"]]],
  ["an unknown term", inText('De <Term id="gemeenten" />'), [[moving, "reference-unknown", "<Term"]]],
  ["a page in an unknown topic", { "pages/nl/home/moving.mdx": exampleFiles[moving] }, [["pages/nl/home/moving.mdx", "reference-unknown", "---"]]],
  ["a term about an unknown page", edited("glossary.yaml", ["page: housing/find-a-home", "page: housing/find-home"]), [["glossary.yaml", "reference-unknown", "find-home"]]],
  ["a text without the official language", edited(hall, ["summary: { nl: Helpt je verder., en", "summary: { en"]), [[hall, "official-text-missing", "summary:"]]],
  ["a text in a language of three letters only", edited(hall, ["summary: { nl: Helpt je verder., en", "summary: { ber"]), [[hall, "official-text-missing", "summary:"]]],
  ["an explanation without the official language", edited("glossary.yaml", ["{ nl: Het lokale bestuur., en", "{ en"]), [["glossary.yaml", "official-text-missing", "explanation:"]]],
  ["a translation of nothing", { [moving]: undefined, "pages/en/housing/moving.mdx": pageFile({ title: "Moving", order: 3, body: "\nMove.\n" }) }, [["pages/en/housing/moving.mdx", "translation-without-original", "---"]]],
  ["a section that the Dutch lacks", edited(english, ["## Renting", "## Buying\n\n## Renting"]), [[english, "translation-differs", "## Renting"]]],
  ["a heading of another level", edited(english, ["## Renting", "## Renting\n\n### Prices"]), [[english, "translation-differs", "### Prices"]]],
  ["a component that the translation lacks", edited(english, ['<Term id="gemeente" />', "town"]), [[english, "translation-differs", "---"]]],
  ["a link to somewhere else", edited(english, ["(/housing/deposit/)", "(/housing/moving/)"]), [[english, "translation-differs", "/housing/moving/"]]],
  ["a translation of an unknown version", edited(english, [/translation: \{.*\n/.exec(exampleFiles[english] ?? "")?.[0] ?? "", ""]), [[english, "translation-version-unknown", "---"]]],
  ["an official text that changed", edited(home, ["Vraag je", "Vraag aan je"]), [
    [english, "translation-outdated", "---"],
    ["pages/fr/housing/find-a-home.mdx", "translation-outdated", "---"],
  ]],
  ["an official text that grew", { ...withMore("pages/nl/housing/deposit.mdx", "\nEn nog iets.\n") }, [["pages/en/housing/deposit.mdx", "translation-outdated", "---"]]],
  ["latitude and longitude swapped", edited(hall, ["lat: 51.05439", "lat: 3.72583"], ["lon: 3.72583", "lon: 51.05439"]), [[hall, "point-outside-region", "lat: 3.72583"]]],
  ["a point of zero and zero", edited(hall, ["lat: 51.05439", "lat: 0"], ["lon: 3.72583", "lon: 0"]), [[hall, "point-outside-region", "lat: 0"]]],
  ["a longitude too far east", edited(hall, ["lon: 3.72583", "lon: 4.5"]), [[hall, "point-outside-region", "lon: 4.5"]]],
  ["a municipality elsewhere", edited("municipalities/gent.yaml", ["lat: 51.05", "lat: 52.05"]), [["municipalities/gent.yaml", "point-outside-region", "centre:"]]],
  ["a review that is overdue", edited(moving, ["reviewed: 2026-11-01", "reviewed: 2026-11-01\nreviewBy: 2026-11-21"]), [[moving, "review-overdue", "reviewBy: 2026-11-21"]]],
  ["a service's review that is overdue", withMore(hall, "reviewBy: 2025-01-01\n"), [[hall, "review-overdue", "reviewBy"]]],
];

test.each(cases)("%s", (_, changes, found) => {
  const issues = issuesOf(changes);
  expect(issues.map(({ file, code, severity }) => [file, code, severity])).toEqual(
    found.map(([file, code]) => [file, code, severities[code]]),
  );
  for (const [index, [file, , text]] of found.entries()) {
    const content = file in changes ? changes[file] : exampleFiles[file];
    const line = typeof content === "string" ? content.split("\n")[(issues[index]?.line ?? 0) - 1] : "";
    expect(line).toContain(text);
  }
});

test("these cases meet every code that there is", () => {
  const met = new Set(cases.flatMap(([, , found]) => found.map(([, code]) => code)));
  expect([...met].sort()).toEqual(Object.keys(issueCodes).sort());
});

test.each<[what: string, changes: Files]>([
  ["links to pages, services, towns, headings, data and other sites", inText(
    "## Één kop\n\n[a](/) [b](/map/?topic=work) [c](/housing/) [d](../deposit/) [e](/services/town-hall/) [f](/municipalities/gent/) [g](#een-kop) [h](/housing/find-a-home/#huren) [i](/data/map.json) [j](https://x.example/en/)",
  )],
  ["a link to an Arabic heading, as it is and encoded", inText("## بيت\n\n[a](#بيت) [b](#%D8%A8%D9%8A%D8%AA)")],
  ["other words for a picture in a translation", {
    "media/a.png": "",
    ...edited("pages/nl/housing/deposit.mdx", ["Betaal de waarborg.", '<Figure src="a.png" alt="Huis" />']),
    "pages/en/housing/deposit.mdx": pageFile({ title: "The deposit", order: 2, body: '<Figure src="a.png" alt="House" />', official: '<Figure src="a.png" alt="Huis" />' }),
  }],
  ["a review that is due today", edited(moving, ["reviewed:", "reviewBy: 2026-11-22\nreviewed:"])],
  ["points on the border of the region", edited(hall, ["lat: 51.05439", "lat: 51.4"], ["lon: 3.72583", "lon: 3.3"])],
  ["a service without a point", { "services/extra.yaml": serviceFile({ name: "{ nl: Extra }", category: "helpline", topic: "life", location: "none" }) }],
])("no issue: %s", (_, changes) => {
  expect(issuesOf(changes)).toEqual([]);
});

test.each<[changes: Files, message: string, fix: string]>([
  [
    edited(hall, ["lat: 51.05439", "lat: 3.72583"], ["lon: 3.72583", "lon: 51.05439"]),
    "location.lat is 3.72583, outside Voorbeeld (50.7 to 51.4).",
    "latitude and longitude look swapped; write lat: 51.05439, lon: 3.72583.",
  ],
  [inText("[x](/housing/deposits/)"), "The link /housing/deposits/ leads to no page.", "Did you mean /housing/deposit/ ?"],
  [inText("[x](/housing/find-a-home/#hure)"), "There is no heading #hure on that page.", "Use one of its headings: #huren."],
  [inText("[x](/en/housing/deposit/)"), "The link /en/housing/deposit/ leads into one fixed language.", "Write /housing/deposit/ ; the site adds the reader's language."],
  [edited(hall, ["municipality: gent", "municipality: gant"]), 'There is no municipality "gant".', 'Did you mean "gent"?'],
  [
    edited(home, ["Vraag je", "Vraag aan je"]),
    "The official text has changed since 2026-11-20: 1 of 3 blocks differ.",
    "Bring the translation up to date, then run: npm run rotonde -- translate accept pages/en/housing/find-a-home.mdx",
  ],
])("an issue says what and how to mend it (%#)", (changes, message, fix) => {
  expect(issuesOf(changes)[0]).toMatchObject({ message, fix });
});
