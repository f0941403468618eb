import { test } from "vitest";
import { expectRow, type Row } from "./validated.ts";

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

test.each([...empty, ...languages, ...words, ...formats])("“%s” → “%s”: line %i, %s", (...row) =>
  expectRow(...row),
);
