import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv } from "../../../../src/cli/import/csv.ts";

const cells = (text: string) => readCsv(text).map((record) => record.cells);

test.each<[what: string, text: string, expected: string[][]]>([
  [
    "commas",
    "a,b\n1,2\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "no line end at the end",
    "a,b\n1,2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "line ends of Windows",
    "a,b\r\n1,2\r\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "line ends of an old Mac",
    "a,b\r1,2\r",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "semicolons",
    "a;b\n1,5;2\n",
    [
      ["a", "b"],
      ["1,5", "2"],
    ],
  ],
  [
    "tabs",
    "a\tb\n1\t2\n",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "a separator inside quotes of the header does not count",
    `"a;b;c",d\n1,2\n`,
    [
      ["a;b;c", "d"],
      ["1", "2"],
    ],
  ],
  [
    "the line sep=; of Excel",
    "sep=;\na;b,c\n1;2\n",
    [
      ["a", "b,c"],
      ["1", "2"],
    ],
  ],
  ["the same between quotes", `"sep=|"\na|b\n`, [["a", "b"]]],
  ["one column", "name\nAalst\n", [["name"], ["Aalst"]]],
  [
    "quotes, doubled",
    `a,b\n"say ""hi""",""\n`,
    [
      ["a", "b"],
      [`say "hi"`, ""],
    ],
  ],
  [
    "a comma and a line end inside quotes",
    `a,b\n"1, 2\r\n3",x\n`,
    [
      ["a", "b"],
      ["1, 2\n3", "x"],
    ],
  ],
  [
    "a quote inside a text without quotes",
    `a,b\nHuis "De Brug",x\n`,
    [
      ["a", "b"],
      [`Huis "De Brug"`, "x"],
    ],
  ],
  [
    "empty cells",
    "a,b,c\n,,\n",
    [
      ["a", "b", "c"],
      ["", "", ""],
    ],
  ],
  [
    "a last empty cell",
    "a,b\n1,",
    [
      ["a", "b"],
      ["1", ""],
    ],
  ],
  ["nothing", "", []],
])("reads %s", (_, text, expected) => {
  expect(cells(text)).toEqual(expected);
});

test("a record knows the line where it starts", () => {
  const lines = readCsv(`a,b\n"1\n2",x\n\n3,y\n`).map(({ line }) => line);
  expect(lines).toEqual([1, 2, 4, 5]);
  expect(readCsv("sep=;\na;b\n1;2\n").map(({ line }) => line)).toEqual([2, 3]);
});

describe("a wrong quote is told with its line", () => {
  test("one that is never closed", () => {
    const [, , last] = readCsv(`a,b\n1,2\n3,"4\n5,6\n`);
    expect(last).toMatchObject({ line: 3, fault: { kind: "quote-open", line: 3 } });
  });

  test("one that opens lower in the same record", () => {
    expect(readCsv(`a,b\n"1\n2","3\n`)[1]?.fault).toEqual({ kind: "quote-open", line: 3 });
  });

  test("text behind the closing one", () => {
    expect(readCsv(`a,b\n"1" x,2\n`)[1]).toEqual({
      line: 2,
      cells: ["1 x", "2"],
      fault: { kind: "text-after-quote", line: 2 },
    });
  });
});

test("whatever is written as CSV is read again", () => {
  const separator = fc.constantFrom(",", ";", "\t");
  const text = fc.string({ unit: fc.constantFrom(...'ab ,;\t"\n=+-@é😀'.split("")) });
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(text, { minLength: width, maxLength: width }), { maxLength: 5 }),
    );
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(separator, table, fc.constantFrom("\n", "\r\n"), (sign, rows, end) => {
      const header = ["first", "second", "third", "fourth", "fifth"].slice(0, rows[0]?.length ?? 2);
      const written = [header, ...rows].map((row) => row.map(quoted).join(sign)).join(end);
      expect(cells(`sep=${sign}${end}${written}${end}`)).toEqual([header, ...rows]);
      expect(cells(written)).toEqual([header, ...rows]);
    }),
  );
});

test("ten thousand rows take no time worth mentioning", () => {
  const row = `town-hall-x,"Huis, ""x""",Markt 1,9000,Gent,51.05,3.72\n`;
  const start = performance.now();
  expect(readCsv(`id,name,street,postcode,locality,lat,lon\n${row.repeat(10_000)}`)).toHaveLength(
    10_001,
  );
  expect(performance.now() - start).toBeLessThan(5_000);
});
