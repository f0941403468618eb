import type { Translate } from "../i18n/translator.ts";
import { readingScale } from "../model/readability/reading-scale.ts";
import type { PageReading, ReadingStatus } from "../model/readability/reading-status.ts";

/** How pages read as a table for a terminal: a row for each page, a column for each language. */
export function readingText(reading: readonly ReadingStatus[], ui: Translate): string {
  const paths = [...new Set(reading.flatMap(({ pages }) => pages.map(({ path }) => path)))].sort();
  const width = Math.max(...reading.map(({ code }) => code.length), 4) + 2;
  const row = (first: string, cells: readonly string[]) => {
    const start = `  ${first.padEnd(Math.max(0, ...paths.map(({ length }) => length)))}`;
    return `${start}${cells.map((cell) => cell.padStart(width)).join("")}`;
  };
  const byPath = reading.map(({ pages }) => new Map(pages.map((page) => [page.path, page])));
  return [
    ui("status.reading"),
    ...reading.map((language) => `  ${language.label}: ${readingScale(language, ui)}`),
    row(
      "",
      reading.map(({ code }) => code),
    ),
    ...paths.map((path) =>
      row(
        path,
        byPath.map((pages) => cell(pages.get(path))),
      ),
    ),
  ].join("\n");
}

function cell(page: PageReading | undefined): string {
  if (!page) return "-";
  return `${page.score ?? page.sentenceLength}${page.isHard ? "!" : " "}`;
}
