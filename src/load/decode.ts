import { issue, type Issue } from "../schema/issue.ts";

/** Characters that nobody sees and that change how a text reads: controls, turns of direction, private use. */
export const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069\ue000-\uf8ff]/u;

/** Bytes of a file as text: UTF-8 with or without a byte order mark, any line ends; anything else is an issue. */
export function decode(bytes: Uint8Array, file: string): string | Issue {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n");
  } catch {
    return issue({
      code: "file-encoding",
      file,
      line: 1,
      message: "The file is not saved as UTF-8.",
      fix: "Open it in your editor and save it again with the encoding UTF-8.",
    });
  }
  const found = invisible.exec(text);
  if (!found) return text;
  return invisibleIssue(found[0], file, { line: text.slice(0, found.index).split("\n").length });
}

/** Refuses an invisible character, as itself or written as an escape or entity. */
export function invisibleIssue(
  character: string,
  file: string,
  at: Pick<Issue, "line" | "column">,
): Issue {
  const number = (character.codePointAt(0) ?? 0).toString(16).padStart(4, "0").toUpperCase();
  return issue({
    code: "file-encoding",
    file,
    ...at,
    message: `The text holds an invisible control character (U+${number}).`,
    fix: "Delete it; typing the words around it again helps.",
  });
}
