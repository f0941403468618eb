import { edited, type Files } from "../example-content.ts";
import { exampleFiles } from "../example-files.ts";
import { shortPage, townHall, withMore, type Fault } from "./fault.ts";

const page = exampleFiles[shortPage] ?? "";

/** The short page with its first line of hyphens replaced. */
const startingWith = (start: string): Files => ({ [shortPage]: page.replace(/^---\n/, start) });

/** The short page with another title. */
const titled = (title: string): Files => edited(shortPage, ["title: Verhuizen", `title: ${title}`]);

/** The town hall with another Dutch name. */
const named = (name: string): Files => edited(townHall, ["nl: Stadhuis", `nl: ${name}`]);

const frontMatterFaults: Fault[] = [
  ["no front matter", { [shortPage]: "Text" }, [[shortPage, "front-matter-missing", "Text"]]],
  ["no first line of ---", startingWith(""), [[shortPage, "front-matter-missing", "title:"]]],
  [
    "no last line of ---",
    edited(shortPage, ["review: none }\n---", "review: none }"]),
    [[shortPage, "front-matter-missing", "---"]],
  ],
  [
    "no last line of ---, and one in the text",
    edited(
      shortPage,
      ["review: none }\n---", "review: none }"],
      ["Verhuis.", "Verhuis.\n\n---\n\nMeer."],
    ),
    [[shortPage, "yaml-syntax", "Verhuis."]],
  ],
  [
    "front matter in JavaScript",
    startingWith("---js\n"),
    [[shortPage, "front-matter-missing", "---js"]],
  ],
  ["front matter in TOML", startingWith("+++\n"), [[shortPage, "front-matter-missing", "+++"]]],
  [
    "TOML behind hyphens",
    startingWith("---toml\n"),
    [[shortPage, "front-matter-missing", "---toml"]],
  ],
  [
    "a dash of Word in the place of ---",
    startingWith("—\n"),
    [[shortPage, "front-matter-missing", "—"]],
  ],
  ["an empty line before ---", startingWith("\n---\n"), [[shortPage, "front-matter-missing", ""]]],
  [
    "empty front matter",
    { [shortPage]: "---\n---\n\nVerhuis.\n" },
    [[shortPage, "front-matter-missing", "---"]],
  ],
];

const syntaxFaults: Fault[] = [
  [
    "an open quote",
    edited("site.yaml", ["id: example", 'id: "example']),
    [["site.yaml", "yaml-syntax", "id:"]],
  ],
  ["an open quote in a page", titled('"Verhuizen'), [[shortPage, "yaml-syntax", "title:"]]],
  [
    "a word that starts with an apostrophe",
    titled("'t Kuipke"),
    [[shortPage, "yaml-syntax", "title:"]],
  ],
  ["a colon in a title", titled("Verhuizen: hoe?"), [[shortPage, "yaml-syntax", "title:"]]],
  ["a tab", edited(townHall, ["  street:", "\tstreet:"]), [[townHall, "yaml-syntax", "street:"]]],
  [
    "a key twice",
    withMore(townHall, "status: closed\n"),
    [[townHall, "yaml-syntax", "status: closed"]],
  ],
  ["a title in brackets", titled("[concept] Verhuizen"), [[shortPage, "yaml-syntax", "title:"]]],
  ["a title with an alias", titled("*Verhuizen*"), [[shortPage, "yaml-syntax", "title:"]]],
  ["a tag", titled("!!js/function 'x'"), [[shortPage, "yaml-syntax", "title:"]]],
  [
    "an alias of itself",
    edited(shortPage, ["phases: [before]", "phases: &a [*a]"]),
    [[shortPage, "yaml-syntax", "phases:"]],
  ],
  [
    "an alias bomb",
    edited(shortPage, [
      "title: Verhuizen",
      `title: Verhuizen\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]`,
    ]),
    [
      [shortPage, "yaml-syntax", "a:"],
      [shortPage, "yaml-syntax", "b:"],
      [shortPage, "yaml-syntax", "c:"],
    ],
  ],
  ["a merge", withMore(townHall, "<<: { status: closed }\n"), [[townHall, "yaml-syntax", "<<"]]],
  ...["__proto__", "constructor", "prototype"].map((name): Fault => [
    `a field called ${name}`,
    withMore(townHall, `${name}: { isAdmin: true }\n`),
    [[townHall, "yaml-syntax", name]],
  ]),
  ["a field called 1", withMore(townHall, "1: x\n"), [[townHall, "yaml-syntax", "1: x"]]],
  [
    "brackets without end",
    edited(shortPage, ["phases: [before]", `phases: ${"[".repeat(10_000)}`]),
    [[shortPage, "yaml-syntax", "phases:"]],
  ],
  [
    "the fields of another page behind those of this one",
    { [townHall]: `${exampleFiles[townHall] ?? ""}---\n${exampleFiles[townHall] ?? ""}` },
    [[townHall, "yaml-syntax", "---"]],
  ],
  [
    "a hidden turn of direction as an escape",
    titled('"Ver\\u202ehuizen"'),
    [[shortPage, "file-encoding", "title:"]],
  ],
  [
    "three lines that cannot be read",
    edited(
      shortPage,
      ["title: Verhuizen", "title: @thuis"],
      ["authority: Example", "authority: a: b"],
      ["description: About", "description: 'a' b"],
    ),
    [
      [shortPage, "yaml-syntax", "title:"],
      [shortPage, "yaml-syntax", "description:"],
      [shortPage, "yaml-syntax", "authority:"],
    ],
  ],
];

const fieldNameFaults: Fault[] = [
  [
    "a missing field",
    edited(shortPage, ["order: 3\n", ""]),
    [[shortPage, "field-missing", "title:"]],
  ],
  [
    "three missing fields",
    edited(
      townHall,
      ["kind: government\n", ""],
      ["status: active\n", ""],
      ["  lat: 51.05439\n", ""],
    ),
    [
      [townHall, "field-missing", "name:"],
      [townHall, "field-missing", "location:"],
      [townHall, "field-missing", "name:"],
    ],
  ],
  [
    "an unknown field",
    edited(shortPage, ["order: 3", "order: 3\nweight: 3"]),
    [[shortPage, "field-unknown", "weight: 3"]],
  ],
  [
    "a misspelt field, which is not missing too",
    edited(shortPage, ["authority: Example", "autority: Example"]),
    [[shortPage, "field-unknown", "autority"]],
  ],
  [
    "a field outside its group, which is not missing too",
    edited(townHall, [
      "  precision: exact\nmunicipality: gent",
      "municipality: gent\nprecision: exact",
    ]),
    [[townHall, "field-unknown", "precision: exact"]],
  ],
];

const valueFaults: Fault[] = [
  ["a title that is a number", titled("123"), [[shortPage, "field-invalid", "title: 123"]]],
  ["a title that is true", titled("true"), [[shortPage, "field-invalid", "title: true"]]],
  ["a title that is empty", titled(""), [[shortPage, "field-invalid", "title:"]]],
  ["a name that is a number", named("123"), [[townHall, "field-invalid", "nl: 123"]]],
  ["a name that is nothing", named("~"), [[townHall, "field-invalid", "nl: ~"]]],
  [
    "a name in no language",
    edited(townHall, ["name: { nl: Stadhuis, en: City hall }", "name: {}"]),
    [[townHall, "field-invalid", "name: {}"]],
  ],
  [
    "a name in a language by its name",
    edited(townHall, ["nl: Stadhuis", "Dutch: Stadhuis"]),
    [[townHall, "field-invalid", "Dutch:"]],
  ],
  [
    "a postcode that is a number",
    edited(townHall, ['postcode: "9000"', "postcode: 9000"]),
    [[townHall, "field-invalid", "postcode: 9000"]],
  ],
  [
    "a number of a municipality without quotes",
    withMore("municipalities/gent.yaml", "nis: 44021\n"),
    [["municipalities/gent.yaml", "field-invalid", "nis: 44021"]],
  ],
  ...["2026-02-30", "22/11/2026", "2026-1-5", "20261122", "soon"].map((day): Fault => [
    `reviewed on ${day}`,
    edited(shortPage, ["reviewed: 2026-11-01", `reviewed: ${day}`]),
    [[shortPage, "field-invalid", `reviewed: ${day}`]],
  ]),
  [
    "a number without end",
    edited(townHall, ["lat: 51.05439", "lat: .inf"]),
    [[townHall, "field-invalid", "lat: .inf"]],
  ],
  [
    "a wrong value",
    edited(townHall, ["status: active", "status: open"]),
    [[townHall, "field-invalid", "status: open"]],
  ],
  [
    "a value with a typing error",
    edited(townHall, ["kind: government", "kind: goverment"]),
    [[townHall, "field-invalid", "kind: goverment"]],
  ],
  [
    "an id that is a name",
    edited(townHall, ["municipality: gent", "municipality: Gent Town"]),
    [[townHall, "field-invalid", "municipality:"]],
  ],
  [
    "a list in the place of fields",
    { "glossary.yaml": "- a\n- b\n" },
    [["glossary.yaml", "field-invalid", "- a"]],
  ],
  [
    "a text in the place of fields",
    { "glossary.yaml": "Hello\n" },
    [["glossary.yaml", "field-invalid", "Hello"]],
  ],
];

/** YAML and front matter that cannot be read, or does not fit. */
export const fieldFaults: Fault[] = [
  ...frontMatterFaults,
  ...syntaxFaults,
  ...fieldNameFaults,
  ...valueFaults,
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
