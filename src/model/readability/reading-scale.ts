import type { Translate } from "../../i18n/translator.ts";
import type { ReadingStatus } from "./reading-status.ts";

/** What the figures of a language are, what a plain text has, and how many pages are harder. */
export function readingScale(
  { formula, higherIsEasier, plain, hard }: ReadingStatus,
  ui: Translate,
): string {
  if (formula === undefined) return ui("status.reading.length");
  if (plain === undefined) return formula;
  const scale = higherIsEasier
    ? ui("status.reading.from", { formula, plain })
    : ui("status.reading.to", { formula, plain });
  return `${scale}; ${ui("status.reading.hard", { count: hard })}`;
}
