import { expect, test } from "vitest";
import { validate } from "../../../src/load/validate.ts";
import { parseYaml } from "../../../src/load/yaml.ts";
import { glossarySchema } from "../../../src/schema/glossary.ts";
import { serviceSchema } from "../../../src/schema/service.ts";
import { edited } from "../../support/example-content.ts";
import { exampleFiles } from "../../support/example-files.ts";

const path = "services/town-hall.yaml";

function problems(text: string) {
  const { data, issues } = validate(serviceSchema, parseYaml(text, path), path);
  expect(data).toBeUndefined();
  return issues;
}

test("data that fits comes back with its defaults", () => {
  const { data, issues } = validate(serviceSchema, parseYaml(exampleFiles[path] ?? "", path), path);
  expect(issues).toEqual([]);
  expect(data).toMatchObject({ kind: "government", languages: [], contact: {} });
});

test.each<[from: string, to: string, line: number, code: string, message: string, fix: string]>([
  ["kind: government\n", "", 1, "field-missing", 'The field "kind" is missing.', 'Add "kind".'],
  [
    "  lat: 51.05439\n",
    "",
    6,
    "field-missing",
    'The field "location.lat" is missing.',
    'Add "lat".',
  ],
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
    "kind: government",
    "kind: goverment",
    3,
    "field-invalid",
    'The field "kind" does not fit: one of: government, private, community.',
    "Write one of: government, private, community.",
  ],
  [
    "lat: 51.05439",
    "lat: 51,05439",
    10,
    "field-invalid",
    'The field "location.lat" does not fit: a number, with a point for decimals.',
    "Write a number, with a point for decimals.",
  ],
  [
    "nl: Stadhuis",
    "nl: 9000",
    1,
    "field-invalid",
    'The field "name.nl" does not fit: a text (put quotes around it if it looks like a number or a date).',
    "Write a text (put quotes around it if it looks like a number or a date).",
  ],
  [
    "nl: Stadhuis",
    'nl: " "',
    1,
    "field-invalid",
    'The field "name.nl" does not fit: a text that is not empty.',
    "Write a text that is not empty.",
  ],
  [
    "nl: Stadhuis",
    "Dutch: Stadhuis",
    1,
    "field-invalid",
    'The field "name.Dutch" does not fit: a language code such as nl, en or pt-BR.',
    "Write a language code such as nl, en or pt-BR.",
  ],
  [
    "categories: [town-hall]",
    "categories: town-hall",
    4,
    "field-invalid",
    'The field "categories" does not fit: a list, each item on a line that starts with a hyphen.',
    "Write a list, each item on a line that starts with a hyphen.",
  ],
  [
    "categories: [town-hall]",
    "categories: []",
    4,
    "field-invalid",
    'The field "categories" does not fit: a list of at least 1.',
    "Write a list of at least 1.",
  ],
  [
    "serves: region",
    "serves: [Gent]",
    14,
    "field-invalid",
    'The field "serves.0" does not fit: small letters, digits and hyphens, such as gent-town-hall.',
    "Write small letters, digits and hyphens, such as gent-town-hall.",
  ],
  [
    "status: active",
    "status: active\nreviewBy: 2026-02-30",
    18,
    "field-invalid",
    'The field "reviewBy" does not fit: a date such as 2026-11-22.',
    "Write a date such as 2026-11-22.",
  ],
  [
    "status: active",
    "status: active\ncontact: { email: me }",
    18,
    "field-invalid",
    'The field "contact.email" does not fit: an e-mail address such as info@town.example.',
    "Write an e-mail address such as info@town.example.",
  ],
  [
    "status: active",
    "status: active\ncontact: { website: 'javascript:alert(1)' }",
    18,
    "field-invalid",
    'The field "contact.website" does not fit: a web address that starts with https://.',
    "Write a web address that starts with https://.",
  ],
  [
    "status: active",
    "status: active\ncontact: { phone: 09 123 45 67 }",
    18,
    "field-invalid",
    'The field "contact.phone" does not fit: an international number such as +32 9 123 45 67.',
    "Write an international number such as +32 9 123 45 67.",
  ],
])("“%s” → “%s”: line %i, %s", (from, to, line, code, message, fix) => {
  const text = String(edited(path, [from, to])[path]);
  const [found, ...rest] = problems(text).filter((problem) => problem.code === code);
  expect(found).toMatchObject({ file: path, line, message, fix });
  expect(rest).toEqual([]);
});

test("an empty file is explained as a whole", () => {
  expect(problems("")).toMatchObject([
    {
      code: "field-invalid",
      line: 1,
      message: expect.stringContaining("What the file holds") as string,
    },
  ]);
});

test("a key that looks like no other gets the list of those that are there", () => {
  expect(problems(`${exampleFiles[path] ?? ""}zzzzzz: 1\n`)[0]?.fix).toMatch(
    /^Remove it, or use one of: name, summary, kind,/,
  );
});

test("text that is not YAML is reported as that only", () => {
  expect(problems('name: "x')).toMatchObject([{ code: "yaml-syntax" }]);
});

test("a mistyped key inside a list gets a suggestion from that list's fields", () => {
  const text = "terms:\n  - id: a\n    term: b\n    explanation: { nl: c }\n    alsoSaids: [d]\n";
  const { issues } = validate(glossarySchema, parseYaml(text, "glossary.yaml"), "glossary.yaml");
  expect(issues).toMatchObject([
    { code: "field-unknown", line: 5, path: "terms.0.alsoSaids", fix: 'Did you mean "alsoSaid"?' },
  ]);
});
