import type { Issue } from "../schema/issue.ts";
import { say, type Message } from "../schema/message.ts";

/** Where and why bytes are no text in UTF-8, and what to do. */
export type EncodingProblem = Pick<Issue, "line" | "column" | "message" | "fix">;

/** Says in which way a file is not saved as UTF-8; nothing where it is. */
export function encodingProblem(bytes: Uint8Array): EncodingProblem | undefined {
  if (isDocument(bytes)) {
    const message = say`This is a document or picture of another program under a wrong name, not a text file.`;
    const fix = say`Open it in that program, copy its text into a new text file, and save that as UTF-8.`;
    return { line: 1, message, fix };
  }
  if (isUtf16(bytes)) {
    const message = say`The file is saved as UTF-16 (also called “Unicode”), not as UTF-8.`;
    return { line: 1, message, fix: saveAgain };
  }
  return isUtf8(bytes) ? undefined : badByte(bytes, firstBadByte(bytes));
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function isUtf8(bytes: Uint8Array): boolean {
  try {
    utf8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const saveAgain = say`Open it in your editor, choose “Save as”, and save it with the encoding UTF-8.`;

/** How files of office programs, PDF files, archives and pictures begin. */
const beginnings = [
  "PK\u0003\u0004",
  "%PDF",
  "\u00d0\u00cf\u0011\u00e0",
  "{\\rtf",
  "\u0089PNG",
  "\u00ff\u00d8\u00ff",
  "GIF8",
];

function isDocument(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  return beginnings.some((beginning) => start.startsWith(beginning));
}

/** Whether the bytes come in pairs: a mark says so, or every other one of the first is zero, as in Latin text. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, 1000);
  if (!start.includes(0)) return false;
  const zeros = [0, 1].map(
    (odd) => start.filter((byte, at) => byte === 0 && at % 2 === odd).length,
  );
  return zeros.some((count) => count > start.length / 4);
}

/** The place of the first byte that is no part of a character, in bytes that are not all UTF-8. */
function firstBadByte(bytes: Uint8Array): number {
  const again = new TextEncoder().encode(
    new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes),
  );
  let offset = bytes.findIndex((byte, at) => byte !== again[at]);
  if (offset < 0) offset = bytes.length;
  // Where a bad byte was, `again` has the three bytes of U+FFFD; the first of them may be the same by chance.
  while (offset > 0 && ((again[offset] ?? 0) & 0xc0) === 0x80) offset -= 1;
  return offset;
}

function badByte(bytes: Uint8Array, offset: number): EncodingProblem {
  const before = new TextDecoder().decode(bytes.subarray(0, offset)).split(/\r\n?|\n/);
  const at = { line: before.length, column: (before.at(-1) ?? "").length + 1 };
  const byte = bytes[offset] ?? 0;
  const number = `0x${byte.toString(16).toUpperCase()}`;
  const meant = new TextDecoder("windows-1252").decode(Uint8Array.of(byte));
  const message: Message = /[\p{L}€‘’“”„–—…«»°§©®½]/u.test(meant.replace(/[ÂÃ]/, ""))
    ? say`The file is not saved as UTF-8: the byte ${number} here probably means “${meant}”.`
    : say`The file is not saved as UTF-8: the byte ${number} here is no part of any letter.`;
  return { ...at, message, fix: saveAgain };
}
