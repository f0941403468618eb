import { expect, test } from "vitest";
import { decode } from "../../../src/load/decode.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ["a byte order mark", "\ufeffone\ntwo", "one\ntwo"],
  ["Windows' line ends", "one\r\n\r\ntwo", "one\n\ntwo"],
  ["line ends of old Macs", "one\rtwo", "one\ntwo"],
  ["tabs, accents, emoji and Arabic", "\tcafé 🏠 بيت", "\tcafé 🏠 بيت"],
  ["the marks that Arabic and Hebrew texts need", "a\u200eb\u200fc", "a\u200eb\u200fc"],
])("%s: read as it is meant", (_, text, expected) => {
  expect(decode(bytes(text), "site.yaml")).toBe(expected);
});

test.each([
  ["Latin-1", Uint8Array.of(0x63, 0x61, 0x66, 0xe9)],
  ["UTF-16", Uint8Array.of(0xff, 0xfe, 0x61, 0x00)],
  ["a character cut in two", bytes("é").slice(0, 1)],
])("%s is refused with the remedy", (_, content) => {
  expect(decode(content, "site.yaml")).toMatchObject({
    code: "file-encoding",
    file: "site.yaml",
    line: 1,
    fix: expect.stringContaining("UTF-8") as string,
  });
});

test.each([
  ["NUL", "\u0000", "U+0000"],
  ["escape", "\u001b", "U+001B"],
  ["right-to-left override", "\u202e", "U+202E"],
  ["isolate", "\u2066", "U+2066"],
  ["private use", "\ue000", "U+E000"],
])("an invisible character (%s) is refused on its line, by its number", (_, character, number) => {
  expect(decode(bytes(`one\r\ntwo\r\nth${character}ree`), "site.yaml")).toMatchObject({
    code: "file-encoding",
    line: 3,
    message: `The text holds an invisible control character (${number}).`,
  });
});
