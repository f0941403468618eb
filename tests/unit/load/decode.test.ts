import { expect, test } from "vitest";
import { decode } from "../../../src/load/decode.ts";
import { told } from "../../support/told.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function utf16(text: string, { mark, littleEnd }: { mark: boolean; littleEnd: boolean }) {
  const units = [...(mark ? "\ufeff" : ""), ...text].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (littleEnd ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])),
  );
}

test.each([
  ["a byte order mark", "\ufeffone\ntwo", "one\ntwo"],
  ["Windows' line ends", "one\r\n\r\ntwo", "one\n\ntwo"],
  ["line ends of old Macs", "one\rtwo", "one\ntwo"],
  ["tabs, accents, emoji and Arabic", "\tcafé 🏠 بيت", "\tcafé 🏠 بيت"],
  ["the marks that Arabic and Hebrew texts need", "a\u200eb\u200fc", "a\u200eb\u200fc"],
  ["letters with their marks apart", "cafe\u0301", "cafe\u0301"],
  ["nothing", "", ""],
])("%s: read as it is meant", (_, text, expected) => {
  expect(decode(bytes(text), "site.yaml")).toBe(expected);
});

const fix = "Open it in your editor, choose “Save as”, and save it with the encoding UTF-8.";

test.each<[what: string, content: Uint8Array, line: number, column: number, message: string]>([
  ["Latin-1", latin1("caf\u00e9\n"), 1, 4, "the byte 0xE9 here probably means “é”."],
  [
    "Latin-1 on a later line of Windows",
    latin1("one\r\ntwo\r\ncaf\u00e9"),
    3,
    4,
    "the byte 0xE9 here probably means “é”.",
  ],
  [
    "Latin-1 after letters in UTF-8",
    Uint8Array.of(...bytes("één\nvijf "), 0xeb),
    2,
    6,
    "the byte 0xEB here probably means “ë”.",
  ],
  ["Windows-1252", Uint8Array.of(0x61, 0x92, 0x74), 1, 2, "the byte 0x92 here probably means “’”."],
  [
    "the euro of Windows",
    Uint8Array.of(0x80, 0x35),
    1,
    1,
    "the byte 0x80 here probably means “€”.",
  ],
  [
    "a character cut in two",
    bytes("aé").slice(0, 2),
    1,
    2,
    "the byte 0xC3 here is no part of any letter.",
  ],
  [
    "the end of a character alone",
    Uint8Array.of(0x61, 0x81),
    1,
    2,
    "the byte 0x81 here is no part of any letter.",
  ],
  [
    "the start of a lost letter",
    Uint8Array.of(0x61, 0xef, 0xbf),
    1,
    2,
    "the byte 0xEF here probably means “ï”.",
  ],
  [
    "a slash written too long",
    Uint8Array.of(0xc0, 0xaf),
    1,
    1,
    "the byte 0xC0 here probably means “À”.",
  ],
])(
  "%s is refused, with the byte, its place and the letter",
  (_, content, line, column, message) => {
    expect(told(decode(content, "site.yaml"))).toMatchObject([
      {
        code: "file-encoding",
        file: "site.yaml",
        line,
        column,
        message: `The file is not saved as UTF-8: ${message}`,
        fix,
      },
    ]);
  },
);

test.each([
  ["with a mark, as Windows saves it", { mark: true, littleEnd: true }],
  ["with a mark, the other way round", { mark: true, littleEnd: false }],
  ["without a mark", { mark: false, littleEnd: true }],
  ["without a mark, the other way round", { mark: false, littleEnd: false }],
])("UTF-16 %s is called by its name", (_, how) => {
  expect(told(decode(utf16("name: Gent\nwebsite: x\n", how), "site.yaml"))).toMatchObject([
    {
      code: "file-encoding",
      line: 1,
      message: "The file is saved as UTF-16 (also called “Unicode”), not as UTF-8.",
      fix,
    },
  ]);
});

test.each([
  ["a document of Word", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 6)],
  ["an old document of Word", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
  ["a PDF", bytes("%PDF-1.7\n")],
  ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13)],
])("%s with the name of a text is no text", (_, content) => {
  expect(told(decode(content, "a.yaml"))).toMatchObject([
    {
      code: "file-encoding",
      message:
        "This is a document or picture of another program under a wrong name, not a text file.",
    },
  ]);
});

const control = "The text holds an invisible control character";
const turn = "The text holds a hidden sign that turns the direction of the text";

test.each([
  ["NUL", "\u0000", `${control} (U+0000).`],
  ["escape", "\u001b", `${control} (U+001B).`],
  ["delete", "\u007f", `${control} (U+007F).`],
  ["next line", "\u0085", `${control} (U+0085).`],
  ["private use", "\ue000", `${control} (U+E000).`],
  ["a second byte order mark", "\ufeff", `${control} (U+FEFF).`],
  ["right-to-left override", "\u202e", `${turn} (U+202E).`],
  ["isolate", "\u2066", `${turn} (U+2066).`],
])(
  "an invisible character (%s) is refused at its place, by its number",
  (_, character, message) => {
    expect(told(decode(bytes(`one\r\ntwo\r\nth${character}ree`), "site.yaml"))).toMatchObject([
      { code: "file-encoding", line: 3, column: 3, message },
    ]);
  },
);

test("a letter that another program lost is told", () => {
  expect(told(decode(bytes("one\ncaf\ufffd"), "site.yaml"))).toMatchObject([
    {
      line: 2,
      column: 4,
      message: "A letter was lost here: \ufffd stands in its place.",
      fix: "Type the right letter instead.",
    },
  ]);
});

test("each line with such a character is told, but not without end", () => {
  const lines = (text: string) => told(decode(bytes(text), "a.yaml")).map(({ line }) => line);
  expect(lines("\u0000\nb\n\u202e\u202e\n\ufffd")).toEqual([1, 3, 4]);
  expect(lines("\u001b\n".repeat(1000))).toHaveLength(20);
});
