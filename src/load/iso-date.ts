/** How months begin in Dutch, English and French. */
const months = [
  /^jan/,
  /^f[eé]b|^f[eé]v/,
  /^mar|^maa|^mrt/,
  /^apr|^avr/,
  /^mei|^may|^mai/,
  /^juin|^jun/,
  /^juil|^jul/,
  /^aug|^ao[uû]/,
  /^sep/,
  /^o[ck]t/,
  /^nov/,
  /^d[eé]c/,
];

/**
 * A date that can only mean one day, as `2026-01-05`: `2026-1-5`, `2026/01/05`, `25/1/2026`,
 * `5 januari 2026`. Nothing where day and month could be swapped or there is no such day.
 */
export function isoDate(written: string): string | undefined {
  const [year, month, day] = yearFirst(written) ?? dayFirst(written) ?? monthInWords(written) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined;
}

/** The last day of the month of a date such as `2026-02-30`, which does not exist itself. */
export function lastDayOfMonth(date: string): string | undefined {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])-\d{2}$/.exec(date) ?? [];
  if (year === undefined || month === undefined) return undefined;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

type Parts = [year: string, month: string, day: string];

function yearFirst(written: string): Parts | undefined {
  const [, year = "", month = "", day = ""] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.Z+-]*)?$/.exec(written) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(written) ??
    [];
  return year === "" ? undefined : [year, month, day];
}

/** The day comes first, as all of Europe writes it, when it cannot be a month. */
function dayFirst(written: string): Parts | undefined {
  const [, day = "", month = "", year = ""] =
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(written) ?? [];
  return Number(day) > 12 || (year !== "" && day === month) ? [year, month, day] : undefined;
}

function monthInWords(written: string): Parts | undefined {
  const text = written.toLowerCase();
  const [, day = "", name = "", year = ""] =
    /^(\d{1,2})\.? +(\p{L}+)\.? +(\d{4})$/u.exec(text) ?? [];
  const [, english = "", englishDay = "", englishYear = ""] =
    /^(\p{L}+)\.? +(\d{1,2}), *(\d{4})$/u.exec(text) ?? [];
  const month = months.findIndex((start) => start.test(name || english)) + 1;
  return month === 0 ? undefined : [year || englishYear, String(month), day || englishDay];
}
