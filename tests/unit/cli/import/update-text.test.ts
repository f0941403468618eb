import { parse } from "yaml";
import { expect, test } from "vitest";
import { changesOf } from "../../../../src/cli/import/changes.ts";
import { updateText } from "../../../../src/cli/import/update-text.ts";

const file = `# The town hall; ask Jan before you change it.
name: { nl: Stadhuis, en: "City hall" } # both names
kind: government
categories: [town-hall, help]

location:
  street:   Botermarkt 1
  lat: 51.05400 # looked up on the map
sources:
  # The register
  - title: Register
summary:
  nl: >-
    Een lange zin
    op twee regels.
status: active
`;

const updated = (said: unknown, text = file) => updateText(text, changesOf(parse(text), said));

test("a file that says the same is not touched", () => {
  const said = { name: { nl: "Stadhuis" }, categories: ["help"], location: { lat: 51.054 } };
  expect(changesOf(parse(file), said)).toEqual([]);
  expect(updated(said)).toBe(file);
});

test("only the lines of the fields that change are other ones", () => {
  const text = updated({ location: { street: "Markt 2", lat: 51.06 } });
  const lines = (all: string) => all.split("\n");
  const different = lines(text).filter((line, index) => line !== lines(file)[index]);
  expect(different).toEqual(["  street: Markt 2", "  lat: 51.06000 # looked up on the map"]);
});

test("comments, the order of fields and their look stay", () => {
  const text = updated({
    name: { nl: "Nieuw: stadhuis", fr: "Hôtel de ville" },
    categories: ["town-hall", "desk"],
    sources: [{ title: "Register", url: "https://x.example" }, { title: "Own" }],
    contact: { phone: "+32 9 123 45 67" },
  });
  expect(text).toContain("# The town hall; ask Jan before you change it.\n");
  expect(text).toContain("# both names\n");
  expect(text).toContain("categories: [town-hall, help, desk]\n");
  expect(text).toContain("  # The register\n");
  expect(text).toContain("  street:   Botermarkt 1\n");
  expect(text).toContain("  nl: >-\n    Een lange zin\n    op twee regels.\n");
  expect(parse(text)).toEqual({
    ...(parse(file) as object),
    name: { nl: "Nieuw: stadhuis", en: "City hall", fr: "Hôtel de ville" },
    categories: ["town-hall", "help", "desk"],
    sources: [{ title: "Register", url: "https://x.example" }, { title: "Own" }],
    contact: { phone: "+32 9 123 45 67" },
  });
});

test("what only the file has stays: fields, items of a list, other languages", () => {
  expect(changesOf({ a: 1, list: ["x", "y"] }, { list: ["y"] })).toEqual([]);
  expect(
    changesOf(
      { list: [{ code: "nl", level: "desk" }] },
      { list: [{ code: "nl", level: "documents" }] },
    ),
  ).toEqual([{ path: ["list", 0, "level"], value: "documents" }]);
  expect(changesOf({ serves: "region" }, { serves: ["gent"] })).toEqual([
    { path: ["serves"], value: ["gent"] },
  ]);
});

test("an address with or without the slash behind its host is the same", () => {
  expect(changesOf({ url: "https://x.example/" }, { url: "https://x.example" })).toEqual([]);
  expect(changesOf({ url: "https://x.example/a/" }, { url: "https://x.example/a" })).toHaveLength(
    1,
  );
});

test("line ends of Windows and a byte order mark stay", () => {
  const text = `\ufeff${file.replaceAll("\n", "\r\n")}`;
  const changed = updated({ status: "closed" }, text);
  expect(changed).toBe(text.replace("status: active", "status: closed"));
});

test("a text that looks like something else is quoted", () => {
  for (const name of [
    "=1+1",
    "- x",
    "@x",
    "a: b",
    "yes",
    "12",
    "<script>",
    'He said "x"',
    "a\nb",
    "#x",
  ])
    expect(parse(updated({ name: { nl: name } }))).toMatchObject({ name: { nl: name } });
});
