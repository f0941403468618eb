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
import { path, problems, problemsIn } from "./validated.ts";

const service = exampleFiles[path] ?? "";

test("data that fits comes back with its defaults", () => {
  const { data, issues } = validate(serviceSchema, parseYaml(service, path), path);
  expect(issues).toEqual([]);
  expect(data).toMatchObject({ kind: "government", languages: [], contact: {} });
});

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
