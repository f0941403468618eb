import { expect, test } from "vitest";
import { parseYaml } from "../../../src/load/yaml.ts";
import { told } from "../../support/told.ts";

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

test("a value is there as its file has it", () => {
  const { written } = parseYaml("a: 0900\nb: 1e999\nc: 'x'\nd: #1 note\ne: ~\nf: [1]\n", "a.yaml");
  expect(["a", "b", "c", "d", "e"].map((name) => written([name]))).toEqual([
    "0900",
    "1e999",
    "x",
    "#1 note",
    "~",
  ]);
  expect([written(["f"]), written(["g"]), written(["f", 0])]).toEqual([undefined, undefined, "1"]);
});

const tenfold = (name: string, of: string) => `${name}: &${name} [${`*${of}, `.repeat(9)}*${of}]\n`;
const bomb = `a: &a [x]\n${["b", "c", "d", "e", "f", "g", "h", "i"].map((name, index) => tenfold(name, "abcdefgh".charAt(index))).join("")}`;

test.each([
  ["an anchor and its alias", "a: &a 1\nb: *a\n", [1, 2]],
  ["an alias of itself", "a: 1\nb: &b [*b]\n", [2]],
  ["a bomb of aliases", bomb, [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ["a tag of JavaScript", 'a: !!js/function "x"\n', [1]],
  ["a tag of bytes", "a: 1\nb: !!binary aGVsbG8=\n", [2]],
  ["a tag that changes nothing", "a: !!str 1\n", [1]],
  ["a tag of nobody", "a: !foo [b]\n", [1]],
])("%s is refused on its lines", (_, yaml, lines) => {
  const { data, issues } = parseYaml(yaml, "a.yaml");
  expect(data).toBeUndefined();
  expect(issues.map(({ code, line }) => [code, line])).toEqual(
    lines.map((line) => ["yaml-syntax", line]),
  );
});

test.each(['a: "b', "a: 'b", "a: [b", "a: {b", "a: @", "a", "\ta", "a: b: c", "a: |x", "%"])(
  "a file of one line without its end, %j, is refused too",
  (text) => {
    expect(parseYaml(`x: 1\n${text}`, "a.yaml").issues).toMatchObject([
      { code: "yaml-syntax", line: 2 },
    ]);
  },
);

test("problems on several lines are all told, but none of which one before it may be the cause", () => {
  const lines = (yaml: string) => parseYaml(yaml, "a.yaml").issues.map(({ line }) => line);
  expect(lines("a: @b\nc: 'd' e\nf: g: h\n")).toEqual([1, 2, 3]);
  expect(lines('a: @b\nc: "d\nf: g: h\n')).toEqual([1, 2]);
  expect(lines("a: @b\nc:\n  d: 1\n e: 2\nf: g: h\n")).toEqual([1, 4]);
});

test("a file with tabs has that problem only, on each line that starts with one", () => {
  const { issues } = parseYaml("a:\n\tb: 1\n\tc: d: 2\n  \t\n\t# note\ne: f: 3\n", "a.yaml");
  expect(told(issues).map(({ line, message }) => [line, message])).toEqual([
    [2, "This line starts with a tab."],
    [3, "This line starts with a tab."],
  ]);
});

test("in the front matter of a page, a line of text may mean that its end is missing", () => {
  const { issues } = parseYaml("title: A\norder: 1\n\nWelcome to the page.\n", "a.mdx", 2);
  expect(told(issues)).toMatchObject([
    { line: 5, fix: expect.stringContaining("put a line of --- above it") as string },
  ]);
});

test.each([
  ["the marks of a document", "---\na: 1\n...\n", { a: 1 }],
  ["JSON", '{\n\t"a": [1, "b"]\n}\n', { a: [1, "b"] }],
  [
    "no, off and a date are texts",
    "a: no\nb: off\nc: 2026-11-22\n",
    { a: "no", b: "off", c: "2026-11-22" },
  ],
  [
    "signs inside a text",
    "a: 50% & more, C#, e.g. @home *x* !\n",
    { a: "50% & more, C#, e.g. @home *x* !" },
  ],
  [
    "colons inside a text",
    "a: https://x.example/a:b\nb: 09:00-12:00\n",
    { a: "https://x.example/a:b", b: "09:00-12:00" },
  ],
  ["hard spaces inside a text", "a: 10\u00a0000\u00a0euro\n", { a: "10\u00a0000\u00a0euro" }],
])("%s: read as it is meant", (_, yaml, expected) => {
  const { data, issues } = parseYaml(yaml, "a.yaml");
  expect(issues).toEqual([]);
  expect(data).toEqual(expected);
});

const times = (text: string, count: number) => text.repeat(count);

test.each([
  ["brackets", times("[", 10_000)],
  ["closed brackets", times("[", 500) + times("]", 500)],
  ["braces", times("{a: ", 10_000)],
  ["hyphens", `${times("- ", 10_000)}a`],
  ["question marks", `${times("? ", 10_000)}a`],
  [
    "lines further and further in",
    Array.from({ length: 100 }, (_, index) => `${times(" ", index)}a:`).join("\n"),
  ],
])("%s without end are one problem, not a crash", (_, yaml) => {
  const { issues } = parseYaml(yaml, "a.yaml");
  expect(told(issues)).toMatchObject([
    { code: "yaml-syntax", message: "Lists and groups lie too deep in each other here." },
  ]);
});

test.each([
  ["fields", Array.from({ length: 50_000 }, (_, index) => `k${index}: 1`).join("\n"), 0],
  ["fields of one name", times("a: 1\n", 50_000), 20],
  ["wrong lines", times("a: @\n", 50_000), 20],
  ["quotes", times('"', 100_000), 1],
  ["anchors on one line", `a: [${times("&a 1, ", 20_000)}]`, 1],
  ["hyphens without a space", times("-", 200_000), 0],
  ["spaces of another kind", times("\u00a0a\n", 50_000), 20],
])("very many %s are bounded, and not all told", (_, yaml, count) => {
  expect(parseYaml(yaml, "a.yaml").issues).toHaveLength(count);
});

test.each([
  ["lines without end", times("\n", 1_000_000)],
  ["spaces without end", `${times(" ", 1_000_000)}a: 1`],
  ["brackets without end", times("[", 1_000_000)],
])("%s are no burden", (_, yaml) => {
  expect(() => parseYaml(yaml, "a.yaml")).not.toThrow();
});

test.each([
  ["an escape", "\\u202e"],
  ["an escape of NUL", "\\0"],
  ["half a character", "\\ud800"],
])("an invisible character written as %s is refused too", (_, character) => {
  const { data, issues } = parseYaml(`a: 1\nb: "x${character}y"\n`, "a.yaml");
  expect(data).toBeUndefined();
  expect(issues).toMatchObject([{ code: "file-encoding", line: 2 }]);
});

test("no name pollutes the objects of the program", () => {
  parseYaml(
    "__proto__: { polluted: true }\nconstructor: { prototype: { polluted: 1 } }\n",
    "a.yaml",
  );
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test.each(["a:\t: *", "a:\t- b\n", "a:\tb: c\n", "- a\t: b\n"])(
  "a tab inside a line does not hide what is wrong there: %j",
  (yaml) => {
    const { data, issues } = parseYaml(yaml, "a.yaml");
    expect(issues.length > 0).toBe(data === undefined);
  },
);
