import { expect, test } from "vitest";
import { parseYaml } from "../../../src/load/yaml.ts";

const text = `name: { nl: Gent, en: Ghent }
topics:
  - id: housing
  - id: work
    label: Work
`;

test.each<[PropertyKey[], number, number]>([
  [["name"], 1, 1],
  [["name", "en"], 1, 19],
  [["topics", 1], 4, 5],
  [["topics", 1, "label"], 5, 5],
  [["topics", 1, "icon", "deeper"], 4, 5],
  [["nothing"], 1, 1],
])("%j stands at line %i, column %i", (path, line, column) => {
  expect(parseYaml(text, "a.yaml").locate(path)).toEqual({ line, column });
});

test("lines count from where the text starts in its file", () => {
  expect(parseYaml(text, "a.mdx", 2).locate(["topics"])).toEqual({ line: 3, column: 1 });
});

const tenfold = (name: string, of: string) => `${name}: &${name} [${`*${of}, `.repeat(9)}*${of}]\n`;
const bomb = `a: &a [x]\n${["b", "c", "d", "e", "f", "g", "h", "i"].map((name, index) => tenfold(name, "abcdefgh".charAt(index))).join("")}`;

test.each([
  ["a key twice", "a: 1\nb: 2\na: 3\n", 3, "Map keys must be unique"],
  ["a quote that is not closed", 'a: 1\nb: "two\nc: 3\n', 2, "Missing closing"],
  ["a quote that is not closed in a list", "a: 1\nb: [c, 'two]\nd: 3\n", 2, "Missing closing"],
  ["a colon in a text", "a: 1\nb: one: two\n", 2, "Nested mappings"],
  ["a tab at the start of a line", "a:\n\tb: 1\n", 2, "Tabs are not allowed"],
  ["two documents", "a: 1\n---\nb: 2\n", 2, "multiple documents"],
  ["an alias", "a: &a 1\nb: *a\n", 2, "“*a”"],
  ["a text in stars", "a: 1\nb: *bold*\n", 2, "“*bold*”"],
  ["an alias of itself", "a: 1\nb: &b [*b]\n", 2, "“*b”"],
  ["a bomb of aliases", bomb, 2, "“*a”"],
])("%s is refused on its line", (_, yaml, line, message) => {
  const { data, issues } = parseYaml(yaml, "a.yaml");
  expect(data).toBeUndefined();
  expect(issues[0]).toMatchObject({
    code: "yaml-syntax",
    file: "a.yaml",
    line,
    message: expect.stringContaining(message) as string,
  });
});

test("an invisible character written as an escape is refused too", () => {
  const { data, issues } = parseYaml('a: 1\nb: "x\\u202ey"\n', "a.yaml");
  expect(data).toBeUndefined();
  expect(issues).toMatchObject([{ code: "file-encoding", line: 2 }]);
});

test("a key called __proto__ is data like any other", () => {
  const { data } = parseYaml("__proto__: { polluted: true }\n", "a.yaml");
  expect(Object.keys(data as object)).toEqual(["__proto__"]);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});
