/** A record of a CSV text: the line where it starts, its cells, and a quote in it that is wrong. */
export interface CsvRecord {
  line: number;
  cells: string[];
  fault?: { kind: "quote-open" | "text-after-quote"; line: number };
}

/** Reads CSV (RFC 4180); the separator is what Excel's `sep=` line names, else the header's own: comma, semicolon or tab. */
export function readCsv(text: string): CsvRecord[] {
  const lines = text.replace(/\r\n?/g, "\n");
  const named = /^"?sep=(.)"?(?:\n|$)/i.exec(lines);
  const separator = named?.[1] ?? separatorOf(lines);
  return readRecords(lines, separator, named?.[0].length ?? 0);
}

/** The separator that stands most often in the first record, outside quotes. */
function separatorOf(text: string): string {
  const header = /^(?:"[^"]*"|[^"\n])*/.exec(text)?.[0].replace(/"[^"]*"/g, "") ?? "";
  const count = (separator: string) => header.split(separator).length;
  return [",", ";", "\t"].reduce((best, other) => (count(other) > count(best) ? other : best));
}

function readRecords(text: string, separator: string, start: number): CsvRecord[] {
  const records: CsvRecord[] = [];
  let at = start;
  let line = start > 0 ? 2 : 1;
  while (at < text.length) {
    const record: CsvRecord = { line, cells: [] };
    let last = false;
    while (!last) {
      const cell = text[at] === '"' ? quotedCell(text, at) : { text: "", end: at };
      const end = endOfCell(text, cell.end, separator);
      record.cells.push(cell.text + text.slice(cell.end, end));
      if (cell.open) record.fault ??= { kind: "quote-open", line };
      line += text.slice(at, cell.end).split("\n").length - 1;
      if (text[at] === '"' && end > cell.end) record.fault ??= { kind: "text-after-quote", line };
      last = text[end] !== separator;
      at = end + 1;
    }
    line += 1;
    records.push(record);
  }
  return records;
}

/** A cell between quotes, where two quotes stand for one; `end` is behind the closing quote. */
function quotedCell(text: string, start: number): { text: string; end: number; open?: boolean } {
  let end = text.indexOf('"', start + 1);
  while (text[end + 1] === '"' && end >= 0) end = text.indexOf('"', end + 2);
  const open = end < 0;
  const inner = text.slice(start + 1, open ? text.length : end).replaceAll('""', '"');
  return { text: inner, end: open ? text.length : end + 1, open };
}

function endOfCell(text: string, start: number, separator: string): number {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== "\n") end += 1;
  return end;
}
