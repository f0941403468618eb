/** A figure; `undefined` where there is none, a text for what is no number. */
export type Figure = number | string | undefined;

/** Figures that belong together. */
export interface BenchTable {
  title: string;
  /** What each figure of a row is. */
  columns: readonly string[];
  rows: readonly (readonly [name: string, ...figures: Figure[]])[];
  /** What must be known to read them: whole sentences. */
  notes?: readonly string[];
}

/** A table for the terminal. */
export function asText({ title, columns, rows, notes = [] }: BenchTable): string {
  const lines = [
    ["", ...columns],
    ...rows.map(([name, ...figures]) => [name, ...figures.map(say)]),
  ];
  const widths = lines.reduce<number[]>(
    (all, cells) => cells.map((cell, place) => Math.max(all[place] ?? 0, cell.length)),
    [],
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, place) => (place === 0 ? cell.padEnd(widths[0] ?? 0) : pad(cell, widths[place])))
      .join("   ");
  return [title, ...lines.map((cells) => `  ${line(cells)}`), ...notes.map((note) => `  ${note}`)]
    .map((text) => text.trimEnd())
    .join("\n");
}

/** Tables as Markdown below a line that says where and when they were measured. */
export function asMarkdown(tables: readonly BenchTable[], machine: string): string {
  const parts = tables.map(({ title, columns, rows, notes = [] }) => {
    const lines = [
      [title, ...columns],
      ["---", ...columns.map(() => "--:")],
      ...rows.map(([name, ...figures]) => [name, ...figures.map(say)]),
    ];
    const table = lines.map((cells) => `| ${cells.map(escape).join(" | ")} |`).join("\n");
    return [table, ...(notes.length > 0 ? [notes.join(" ")] : [])].join("\n\n");
  });
  return [machine, ...parts].join("\n\n");
}

/** A figure as it is read: no more digits than it can bear. */
export function say(figure: Figure): string {
  if (figure === undefined) return "–";
  if (typeof figure === "string") return figure;
  const size = Math.abs(figure);
  const digits = Number.isInteger(figure) || size >= 20 ? 0 : size < 2 ? 2 : 1;
  return figure.toLocaleString("en", {
    maximumFractionDigits: digits,
    minimumFractionDigits: digits,
  });
}

function pad(cell: string, width = 0): string {
  return cell.padStart(width);
}

const escape = (cell: string) => cell.replaceAll("|", "\\|");
