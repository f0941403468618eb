import { byText } from "../i18n/format.ts";
import { makeFrame, type Frame, type Link } from "./frame.ts";
import { municipalityRows, type MunicipalityRow } from "./municipality-rows.ts";
import { address } from "./paths.ts";
import { uiFor, type Region } from "./region.ts";

/** The list of municipalities, to be found by name, former name or postcode. */
export interface MunicipalitiesPage {
  frame: Frame;
  rows: MunicipalityRow[];
  /** Rows by the first letter of their name. */
  letters: { anchor: string; letter: string; rows: MunicipalityRow[] }[];
  /** Each postcode with the municipalities that have it. */
  postcodes: { code: string; towns: Link[] }[];
  /** Where they are compared; nothing where there is only one. */
  compareHref: string | undefined;
}

/** Makes the list of municipalities in one language. */
export function municipalitiesPage(region: Region, locale: string): MunicipalitiesPage {
  const ui = uiFor(region, locale);
  const rows = municipalityRows(region, locale);
  return {
    frame: makeFrame(region, locale, {
      path: ["municipalities"],
      title: ui("municipalities.title"),
      description: ui("municipalities.description", { count: rows.length }),
    }),
    rows,
    letters: byLetter(rows, locale),
    postcodes: byPostcode(rows, locale),
    compareHref: rows.length > 1 ? address(region, locale, "municipalities", "compare") : undefined,
  };
}

function byLetter(rows: readonly MunicipalityRow[], locale: string): MunicipalitiesPage["letters"] {
  const letters = new Map<string, MunicipalityRow[]>();
  for (const row of rows) {
    const first = [...row.label.normalize("NFD")][0] ?? "";
    const letter = first.toLocaleUpperCase(locale);
    letters.set(letter, [...(letters.get(letter) ?? []), row]);
  }
  return [...letters].map(([letter, rows], index) => ({ anchor: `l${index + 1}`, letter, rows }));
}

function byPostcode(
  rows: readonly MunicipalityRow[],
  locale: string,
): MunicipalitiesPage["postcodes"] {
  const codes = new Map<string, Link[]>();
  for (const { postcodes, label, href } of rows) {
    for (const code of postcodes) codes.set(code, [...(codes.get(code) ?? []), { label, href }]);
  }
  return [...codes]
    .map(([code, towns]) => ({ code, towns }))
    .sort(byText(locale, ({ code }) => code));
}
