import { expect, test } from "vitest";
import { readTable } from "../../../../src/cli/import/table.ts";
import { told } from "../../../support/told.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const table = (text: string) => readTable(bytes(text), "x.csv");

test("cells by header, without spaces around them", () => {
  const { rows, headers } = table("\ufeffname ; street\r\n Huis ;  Markt 1\r\n");
  expect(headers).toEqual(["name", "street"]);
  expect(rows.map(({ line, cells }) => [line, Object.fromEntries(cells)])).toEqual([
    [2, { name: "Huis", street: "Markt 1" }],
  ]);
});

test("empty lines and rows of empty cells are no rows", () => {
  expect(table("name,street\n\nHuis,x\n,\n").rows.map(({ line }) => line)).toEqual([3]);
});

test("letters with a mark are one form", () => {
  expect(table("name\nCafe\u0301\n").rows[0]?.cells.get("name")).toBe("Café");
});

test.each<[what: string, text: string | Uint8Array, code: string, line: number, message: string]>([
  ["an empty file", "", "file-empty", 1, "The file has no headers and no rows."],
  ["only empty lines", "\n\n", "file-empty", 1, "The file has no headers and no rows."],
  ["two columns with one name", "name,Name\n", "field-invalid", 1, `There are two columns "Name".`],
  [
    "an open quote in the header",
    `name,"street\na,b\n`,
    "field-invalid",
    1,
    "A quotation mark opens here and is never closed.",
  ],
  [
    "Latin-1",
    Uint8Array.of(...bytes("name\nCaf"), 0xe9, 0x0a),
    "file-encoding",
    2,
    "The file is not saved as UTF-8: the byte 0xE9 here probably means “é”.",
  ],
  [
    "UTF-16",
    Uint8Array.of(0xff, 0xfe, 0x6e, 0, 0x61, 0),
    "file-encoding",
    1,
    "The file is saved as UTF-16 (also called “Unicode”), not as UTF-8.",
  ],
  [
    "a workbook of Excel",
    Uint8Array.of(...bytes("PK\u0003\u0004"), 0xff),
    "file-encoding",
    1,
    "This is a document or picture of another program under a wrong name, not a text file.",
  ],
])("%s is told, and has no rows", (_, text, code, line, message) => {
  const { rows, issues } = readTable(typeof text === "string" ? bytes(text) : text, "x.csv");
  expect(rows).toEqual([]);
  expect(told(issues)).toMatchObject([{ code, file: "x.csv", line, message }]);
});

test("Latin-1 comes with what to do in Excel", () => {
  const { issues } = readTable(Uint8Array.of(0x61, 0xe9), "x.csv");
  expect(told(issues)[0]?.fix).toBe(
    "Open it in Excel or LibreOffice and save it again as “CSV UTF-8”.",
  );
});

test.each<[what: string, row: string, line: number, message: string]>([
  ["too few cells", "a", 2, "Cells in this row: 1. Columns in the file: 2."],
  ["too many cells", "a,b,c", 2, "Cells in this row: 3. Columns in the file: 2."],
  ["an open quote", `a,"b\nc`, 2, "A quotation mark opens here and is never closed."],
  ["text behind a quote", `"a"b,c`, 2, "There is text behind a closing quotation mark."],
])("a row with %s is told", (_, row, line, message) => {
  const { rows } = table(`name,street\n${row}\n`);
  expect(rows.map(({ issues }) => told(issues))).toMatchObject([
    [{ code: "field-invalid", line, message }],
  ]);
});
