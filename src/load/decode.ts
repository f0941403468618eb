import { issue, type Issue } from "../schema/issue.ts";

const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069\ue000-\uf8ff]/u;

/** Bytes of a file as text: UTF-8 with or without a byte order mark, any line ends; anything else is an issue. */
export function decode(bytes: Uint8Array, file: string): string | Issue {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll("\r\n", "\n");
  } catch {
    return issue({
      code: "file-encoding",
      file,
      line: 1,
      message: "The file is not saved as UTF-8.",
      fix: "Open it in your editor and save it again with the encoding UTF-8.",
    });
  }
  const found = forbidden.exec(text);
  if (!found) return text;
  return issue({
    code: "file-encoding",
    file,
    line: text.slice(0, found.index).split("\n").length,
    message: `The text holds an invisible control character (U+${(found[0].codePointAt(0) ?? 0).toString(16).padStart(4, "0").toUpperCase()}).`,
    fix: "Delete it; typing the words around it again helps.",
  });
}
