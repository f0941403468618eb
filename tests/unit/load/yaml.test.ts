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

const misspelt: [what: string, yaml: string, line: number, message: string, fix: string][] = [
  [
    "a quote that is not closed",
    'a: 1\nb: "two\nc: 3\n',
    2,
    'The quote " that opens here is never closed.',
    'Close it at the end of the text: "two"',
  ],
  [
    "a quote that is not closed in a list",
    "a: 1\nb: [c, 'two]\nd: 3\n",
    2,
    "The quote ' that opens here is never closed.",
    'Close it at the end of the text, or put the whole text between double quotes: "\'two"',
  ],
  [
    "a Dutch word that starts with an apostrophe",
    "title: 't Kuipke\norder: 1\n",
    1,
    "The quote ' that opens here is never closed.",
    'Close it at the end of the text, or put the whole text between double quotes: "\'t Kuipke"',
  ],
  [
    "an apostrophe between apostrophes",
    "title: 'Naar 't huis'\n",
    1,
    "More text stands behind the quote that closes.",
    'Put quotes around all of it: title: "Naar \'t huis"',
  ],
  [
    "text behind a quote",
    'title: "Kot" in Gent\n',
    1,
    "More text stands behind the quote that closes.",
    `Put quotes around all of it: title: '"Kot" in Gent'`,
  ],
  [
    "a colon in a text",
    "a: 1\nb: one: two\n",
    2,
    "A colon with a space behind it cannot stand inside a text without quotes.",
    'Put quotes around the text: b: "one: two"',
  ],
  [
    "a colon at the end of a text",
    "a: Let op:\n",
    1,
    "A colon with a space behind it cannot stand inside a text without quotes.",
    'Put quotes around the text: a: "Let op:"',
  ],
  [
    "no space behind a colon",
    "a: 1\nb:2\n",
    2,
    "There is no space behind the colon.",
    "Write: b: 2",
  ],
  [
    "a tab at the start of a line",
    "a:\n\tb: 1\n",
    2,
    "This line starts with a tab.",
    "Put spaces in the place of the tab, two for each level.",
  ],
  [
    "a tab after spaces",
    "a:\n  b: 1\n  \tc: 1\n",
    3,
    "This line starts with a tab.",
    "Put spaces in the place of the tab, two for each level.",
  ],
  [
    "a space from Word",
    "a: 1\nb:\u00a02\n",
    2,
    "A space here is not a plain one, as happens with text from Word or a web page.",
    "Delete it and type a space again.",
  ],
  ...[
    "a:\n  b: 1\n c: 2\n",
    "a:\n  - b\n - c\n",
    "a:\n  b: 1\n   c: 2\n",
    "a:\n  b: x\n    c: 1\n",
  ].map((yaml, index): [string, string, number, string, string] => [
    `a line that starts elsewhere (${index})`,
    yaml,
    3,
    "The spaces at the start of this line do not fit the lines above it.",
    "Fields of one group start exactly below each other; what belongs inside a field starts two spaces further in.",
  ]),
  [
    "a field below a text, too far in",
    "a: 1\n  b: 2\n",
    2,
    "The spaces at the start of this line do not fit the lines above it.",
    "Fields of one group start exactly below each other; what belongs inside a field starts two spaces further in.",
  ],
  ...[..."@`%,&*!]}"].map((sign): [string, string, number, string, string] => [
    `a text that starts with ${sign}`,
    `a: 1\nb: ${sign}x y\n`,
    2,
    `A text cannot start with ${sign} unless it stands between quotes.`,
    `Put quotes around it: b: "${sign}x y"`,
  ]),
  [
    "a text that starts with brackets",
    "title: [draft] Title\n",
    1,
    "A text cannot start with [ unless it stands between quotes.",
    'Put quotes around it: title: "[draft] Title"',
  ],
  [
    "a text in stars",
    "a: 1\nb: *bold*\n",
    2,
    "A text cannot start with * unless it stands between quotes.",
    'Put quotes around it: b: "*bold*"',
  ],
  [
    "a text behind |",
    "a: | text\n",
    1,
    "Behind | nothing can stand on the same line.",
    'Start the text on the next line, two spaces further in, or put quotes around it: a: "| text"',
  ],
  [
    "an empty line with too many spaces in a text",
    "a: |\n     \n  text\n",
    3,
    "The empty line above this one has more spaces than the text itself.",
    "Remove the spaces on the empty line.",
  ],
  [
    "a list that is not closed",
    "a: [b\nc: d\n",
    1,
    "The [ that opens here is not closed before the next field.",
    "Write ] behind the last item; if the items go on over more lines, start each line with two spaces.",
  ],
  [
    "a group that is not closed",
    "a: 1\nb: { c: d\n",
    2,
    "The { that opens here is not closed before the next field.",
    "Write } behind the last item; if the items go on over more lines, start each line with two spaces.",
  ],
  [
    "a comma too many",
    "a: [b,,c]\n",
    1,
    "There is a comma here with nothing before it.",
    "Remove it, or write what is missing.",
  ],
  [
    "a comma too few",
    "a: { b: 1 c: 2 }\n",
    1,
    "Between [ ] or { } a comma is missing, or a text needs quotes.",
    "Put a comma between the items, and quotes around a text with a comma or a colon in it.",
  ],
  [
    "a decimal comma",
    "a: { lat: 51,05, lon: 3.7 }\n",
    1,
    "The comma cuts the number 51,05 in two.",
    "Use a point for decimals: 51.05",
  ],
  [
    "a list on the line of its field",
    "a: - b\n",
    1,
    "A list cannot start on the line of its field.",
    "Put each item on a line of its own below it, two spaces further in, with a hyphen in front.",
  ],
  [
    "a list without a name",
    "a: 1\n- b\n",
    2,
    "An item of a list stands here, where a field belongs.",
    "Write the name of the list and a colon on a line above its items.",
  ],
  [
    "a line without a colon",
    "a: 1\nb c d\n",
    2,
    "This line is no field: no name with a colon stands at its start.",
    "Write it as “name: value”. If it belongs to the text above it, start it two spaces further in.",
  ],
  [
    "no space before a note",
    'a: "b"#c\n',
    1,
    "A note that starts with # needs a space before it.",
    "Put a space before #, or put the whole text between quotes if # is part of it.",
  ],
  [
    "a path of Windows between double quotes",
    'a: "C:\\Users"\n',
    1,
    "\\U means nothing between double quotes.",
    "Put the text between single quotes instead: 'C:\\Users'",
  ],
  [
    "a key twice",
    "a: 1\nb: 2\na: 3\n",
    3,
    'The field "a" is there already, on line 1.',
    "Keep one of the two.",
  ],
  [
    "two documents",
    "a: 1\n---\nb: 2\n",
    2,
    "A second set of fields starts here; a file has only one.",
    "Remove the line of --- or ... before it.",
  ],
  [
    "an instruction to a YAML program",
    "# x\n%YAML 1.1\n---\na: no\n",
    2,
    "A line that starts with % is an instruction to a program, which is not possible here.",
    "Remove it; put a text that starts with % between quotes.",
  ],
  [
    "a list as a name",
    "? [a]\n: b\n",
    1,
    "A list or a group cannot be the name of a field.",
    "Write a name of one word, then a colon and a space.",
  ],
  ...["1", "true", "null", "1.5"].map((name): [string, string, number, string, string] => [
    `${name} as a name`,
    `a: b\n${name}: x\n`,
    2,
    `The name ${name} is read as something else than a text.`,
    `Put quotes around it: "${name}":`,
  ]),
  [
    "no name",
    "a: 1\n: b\n",
    2,
    "There is no name before this colon.",
    "Write the name of the field before it.",
  ],
  ...["__proto__", "constructor", "prototype"].map(
    (name): [string, string, number, string, string] => [
      `${name} as a name`,
      `a:\n  ${name}: { polluted: true }\n`,
      2,
      `${name} cannot be the name of a field: it has a meaning inside the program.`,
      "Use another name.",
    ],
  ),
  [
    "a merge",
    "a: 1\n<<: { b: 1 }\n",
    2,
    "<< would copy fields from another place, which is not possible here.",
    "Write the fields out.",
  ],
  [
    "a name of a page's length",
    `${"a".repeat(1100)}: b\n`,
    1,
    "The name of this field is much too long.",
    "Write the field's name and a colon before the text.",
  ],
];

test.each(misspelt)("%s: what is wrong and what to write", (_, yaml, line, message, fix) => {
  const { data, issues } = parseYaml(yaml, "a.yaml");
  expect(data).toBeUndefined();
  expect(told(issues)).toMatchObject([{ code: "yaml-syntax", file: "a.yaml", line, message, fix }]);
});

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
