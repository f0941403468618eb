import type { z } from "astro/zod";
import { expect, test } from "vitest";
import { validate } from "../../../src/load/validate.ts";
import { parseYaml } from "../../../src/load/yaml.ts";
import { basemapSchema } from "../../../src/schema/basemap.ts";
import { glossarySchema } from "../../../src/schema/glossary.ts";
import { pageSchema } from "../../../src/schema/page.ts";
import { serviceSchema } from "../../../src/schema/service.ts";
import { siteSchema } from "../../../src/schema/site.ts";
import { edited } from "../../support/example-content.ts";
import { exampleFiles } from "../../support/example-files.ts";
import { told } from "../../support/told.ts";

const path = "services/town-hall.yaml";
const service = exampleFiles[path] ?? "";

function problemsIn(schema: z.ZodType, text: string, file: string) {
  const { data, issues } = validate(schema, parseYaml(text, file), file);
  expect(data).toBeUndefined();
  return told(issues);
}

const problems = (text: string) => problemsIn(serviceSchema, text, path);

test("data that fits comes back with its defaults", () => {
  const { data, issues } = validate(serviceSchema, parseYaml(service, path), path);
  expect(issues).toEqual([]);
  expect(data).toMatchObject({ kind: "government", languages: [], contact: {} });
});

type Row = [from: string, to: string, line: number, code: string, message: string, fix: string];

const missing: Row[] = [
  [
    "kind: government\n",
    "",
    1,
    "field-missing",
    'The field "kind" is missing.',
    "Add it, for example: kind: government",
  ],
  [
    "  lat: 51.05439\n",
    "",
    6,
    "field-missing",
    'The field "location.lat" is missing.',
    "Add it, for example: lat: 51.05439",
  ],
  [
    "sources: [{ title: Own site }]\n",
    "sources: [{ url: https://x.example }]\n",
    15,
    "field-missing",
    'The field "sources.0.title" is missing.',
    "Add it, for example: title: Website of the town",
  ],
];

const unknown: Row[] = [
  [
    "status: active",
    "status: active\nstatsu: x",
    18,
    "field-unknown",
    'The field "statsu" is not known here.',
    'Did you mean "status"?',
  ],
  [
    "precision: exact",
    "precision: exact\n  stret: x",
    13,
    "field-unknown",
    'The field "stret" is not known here.',
    'Did you mean "street"?',
  ],
  [
    "status: active",
    "status: active\nphone: +32 9 123 45 67",
    18,
    "field-unknown",
    'The field "phone" is not known here.',
    'Move it into "contact": put it below the fields there, with as many spaces before it.',
  ],
  [
    "precision: exact",
    "precision: exact\n  reviewBy: 2027-01-01",
    13,
    "field-unknown",
    'The field "reviewBy" is not known here.',
    'Move it out of "location": start its line without spaces.',
  ],
  [
    "status: active",
    "status: active\nconstant: 1",
    18,
    "field-unknown",
    'The field "constant" is not known here.',
    'Did you mean "contact"?',
  ],
  [
    "verified: { state: unchecked }",
    "verified: { state: unchecked, by:Anna }",
    16,
    "field-unknown",
    'The field "by:Anna" is not known here.',
    "Put a space behind the colon: by: Anna",
  ],
];

const kinds: Row[] = [
  [
    "nl: Stadhuis",
    "nl: 9000",
    1,
    "field-invalid",
    'The field "name.nl" holds the number 9000, but a text belongs here.',
    'Put quotes around it: nl: "9000"',
  ],
  [
    'postcode: "9000"',
    "postcode: 09000",
    8,
    "field-invalid",
    'The field "location.postcode" holds the number 09000, but a text belongs here.',
    'Put quotes around it: postcode: "09000"',
  ],
  [
    "nl: Stadhuis",
    "nl: true",
    1,
    "field-invalid",
    'The field "name.nl" holds the value true, but a text belongs here.',
    'Put quotes around it: nl: "true"',
  ],
  [
    "name: { nl: Stadhuis, en: City hall }",
    "name: Stadhuis",
    1,
    "field-invalid",
    'The field "name" holds the text “Stadhuis”, but a text in each language belongs here.',
    'Write the language before the text: name: { nl: "Stadhuis" }',
  ],
  [
    "lat: 51.05439",
    "lat: 51,05439",
    10,
    "field-invalid",
    'The field "location.lat" holds the text “51,05439”, but a number belongs here.',
    "Use a point for decimals: lat: 51.05439",
  ],
  [
    "lat: 51.05439",
    'lat: "51.05439"',
    10,
    "field-invalid",
    'The field "location.lat" holds the text “51.05439”, but a number belongs here.',
    "Write it without quotes: lat: 51.05439",
  ],
  ...[".inf", "-.inf", ".nan", "1e999"].map((number): Row => [
    "lat: 51.05439",
    `lat: ${number}`,
    10,
    "field-invalid",
    `The field "location.lat" holds ${number}, which is no number that can be used.`,
    "Write a number, such as: lat: 51.05439",
  ]),
  [
    "categories: [town-hall]",
    "categories: town-hall",
    4,
    "field-invalid",
    'The field "categories" holds the text “town-hall”, but a list belongs here.',
    "Write it as a list: categories: [town-hall]",
  ],
  [
    "categories: [town-hall]",
    "categories: Town hall, Library",
    4,
    "field-invalid",
    'The field "categories" holds the text “Town hall, Library”, but a list belongs here.',
    "Write it as a list: categories: [town-hall, library]",
  ],
  [
    "categories: [town-hall]",
    "categories:\n  -town-hall\n  -library",
    4,
    "field-invalid",
    'The field "categories" holds the text “-town-hall -library”, but a list belongs here.',
    "Put a space behind the hyphen of each item.",
  ],
  [
    "verified: { state: unchecked }",
    "verified: yes",
    16,
    "field-invalid",
    'The field "verified" holds the text “yes”, but a group of fields belongs here.',
    "Write it as in this example: verified: { state: verified, date: 2026-11-22 }",
  ],
  [
    "status: active",
    "status: active\nappointment: { url: https://x.example, required: ja }",
    18,
    "field-invalid",
    'The field "appointment.required" holds the text “ja”, but a choice between true and false belongs here.',
    "Write: required: true",
  ],
  [
    "sources: [{ title: Own site }]",
    "sources: [https://x.example]",
    15,
    "field-invalid",
    'The field "sources.0" holds the text “https://x.example”, but a group of fields belongs here.',
    "Write it as in this example: { title: Website of the town, url: https://town.example }",
  ],
];

const empty: Row[] = [
  [
    "kind: government",
    "kind:",
    3,
    "field-invalid",
    'The field "kind" is empty.',
    "Write its value, for example: kind: government",
  ],
  [
    "nl: Stadhuis",
    'nl: " "',
    1,
    "field-invalid",
    'The field "name.nl" is empty.',
    "Write its value, or remove this line.",
  ],
  [
    "kind: government",
    "kind: #1 of all",
    3,
    "field-invalid",
    'The field "kind" is empty.',
    'What follows # is only a note; put quotes around the text: kind: "#1 of all"',
  ],
  [
    "categories: [town-hall]",
    "categories: []",
    4,
    "field-invalid",
    'The list "categories" is empty.',
    "Write it as in this example: categories: [town-hall]",
  ],
  [
    "name: { nl: Stadhuis, en: City hall }",
    "name: {}",
    1,
    "field-invalid",
    'The field "name" holds no language.',
    "Write a language and the text: name: { nl: Stadhuis, en: City hall }",
  ],
];

const languages: Row[] = [
  ["Dutch", "nl"],
  ["Nederlands", "nl"],
  ["NL", "nl"],
  ["nl_BE", "nl-BE"],
].map(([name, code]) => [
  "nl: Stadhuis",
  `${name}: Stadhuis`,
  1,
  "field-invalid",
  `“${name}” is no code of a language.`,
  `Write ${code}: instead of ${name}:`,
]);

const words: Row[] = [
  [
    "kind: government",
    "kind: goverment",
    3,
    "field-invalid",
    'The field "kind" cannot be “goverment”.',
    "Did you mean “government”? It can be: government, private, community.",
  ],
  [
    "kind: government",
    "kind: overheid",
    3,
    "field-invalid",
    'The field "kind" cannot be “overheid”.',
    "Write one of: government, private, community.",
  ],
  [
    "serves: region",
    "serves: regoin",
    14,
    "field-invalid",
    'The field "serves" cannot be “regoin”.',
    "Did you mean “region”?",
  ],
  [
    "serves: region",
    "serves: Gent",
    14,
    "field-invalid",
    'The field "serves" cannot be “Gent”.',
    "Write “region”, or for example: serves: [gent]",
  ],
  [
    "serves: region",
    "serves: [Gent Town Hall]",
    14,
    "field-invalid",
    'The field "serves.0" cannot be “Gent Town Hall”.',
    "Write: gent-town-hall",
  ],
  [
    "municipality: gent",
    "municipality: Gent",
    13,
    "field-invalid",
    'The field "municipality" cannot be “Gent”.',
    "Write: municipality: gent",
  ],
];

const dates: Row[] = [
  ["22/11/2026", "Write: reviewBy: 2026-11-22"],
  ["2026-1-5", "Write: reviewBy: 2026-01-05"],
  ["22 november 2026", "Write: reviewBy: 2026-11-22"],
  ["05/06/2026", "Write a date such as 2026-11-22."],
  ["soon", "Write a date such as 2026-11-22."],
].map(([written, fix = ""]) => [
  "status: active",
  `status: active\nreviewBy: ${written}`,
  18,
  "field-invalid",
  `The field "reviewBy" cannot be “${written}”.`,
  fix,
]);

const formats: Row[] = [
  ...dates,
  [
    "status: active",
    "status: active\nreviewBy: 2026-02-30",
    18,
    "field-invalid",
    'The field "reviewBy" holds 2026-02-30, a day that does not exist.',
    "Write the right day; the last day of that month is 2026-02-28.",
  ],
  [
    "status: active",
    "status: active\nreviewBy: 20261122",
    18,
    "field-invalid",
    'The field "reviewBy" holds the number 20261122, but a date belongs here.',
    "Write: reviewBy: 2026-11-22",
  ],
  [
    "status: active",
    "status: active\ncontact: { email: me }",
    18,
    "field-invalid",
    'The field "contact.email" cannot be “me”.',
    "Write an e-mail address such as info@town.example.",
  ],
  [
    "status: active",
    "status: active\ncontact: { website: 'javascript:alert(1)' }",
    18,
    "field-invalid",
    'The field "contact.website" cannot be “javascript:alert(1)”.',
    "Write a web address that starts with https://.",
  ],
  [
    "status: active",
    "status: active\ncontact: { website: www.town.example }",
    18,
    "field-invalid",
    'The field "contact.website" cannot be “www.town.example”.',
    "Write: website: https://www.town.example",
  ],
  [
    "status: active",
    "status: active\ncontact: { phone: 09 123 45 67 }",
    18,
    "field-invalid",
    'The field "contact.phone" cannot be “09 123 45 67”.',
    "Write an international number such as +32 9 123 45 67.",
  ],
];

test.each([...missing, ...unknown, ...kinds, ...empty, ...languages, ...words, ...formats])(
  "“%s” → “%s”: line %i, %s",
  (from, to, line, code, message, fix) => {
    const text = String(edited(path, [from, to])[path]);
    const [found, ...rest] = problems(text).filter((problem) => problem.code === code);
    expect(found).toMatchObject({ file: path, line, message, fix });
    expect(rest).toEqual([]);
  },
);

test.each([
  ["no", "no"],
  ["off", "off"],
  ["2026-11-22", "2026-11-22"],
  ["1.2.3", "1.2.3"],
  ["0x", "0x"],
])("%s in a text is a text", (written, expected) => {
  const text = String(edited(path, ["nl: Stadhuis", `nl: ${written}`])[path]);
  const { data } = validate(serviceSchema, parseYaml(text, path), path);
  expect(data?.name["nl"]).toBe(expected);
});

const needed =
  "Write at least these fields, each on a line of its own with a colon behind its name: name, summary, kind, categories, topics, location, serves, sources, verified, status.";

test.each([
  ["nothing", "", "file-empty", "The file holds no fields."],
  ["notes only", "# name: x\n\n# kind: y\n", "file-empty", "The file holds no fields."],
  ["a list", "- name\n", "field-invalid", "Fields belong here, not a list."],
  ["a text", "Hello\n", "field-invalid", "Fields belong here, not a text alone."],
  ["a field of TOML", 'name = "x"\n', "field-invalid", "Fields belong here, not a text alone."],
])("a file with %s is explained as a whole", (_, text, code, message) => {
  expect(problems(text)).toMatchObject([{ code, line: 1, message, fix: needed }]);
});

test("front matter without fields is front matter that is missing", () => {
  const { issues } = validate(pageSchema, parseYaml("# x\n", "a.mdx", 2), "a.mdx");
  expect(told(issues)).toMatchObject([
    {
      code: "front-matter-missing",
      line: 2,
      message: "There are no fields between the two lines of ---.",
    },
  ]);
});

test("a key that looks like no other gets the list of those that are there", () => {
  expect(problems(`${service}zzzzzz: 1\n`)[0]?.fix).toMatch(
    /^Remove it, or use one of: name, summary, kind,/,
  );
});

test.each([
  ["kind: government", "kidn: government", 'Did you mean "kind"?'],
  [
    "  lat: 51.05439\n  lon: 3.72583\n  precision: exact\n",
    "  lon: 3.72583\n  precision: exact\nlat: 51.05439\n",
    'Move it into "location": put it below the fields there, with as many spaces before it.',
  ],
  ["kind: government", '"kind:government": ', "Put a space behind the colon: kind: government"],
])("a field under a wrong name or in a wrong place is not missing too (%#)", (from, to, fix) => {
  const text = String(edited(path, [from, to])[path]);
  expect(problems(text)).toMatchObject([{ code: "field-unknown", fix }]);
});

test("text that is not YAML is reported as that only", () => {
  expect(problems('name: "x')).toMatchObject([{ code: "yaml-syntax" }]);
});

test("a mistyped key inside a list gets a suggestion from that list's fields", () => {
  const text = "terms:\n  - id: a\n    term: b\n    explanation: { nl: c }\n    alsoSaids: [d]\n";
  expect(problemsIn(glossarySchema, text, "glossary.yaml")).toMatchObject([
    { code: "field-unknown", line: 5, path: "terms.0.alsoSaids", fix: 'Did you mean "alsoSaid"?' },
  ]);
});

test("numbers and lists out of bounds are told with their bounds", () => {
  const text = String(
    edited(
      "site.yaml",
      ["bounds: [[50.7, 3.3], [51.4, 4.4]]", "bounds: [[50.7], [51.4, 4.4, 1]]"],
      ["centre: [51.05, 3.72]", "centre: 51.05 3.72"],
      ["zoom: 10", "zoom: 99"],
      ["maxZoom: 17", "maxZoom: 17.5"],
    )["site.yaml"],
  );
  expect(
    problemsIn(siteSchema, text, "site.yaml").map(({ message, fix }) => [message, fix]),
  ).toEqual([
    [
      'The list "area.bounds.0" has 1 of the 2 items that it needs.',
      "Write it as in this example: [50.7, 3.3]",
    ],
    [
      'The list "area.bounds.1" has 3 items; at most 2 fit.',
      "Write it as in this example: [50.7, 3.3]",
    ],
    [
      'The field "area.centre" holds the text “51.05 3.72”, but a list belongs here.',
      "Write it as a list: centre: [51.05, 3.72]",
    ],
    ['The number "area.zoom" is 99; that is too big.', "Write a number from 1 to 19."],
    [
      'The field "basemap.provider.maxZoom" is 17.5, not a whole number.',
      "Write a whole number, such as: maxZoom: 18",
    ],
  ]);
});

test("a name that an editor chooses is told how to be written", () => {
  const text =
    "attribution: [{ text: a, licence: b, covers: c }]\nplaces:\n  Sint-Niklaas: {}\n  gent: { villages: { '': [51, 3] } }\n";
  expect(
    problemsIn(basemapSchema, text, "basemap.yaml").map(({ line, message, fix }) => [
      line,
      message,
      fix,
    ]),
  ).toEqual([
    [
      3,
      "The name “Sint-Niklaas” cannot stand here.",
      "Write sint-niklaas: instead of Sint-Niklaas:",
    ],
    [4, "There is no name before this colon.", "Write a name before it."],
  ]);
});

test("what a command writes is told once, with that command", () => {
  const page =
    exampleFiles["pages/en/housing/deposit.mdx"]
      ?.split("---\n")[1]
      ?.replace(/translation: .*/, "translation: { of: Dutch, hash: x, blocks: [] }") ?? "";
  expect(problemsIn(pageSchema, page, "pages/en/housing/deposit.mdx")).toMatchObject([
    {
      code: "field-invalid",
      fix: "Remove the field “translation” with all that is in it, then run: npm run rotonde -- translate accept pages/en/housing/deposit.mdx",
    },
  ]);
});

test("a text that is too long is told with its length, and never repeated whole", () => {
  const page = (exampleFiles["pages/nl/housing/moving.mdx"] ?? "").split("---\n")[1] ?? "";
  const long = page.replace(/description: .*/, `description: ${"x".repeat(1000)}`);
  expect(problemsIn(pageSchema, long, "a.mdx")).toMatchObject([
    {
      message: 'The text "description" has 1000 characters; at most 160 fit.',
      fix: "Shorten it to 160 characters.",
    },
  ]);
  const [found] = problemsIn(
    pageSchema,
    page.replace(/order: .*/, `order: ${"x".repeat(1000)}`),
    "a.mdx",
  );
  expect(found?.message.length).toBeLessThan(120);
});

test("very many problems in one file are counted, not all listed", () => {
  const fields = Array.from({ length: 20_000 }, (_, index) => `field-${index}: 1\n`).join("");
  const found = problems(`${service}${fields}`);
  expect(found).toHaveLength(101);
  expect(found.at(-1)).toMatchObject({
    message: "More problems in this file: 19900.",
    fix: "Mend those above first.",
  });
});
