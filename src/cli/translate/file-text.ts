/** A file's text as it is on disk, and with the line ends of Unix and no byte order mark, as its offsets count. */
export interface FileText {
  raw: string;
  text: string;
}

/** A part of a text to replace; nothing is replaced where both ends are the same. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The text of a file of the content folder, which is UTF-8. */
export function fileText(bytes: Uint8Array): FileText {
  const raw = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return { raw, text: raw.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n") };
}

/** The file with some parts replaced; every other byte stays. */
export function withEdits(file: FileText, edits: readonly Edit[]): string {
  const place = placesIn(file);
  const lineEnd = /\r\n|\n|\r/.exec(file.raw)?.[0] ?? "\n";
  let [done, written] = [0, ""];
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    written += file.raw.slice(done, place(start)) + text.replaceAll("\n", lineEnd);
    done = place(end);
  }
  return written + file.raw.slice(done);
}

/** Says where a character of the text stands in the file, for places that come one after the other. */
function placesIn({ raw }: FileText): (offset: number) => number {
  let [at, count] = [raw.startsWith("\ufeff") ? 1 : 0, 0];
  return (offset) => {
    while (count < offset) {
      at += raw.startsWith("\r\n", at) ? 2 : 1;
      count += 1;
    }
    return at;
  };
}
